/**
 * The digest of a file: eight characters, 48 bits. No cryptography: it tells builds apart and finds what was cut, not what somebody
 * forged, and works without `crypto.subtle`, which plain http lacks and which nothing could ask at once.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The character of six bits: base64 as addresses have it. */
export const sextet = (bits: number): string => ALPHABET[bits & 63] as string;
const BITS = new Uint8Array(128);
for (let bits = 0; bits < 64; bits++) BITS[ALPHABET.charCodeAt(bits)] = bits;
/** The six bits of a character of {@link sextet}. */
export const bitsOf = (code: number): number => BITS[code & 127] as number;

/** Two hashes of 32 bits, which have nothing to do with each other (cyrb53: two rolling products, finished as in Murmur 3). */
export function hashesOf(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}

/** How long digests are. */
export const DIGEST = 8;

export function digestOf(text: string): string {
  let digest = '';
  for (const hash of hashesOf(text)) for (let shift = 0; shift < 24; shift += 6) digest += sextet(hash >>> shift);
  return digest;
}
