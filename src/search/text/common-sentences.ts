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
/** What the platforms below all programs say, whatever these do: .NET, PowerShell, Python, Java, Node, sockets. */
const OF_NOBODY = [
  'object reference not set to an instance of an object',
  "value cannot be null(?:\\.? \\(?parameter(?: name:)? '?\\w+'?\\)?)?",
  'index was (?:out of range|outside the bounds of the array)',
  'must be non-negative and less than the size of the collection',
  "(?:the )?input string (?:'[^'\\n]{0,80}' )?was not in a correct format",
  'specified cast is not valid|sequence contains no (?:matching )?elements?',
  'you cannot call a method on a null-valued expression',
  "cannot bind argument to parameter '\\w+' because it is (?:null|an empty string)",
  '(?:the )?operation (?:has )?timed out|(?:the )?operation (?:was|has been) cancell?ed|a task was cancell?ed',
  "access to the path (?:'[^'\\n]{1,300}' )?is denied",
  'the underlying connection was closed|unable to connect to the remote server',
  'unable to read data from the transport connection|the ssl connection could not be established',
  'an error occurred while sending the request|see (?:the )?inner exception',
  'no connection could be made because the target machine actively refused it',
  'an existing connection was forcibly closed by the remote host',
  "'?nonetype'? object (?:has no attribute|is not (?:subscriptable|iterable|callable))",
  '(?:list|string) index out of range|max retries exceeded with url',
  'cannot read propert(?:y|ies) of (?:undefined|null)|undefined is not (?:a function|an object|iterable)',
  '(?:connect |getaddrinfo |read )?(?:econnrefused|econnreset|etimedout|enotfound|eai_again)|socket hang up',
  'connection (?:refused|reset by peer|timed out)|(?:read|connect) timed out|no route to host',
  'no such host(?: is known)?|no such file or directory|name or service not known',
  'unexpected token \\S{1,12} in json at position \\d+|unexpected end of json input',
];
/** What is said of any part that a program loads: which one it is, is the rest. */
const OF_ANY_PART =
  /could not load file or assembly|or one of its dependencies|could not find or load a specific file|(?:an )?assembly with (?:the )?same name is already loaded|version=[^\s,]{1,40}, culture=\w{1,20}, publickeytoken=|the system cannot find the (?:file|path) specified/gi;
/** With the status or the number behind it, and what the number means. */
const COMMON = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${OF_NOBODY.join('|')})|(?:${SENTENCES.join('|')})\\b[\\s:.'"([-]*(?:-?\\d{1,10}|0x[\\da-f]{1,8})?(?:\\s*\\([^()\\n]{0,40}\\)|[)\\]'"]* ?(?:bad request|unauthorized|forbidden|not found|internal server error)?))`,
  'giu',
);

/**
 * A text with something else, of which each is told, in the place of its common sentences; `hasNumber`: it is one that a
 * status or a number belongs to, if it has one.
 */
export const withoutCommon = (text: string, instead: (sentence: string, hasNumber: boolean) => string): string =>
  text.replace(COMMON, (sentence: string, ofNobody: string | undefined) => instead(sentence, !ofNobody));

/** The same of a message: one that is nothing but such sentences stays as it is. */
export function ownPart(message: string, instead: (sentence: string, hasNumber: boolean) => string): string {
  const holes = /\{[A-Za-z]\w*\}/g;
  const isOwn = /\p{L}{3}/u.test(withoutCommon(message, () => ' ').replace(holes, ' '));
  return isOwn ? withoutCommon(message, instead) : message;
}

/** A text with a hole in the place of what is said of any part that a program loads. */
export const withoutLoading = (text: string): string => text.replace(OF_ANY_PART, '{}');
