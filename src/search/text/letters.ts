import { normaliseWithOffsets } from './normalise.ts';

/**
 * A text reduced to its letters and digits, normalised: what is left when quotes, escapes, line breaks and hard wraps
 * inside words no longer matter.
 */
export interface Letters {
  text: string;
  /** `offsets[i]` is the offset in the original of the character that gave `text[i]`. */
  offsets: Uint32Array;
  /** The whole text, normalised. */
  normalised: string;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Letters outside the basic plane count for nothing: hardly any error is written in them. */
const OTHERS = /[^\p{L}\p{N}]+|[\u{10000}-\u{10ffff}]+/gu;

export function lettersOf(original: string): Letters {
  const { text, offsets } = normaliseWithOffsets(original);
  const kept = new Uint32Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter =
      code < 128 ? (code > 96 && code < 123) || (code > 47 && code < 58) : LETTER.test(text[at] as string);
    if (isLetter) kept[size++] = offsets[at] as number;
  }
  return { text: text.replace(OTHERS, ''), offsets: kept.subarray(0, size), normalised: text };
}
