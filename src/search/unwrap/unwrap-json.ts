/** A line that is one JSON string, unless it is a quoted Windows path. */
const STRING = /^[ \t]*("(?!(?:[A-Za-z]:|\\)\\\w).*")[ \t]*$/gm;

/**
 * What shows that backslashes are escapes, and not the separators of a path or account name (`NORTH\nick`): an
 * escaped quote or slash, `\u0027`, two line breaks in a row, one that ends or begins a sentence, or one inside a
 * value.
 */
const ESCAPED =
  /\\["'/]|\\u[\da-fA-F]{4}|\\[nrt](?:\\[nrt]|[\s{[+>|<`]|[A-Z]\w{1,30}[ :])|\w[.;!?]\\n|":\s?"[^"]*(?:[a-z]| [^"\s\\]*)\\n/;

/** An escape, or a path with a drive, which stays. */
const ESCAPE = /(?<!\w)[A-Za-z]:\\(?![\\"'/]|r\\n)[^\s"'|<>*?]*|\\(?:u([\da-fA-F]{4})|(["'\\/nrt]))/g;

/** Takes one level of JSON escapes off, also in text that is only a piece of JSON, or broken. */
export function unwrapJson(text: string): string {
  if (!text.includes('\\')) return text;
  const bare = text.replace(STRING, (line, string: string) => {
    if (!string.includes('\\')) return line;
    try {
      return JSON.parse(string);
    } catch {
      return line;
    }
  });
  if (bare !== text || !ESCAPED.test(bare)) return bare;
  return bare.replace(ESCAPE, (whole, hex?: string, char?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : char ? (/\w/.test(char) ? '\n' : char) : whole,
  );
}
