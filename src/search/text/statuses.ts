/** What an HTTP status means, as servers and clients print it: behind one, a number is nothing else. */
const MEANING =
  'bad request|unauthori[sz]ed|payment required|forbidden|not found|method not allowed|not acceptable|request time-?out|conflict|gone|precondition failed|unprocessable|locked|too ?many ?requests|internal server error|not implemented|bad gateway|service unavailable|gateway time-?out|insufficient storage';
/** What calls a number a status: `HTTP/1.1 503`, `"statusCode": 429`, `status code does not indicate success: 502`, `returned 429`, `-> 429`. */
const CALLED =
  'http(?:/\\d(?:\\.\\d)?)?(?: error)?|status(?:[ _-]?code)?(?: does not indicate success)?|(?:returned|responded with)(?: an?)?(?: error| status)?';
const STATUS = /* @__PURE__ */ (() =>
  new RegExp(
    `(?:(?:\\b(?:${CALLED})|->)[ "'\`:=([]{0,5}([45]\\d\\d)(?![\\w.-]?\\d)|(?<![\\w.-])([45]\\d\\d)[)\\]]?[ :,(-]{0,3}(?:${MEANING})\\b)`,
    'gi',
  ))();
/** Statuses of a text: more stand in a log, not in an error. */
const MOST = 2;
/** Characters of a text that are looked at. */
const READ = 4000;

/**
 * The HTTP statuses that a text says, each once and in the spelling of a code: `HTTP 429` for `Response status code does not indicate success:
 * 429 (Too Many Requests)`. Nothing where it says more of them than an error does.
 */
export function statusesIn(text: string): string[] {
  const found = new Set(
    [...text.slice(0, READ).matchAll(STATUS)].map(([, called, meant]) => `HTTP ${called ?? meant}`),
  );
  return found.size > MOST ? [] : [...found];
}
