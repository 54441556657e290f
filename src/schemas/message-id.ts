/** Digits of the id: two messages of one entry meet once in sixty million pairs, and the build would say so. */
const DIGITS = 5;

/**
 * The id of a message on its page: made from its text, so that a link to it holds when messages before it come and go,
 * and is known as gone when its wording is.
 */
export function messageId(text: string): string {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `m-${(hash >>> 0).toString(36).padStart(7, '0').slice(-DIGITS)}`;
}
