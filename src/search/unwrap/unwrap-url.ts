const ESCAPE = /%[\da-f]{2}/i;
/** `%25` before what becomes an escape by it, repeated in one go; ASCII; UTF-8 of two to four bytes. */
const ESCAPES =
  /%(?:25)+(?=[\da-f]{2})|%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-3](?:%[89ab][\da-f]){3}/gi;

/**
 * Takes percent escapes off. A plus is a space only in a word that has escapes and none for the space: form encoding
 * writes spaces that way. A word may go over line breaks, because long addresses are wrapped.
 */
export function unwrapUrl(text: string): string {
  if (!ESCAPE.test(text)) return text;
  const spaced = text.includes('+')
    ? text.replace(/[^ \t"]+/g, (word) =>
        ESCAPE.test(word) && !word.includes('%20') ? word.replace(/(?<=\S)\+/g, ' ') : word,
      )
    : text;
  return spaced.replace(ESCAPES, (escapes) => {
    const [lead = 0, ...rest] = escapes
      .slice(1)
      .split('%')
      .map((hex) => Number.parseInt(hex, 16));
    if (escapes.startsWith('%25')) return '%';
    // By hand, because decodeURIComponent throws on overlong forms, and a text of a million of them would take long.
    return String.fromCodePoint(
      rest.reduce((point, byte) => point * 64 + (byte % 64), rest.length ? lead % (64 >> rest.length) : lead),
    );
  });
}
