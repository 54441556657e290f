/** The most tokens that an answer may have, its text and its data together. */
export const MOST_TOKENS = 1500;

/** Bytes of JSON that count as one token: models need one for three and a half to four characters of such text, fewer of codes and ids. */
const BYTES_A_TOKEN = 3;

const UTF_8 = new TextEncoder();
/** How many tokens a value has at most, counted as the JSON in UTF-8 that goes to the client. */
export const tokensOf = (value: unknown): number =>
  Math.ceil(UTF_8.encode(JSON.stringify(value)).length / BYTES_A_TOKEN);

/** Whether an answer may go out as it is. */
export const isWithinBudget = (value: unknown): boolean => tokensOf(value) <= MOST_TOKENS;

/** A text of so many characters at most, with a mark where something is left out. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Where a stretch of a text ends that begins at `from` and fits: behind the last line that does, or inside of it where one
 * alone is too long. `made` is the answer that would have it.
 */
export function endWithin(text: string, from: number, made: (part: string, end: number) => unknown): number {
  const fits = (end: number) => isWithinBudget(made(text.slice(from, end), end));
  let [low, high] = [from, Math.min(text.length, from + MOST_TOKENS * BYTES_A_TOKEN)];
  if (fits(high)) return high;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const line = text.lastIndexOf('\n', low - 1) + 1;
  if (line > from) return line;
  // Never between the halves of one sign, and always further.
  return Math.max(from + 1, /[\uD800-\uDBFF]/.test(text.charAt(low - 1)) ? low - 1 : low);
}
