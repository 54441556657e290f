import { corpusOf } from './corpus.ts';
import { packedTexts, unpackText } from './pack-text.ts';
/** `siteText` must be of the same build as the catalogue: it names entries by their position there. */
export function indexText(index, siteText) {
    const found = packedTexts(siteText).flatMap((packed, position) => packed && index.entries[position] ? [{ packed, position }] : []);
    const entries = found.map(({ packed, position }) => unpackText(index.entries, position, siteText, packed));
    return {
        entries,
        positions: found.map(({ position }) => position),
        normalised: [],
        corpus: corpusOf(entries.map(({ text }) => text)),
    };
}
