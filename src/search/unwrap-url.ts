const ESCAPE = /%[\da-f]{2}/i;
/** `%25` before what becomes an escape by it, repeated in one go; ASCII; UTF-8 of two to four bytes. */
const ESCAPES = /%(?:25)+(?=[\da-f]{2})|%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/gi;

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
    if (escapes.startsWith('%25')) return '%';
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
