import { normaliseWithOffsets } from './normalise.ts';
const LETTER = /[\p{L}\p{N}]/u;
/** Letters outside the basic plane count for nothing: hardly any error is written in them. */
const OTHERS = /[^\p{L}\p{N}]+|[\u{10000}-\u{10ffff}]+/gu;
export function lettersOf(original) {
    const { text, offsets } = normaliseWithOffsets(original);
    const kept = new Uint32Array(text.length);
    let size = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const isLetter = code < 128 ? (code > 96 && code < 123) || (code > 47 && code < 58) : LETTER.test(text[at]);
        if (isLetter)
            kept[size++] = offsets[at];
    }
    return { text: text.replace(OTHERS, ''), offsets: kept.subarray(0, size), normalised: text };
}
