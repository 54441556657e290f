/**
 * What a stack frame is: a line such as `at Contoso.Sync.Run(Int32 id)`, `File "run.py", line 7, in main` or
 * `At C:\run.ps1:7 char:3`. It says where an error was thrown, and nothing of the error itself.
 */

/** A frame of each kind, without the code that it shows. */
const FRAMES = [
  // PowerShell.
  /\bAt (?:line|(?:[A-Z]:\\|[\\/])[^:\n]{1,250}):\d+ char:\d+/gi,
  // .NET, Java and JavaScript: a name with its parameters or its place, also where the line was cut. `at startup (see below)` is
  // none: a name without dots has its bracket at once, or a place in it.
  /(?:^[ \t]*|[ \t]{2,9})at (?:async |new )?[^\s().]{1,99}(?:(?:\.{1,2}[^\s().]{1,99}){0,20}\(|(?:\.{1,2}[^\s().]{1,99}){1,20} \(| \((?=[^()\n]{1,400}:\d))[^()\n]{0,400}(?:\)(?: in .{1,300}?:line \d+)?|$)/gm,
  // Between the frames of .NET, and above those of Python.
  /--- End of .{1,99}? ---|Traceback \(most recent call last\):/g,
  // Python.
  /\bFile "[^"\n]{1,250}", line \d+(?:, in [\w.<>]{1,99})?/g,
];
/** The underlines of PowerShell, and the labels of what it names. */
const MARKS = [
  /\+ {1,9}(?:CategoryInfo|FullyQualifiedErrorId) {0,20}: ?|[+|] {1,200}~+(?!\S)|^[ \t]*[~^]{2,}[ \t]*$/gm,
  /^\s*Exception: /g,
];

/** The head of a PowerShell 7 frame, or the bar before a message where the head is cut off. */
const BARRED = /^[ \t]*Line {1,4}\||^ {5}\| /m;
/** Its bars: before the code with its number, and before the message. */
const BAR = /^[ \t]*(?:(?:Line|\d{1,6}) {0,4})?\|/gm;

/** Takes the frames of PowerShell and of stack traces off. What they name and the code they show stay. */
export function unwrapFrames(text: string): string {
  const parts = [...FRAMES, ...MARKS, ...(BARRED.test(text) ? [BAR] : [])];
  return parts.reduce((rest, part) => rest.replace(part, ' '), text);
}

/** What may stand before a frame on its line: `Position: At C:\run.ps1:7 char:3`. */
const LABEL = /^\s*(?:\w{1,20} ?: ?)?$/;
/** The code that PowerShell shows below a frame; Python shows it deeper than the line before. */
const SHOWN = /^\s{0,40}\+ /;
const DEEP = /^ {4}/;

/** Tells of the lines of a text, one after the other, whether they belong to frames: what these name, and the code they show. */
export function frameLines(): (line: string) => boolean {
  let isFramed = false;
  let isBelowFile = false;
  return (line) => {
    const isFrame = FRAMES.some((frame) => {
      const at = line.search(frame);
      return at !== -1 && LABEL.test(line.slice(0, at));
    });
    const isCode = (isFramed && SHOWN.test(line)) || (isBelowFile && DEEP.test(line));
    isFramed ||= isFrame;
    isBelowFile = isFrame && line.includes('File "');
    return isFrame || isCode;
  };
}
