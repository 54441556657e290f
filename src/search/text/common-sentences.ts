/**
 * `Response status code does not indicate success: 400 (Bad Request).` is printed by every program of one platform, whatever
 * it does: which error it is, only what stands around it says. Such sentences belong to no message. The language is that of
 * programs, not of the field: .NET and PowerShell, HTTP clients of JavaScript and C, exit codes.
 */
const SENTENCES = [
  'response status code does not indicate success',
  'the (?:remote )?server returned an error',
  '(?:the )?request failed with (?:http )?status(?: code)?',
  '(?:the )?requested url returned error',
  'failed with (?:error|exit|status) code',
  'exited with (?:exit |error )?code',
  'exception calling "\\w+" with "\\d+" argument\\(s\\)',
  'one or more errors occurred',
  // A type of its own names its program.
  "exception of type 'system\\.[\\w.+`]{1,200}' was thrown",
];
/** With the status or the number behind it, and what the number means. */
const COMMON = new RegExp(
  `\\b(?:${SENTENCES.join('|')})\\b[\\s:.'"([-]*(?:-?\\d{1,10}|0x[\\da-f]{1,8})?(?:\\s*\\([^()\\n]{0,40}\\)|[)\\]'"]* ?(?:bad request|unauthorized|forbidden|not found|internal server error)?)`,
  'gi',
);

/** A text with something else, of which each is told, in the place of its common sentences. */
export const withoutCommon = (text: string, instead: (sentence: string) => string): string =>
  text.replace(COMMON, instead);
