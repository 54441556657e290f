const LEVEL = '(?:Fatal|Critical|Error|Warn(?:ing)?|Info(?:rmation)?|Debug|Trace|Verbose)';
const UPPER = LEVEL.toUpperCase();
const BRACKETS = `\\[ ?(?:${LEVEL}|${UPPER}|${LEVEL.toLowerCase()}) {0,3}\\]:?`;
const DAY = String.raw`(?:\d{4}[-/]\d\d[-/]\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})`;
const ZONE = String.raw`(?: ?[AP]M)?(?:Z| ?[+-]\d\d:?\d\d| UTC| GMT)?`;
const STAMP = String.raw`\[?${DAY}[T ,]{1,2}\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?${ZONE}\]?:?`;
const SYSLOG = String.raw`(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?: [\w.-]{1,64} [\w./-]{1,64}(?:\[\d{1,9}\])?:)?`;

/**
 * What stands before a message on its line: quote marks, CIPP's "Help with:", and log prefixes. A date goes only where
 * a level, a bar or a capital follows, because the date of a message can be wrapped to the beginning of a line. A
 * level goes only where its writing shows that it is one, because messages begin with "Error:" and "Error 400".
 */
const PREFIX = new RegExp(
  String.raw`^(?:[ \t]{0,40}(?:>[> ]*|Help with: ?|${BRACKETS}[ \t]+|${UPPER}:[ \t]+|` +
    String.raw`(?:${STAMP}|${SYSLOG})[ \t]{1,9}(?:[|-][ \t]{1,9})?` +
    String.raw`(?:(?:${BRACKETS}|${UPPER}\b:?|${LEVEL}(?= ?\||\t|  | -))[ \t]{0,9}(?:[|-][ \t]{0,9})?|(?<=[|-][ \t]{1,9})|(?=[A-Z{["<(]))` +
    '){1,20}',
  'gm',
);

/** Takes quote marks and log prefixes off the beginnings of lines. */
export function unwrapPrefixes(text: string): string {
  return text.replace(PREFIX, '');
}
