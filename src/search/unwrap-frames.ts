/** Positions, underlines and the labels of what PowerShell names; frames of .NET, JavaScript and Python. */
const FRAME = new RegExp(
  [
    String.raw`\bAt (?:line|(?:[A-Za-z]:\\|[\\/])[^:\n]{1,250}):\d{1,7} char:\d{1,7}`,
    String.raw`\+ {1,9}(?:CategoryInfo|FullyQualifiedErrorId) {0,20}: ?`,
    String.raw`[+|] {1,200}~+(?!\S)`,
    String.raw`^[ \t]*[~^]{2,}[ \t]*$`,
    String.raw`(?:^[ \t]*|[ \t]{2,9})at [^\s().]{1,99}(?:\.{1,2}[^\s().]{1,99}){1,20} ?\([^()\n]{0,400}\)(?: in [^\n]{1,300}?:line \d{1,7})?`,
    String.raw`--- End of [^\n]{1,99}? ---`,
    String.raw`Traceback \(most recent call last\):`,
    String.raw`\bFile "[^"\n]{1,250}", line \d{1,7}(?:, in [\w.<>]{1,99})?`,
    // What PowerShell 7 puts in front, of a whole text or of a script's name.
    String.raw`^Exception: (?=[A-Za-z]:\\|/)`,
  ].join('|'),
  'gm',
);

/** The frame of PowerShell 7: `Line |`, then the number and the code, then the message behind bars. */
const LINE = /^[ \t]*Line {1,4}\|/m;
const BAR = /^[ \t]*(?:(?:Line|\d{1,6}) {0,4})?\|/gm;
/** Its bars without its head, in a text that was cut. */
const CUT_BAR = /^ {5}\| /gm;

/** Takes the frames of PowerShell and of stack traces off. What they name and the code they show stay. */
export function unwrapFrames(text: string): string {
  return text
    .replace(/^\s*Exception: /, '')
    .replace(FRAME, ' ')
    .replace(LINE.test(text) ? BAR : CUT_BAR, ' ');
}
