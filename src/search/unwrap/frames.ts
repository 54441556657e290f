/**
 * What a stack frame is: a line such as `at Contoso.Sync.Run(Int32 id)`, `File "run.py", line 7, in main` or
 * `At C:\run.ps1:7 char:3`. It says where an error was thrown, and nothing of the error itself.
 */

/** PowerShell: `At line:1 char:5`, `At C:\run.ps1:7 char:3`. */
const PLACE = String.raw`\bAt (?:line|(?:[A-Z]:\\|[\\/])[^:\n]{1,250}):\d+ char:\d+`;
/** Between the frames of .NET, and above those of Python. */
const HEAD = String.raw`--- End of .{1,99}? ---|Traceback \(most recent call last\):`;
/** Python: `File "run.py", line 7, in main`. */
const FILE = String.raw`\bFile "[^"\n]{1,250}", line \d+(?:, in [\w.<>]{1,99})?`;
/**
 * .NET, Java and JavaScript: a name with its parameters or its place, also where the line was cut. `at startup (see
 * below)` is none: a name without dots has its bracket at once, or a place in it.
 */
const NAME = String.raw`[^\s().]{1,99}`;
const OPENS = String.raw`(?:\.{1,2}${NAME}){0,20}\(|(?:\.{1,2}${NAME}){1,20} \(| \((?=[^()\n]{1,400}:\d)`;
const CALL = String.raw`at (?:async |new )?${NAME}(?:${OPENS})[^()\n]{0,400}(?:\)(?: in .{1,300}?:line \d+)?|$)`;

/** What a frame consists of, apart from the names, messages and code in it. */
const FRAMES = [
  new RegExp(PLACE, 'gi'),
  // The underlines of PowerShell, and the labels of what it names.
  /\+ {1,9}(?:CategoryInfo|FullyQualifiedErrorId) {0,20}: ?|[+|] {1,200}~+(?!\S)|^[ \t]*[~^]{2,}[ \t]*$/gm,
  /^\s*Exception: /g,
  new RegExp(String.raw`(?:^[ \t]*|[ \t]{2,9})${CALL}`, 'gm'),
  new RegExp(HEAD, 'g'),
  new RegExp(FILE, 'g'),
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

/** A frame from its beginning, with or without a label before it: `Position: At C:\run.ps1:7 char:3`. */
const FRAME_LINE = new RegExp(String.raw`^\s{0,40}(?:(?:\w{1,20} ?: ?)?${PLACE}|${HEAD}|${FILE}|${CALL})`);
/** The code that PowerShell shows below a frame; Python shows it deeper than the line before. */
const SHOWN = /^\s{0,40}\+ /;
const DEEP = /^ {4}/;

/** Tells of the lines of a text, one after the other, whether they belong to frames: what these name, and the code they show. */
export function frameLines(): (line: string) => boolean {
  let isFramed = false;
  let isBelowFile = false;
  return (line) => {
    const isFrame = FRAME_LINE.test(line);
    const isCode = (isFramed && SHOWN.test(line)) || (isBelowFile && DEEP.test(line));
    isFramed ||= isFrame;
    isBelowFile = isFrame && line.includes('File "');
    return isFrame || isCode;
  };
}
