/** What a frame consists of, apart from the names, messages and code in it. */
const FRAMES = [
  // PowerShell: where, underlines, and the labels of what it names.
  /\bAt (?:line|(?:[A-Z]:\\|[\\/])[^:\n]{1,250}):\d+ char:\d+/gi,
  /\+ {1,9}(?:CategoryInfo|FullyQualifiedErrorId) {0,20}: ?|[+|] {1,200}~+(?!\S)|^[ \t]*[~^]{2,}[ \t]*$/gm,
  /^\s*Exception: /g,
  // .NET and JavaScript: a name with dots and its parameters.
  /(?:^[ \t]*|[ \t]{2,9})at [^\s().]{1,99}(?:\.{1,2}[^\s().]{1,99}){1,20} ?\([^()\n]{0,400}\)(?: in .{1,300}?:line \d+)?/gm,
  /--- End of .{1,99}? ---|Traceback \(most recent call last\):/g,
  /\bFile "[^"\n]{1,250}", line \d+(?:, in [\w.<>]{1,99})?/g,
];

/** The head of a PowerShell 7 frame, or the bar before a message where the head is cut off. */
const BARRED = /^[ \t]*Line {1,4}\||^ {5}\| /m;
/** Its bars: before the code with its number, and before the message. */
const BAR = /^[ \t]*(?:(?:Line|\d{1,6}) {0,4})?\|/gm;

/** Takes the frames of PowerShell and of stack traces off. What they name and the code they show stay. */
export function unwrapFrames(text: string): string {
  const frames = BARRED.test(text) ? [...FRAMES, BAR] : FRAMES;
  return frames.reduce((rest, frame) => rest.replace(frame, ' '), text);
}
