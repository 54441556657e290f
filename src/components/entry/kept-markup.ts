/** Markup by what it is of, outside of JavaScript's own memory, where it takes half. */
const kept = new Map<string, Buffer>();
/** So much is kept, in bytes: what comes then is rendered each time. Entries of 20 kB fill it at 5,000. */
const MOST = 100_000_000;
let bytes = 0;

/**
 * Markup that a build shows in several places. While an author writes, everything is rendered anew: what it shows may have
 * changed.
 */
export async function keptMarkup(key: string, render: () => Promise<string>): Promise<string> {
  const known = kept.get(key);
  if (known) return known.toString();
  const markup = await render();
  if (import.meta.env.PROD && bytes < MOST) {
    const text = Buffer.from(markup);
    bytes += text.length;
    kept.set(key, text);
  }
  return markup;
}
