/** Bytes of UTF-8 as letters: what a reading of many megabytes needs of `normalise` and `unwrap`, without making strings. */
import { normalise } from '../text/normalise.ts';

/** Kinds of bytes besides 0, which is none of them; a letter's or digit's kind is its own code in lower case. */
export const UNDERSCORE = -1;
/** May begin an escape: `%`, a backslash, `&`. */
export const ESCAPE = -2;
/** Begins a character of several bytes. */
export const WIDE = -3;
export const BREAK = -4;

export const KINDS = new Int16Array(256).map((_, byte) => {
  const char = String.fromCharCode(byte).toLowerCase();
  if (byte >= 0xc0) return WIDE;
  if (/[a-z0-9]/.test(char)) return char.charCodeAt(0);
  return char === '_' ? UNDERSCORE : char === '\n' ? BREAK : /[%\\&]/.test(char) ? ESCAPE : 0;
});

/** Letters of European languages, as `normalise` has them: they stand in two bytes and compose with nothing. */
const LATIN_FROM = 0xc0;
const LATIN_TO = 0x250;
const LATIN = new Uint16Array(LATIN_TO - LATIN_FROM).map((_, at) => {
  const folded = normalise(String.fromCharCode(LATIN_FROM + at));
  return /^[\p{L}\p{N}]$/u.test(folded) ? folded.charCodeAt(0) : 0;
});

const isContinued = (bytes: Uint8Array, at: number) => ((bytes[at] as number) & 0xc0) === 0x80;

/**
 * Length in bytes of a character that begins with a {@link WIDE} byte, and its letter: 0 for none, -1 where a letter cannot
 * be told without its surroundings. What is no UTF-8 is one byte long.
 */
export function wideCharacter(bytes: Uint8Array, at: number, to: number): [length: number, letter: number] {
  const lead = bytes[at] as number;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next++) if (next >= to || !isContinued(bytes, next)) return [1, 0];
  const second = bytes[at + 1] as number;
  if (length === 2) {
    const code = ((lead & 31) << 6) | (second & 63);
    return [2, code < LATIN_FROM ? 0 : code < LATIN_TO ? (LATIN[code - LATIN_FROM] as number) : -1];
  }
  // U+2000 to U+2FFF are signs; so are the mark at the beginning of a file and what replaces a broken character.
  const isSign = lead === 0xe2 || length === 4 || (lead === 0xef && (second === 0xbb || second === 0xbf));
  return [length, isSign ? 0 : -1];
}

const isHex = (byte: number | undefined) => byte !== undefined && /[\da-f]/i.test(String.fromCharCode(byte));

/** Length of the escape at a place, of a character that is no letter; 1 where there is none. */
export function escapeLength(bytes: Uint8Array, at: number, to: number): number {
  const next = bytes[at + 1];
  switch (bytes[at]) {
    case 0x25: // %20, %2520
      if (next === 0x32 && bytes[at + 2] === 0x35 && isHex(bytes[at + 3]) && isHex(bytes[at + 4])) return 5;
      return isHex(next) && isHex(bytes[at + 2]) ? 3 : 1;
    case 0x5c: // \n, \u0027; a path such as C:\new loses a letter, and no more
      if (next === 0x75 && bytes[at + 2] === 0x30 && bytes[at + 3] === 0x30 && at + 6 <= to) return 6;
      return next === 0x6e || next === 0x72 || next === 0x74 ? 2 : 1;
    default: {
      // &quot; &#39;
      const end = bytes.subarray(at + 1, Math.min(at + 8, to)).indexOf(0x3b);
      return end > 0 ? end + 2 : 1;
    }
  }
}
