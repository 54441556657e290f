import { LEVEL } from './levels.ts';

const UPPER = LEVEL.toUpperCase();
const BRACKETS = `\\[ ?(?:${LEVEL}|${UPPER}|${LEVEL.toLowerCase()}) {0,3}\\]:?`;
const ISO = String.raw`\[?\d{1,4}[-/.]\d\d?[-/.]\d{2,4}[T ,]{1,2}\d\d?:\d\d[\d:.,]{0,12}(?: ?[AP]M|Z| ?[+-]\d\d:?\d\d| UTC)?\]?`;
const SYSLOG = String.raw`[A-Z][a-z]{2} [ \d]\d [\d:]{8}(?: \S{1,64} \S{1,64}\[\d+\]:)?`;
const BAR = String.raw`\s{0,9}(?:[|-]\s{1,9})?`;

/**
 * What stands before a message on its line: quote marks, the prefixes of the field (`Backup says:`), and those of logs. A date goes only
 * where a level, a bar, a tab or a capital follows, because the date of a message can be wrapped to the beginning of a
 * line. A level goes only where its writing shows that it is one, because messages begin with "Error:" and "Error 400".
 */
const prefixOf = (ofField: string) =>
  new RegExp(
    String.raw`^(?:[ \t]{0,40}(?:>[> ]*|${ofField}${BRACKETS} |${UPPER}: |(?:${ISO}|${SYSLOG})(?!\S)${BAR}` +
      String.raw`(?:(?:${BRACKETS}|${UPPER}\b:?(?=\s)|${LEVEL}(?= ?\||\t|  | -))${BAR}|(?<=[|:\t-]\s{0,9})|(?![AP]M)(?=[A-Z{["<(])))){1,20}`,
    'gm',
  );

/** By list of the field's prefixes, which are parts of a regular expression. */
const prepared = new WeakMap<readonly string[], RegExp>();

/** Takes quote marks, the field's prefixes and those of logs off the beginnings of lines. */
export function unwrapPrefixes(text: string, prefixes: readonly string[]): string {
  let prefix = prepared.get(prefixes);
  if (!prefix) {
    prepared.set(prefixes, (prefix = prefixOf(prefixes.map((one) => `${one} ?|`).join(''))));
  }
  return text.replace(prefix, '');
}
