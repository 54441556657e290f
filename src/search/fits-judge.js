import { isGenericCode } from './codes.ts';
import { fitsOf } from './evidence.ts';
import { evidenceIndex } from './evidence-index.ts';
import { FITS, GRAM, IN_ONE_LINE } from './evidence-weights.ts';
import { groupLines } from './group-lines.ts';
import { lettersOf } from './letters.ts';
import { templateOf } from './template.ts';
import { unwrap } from './unwrap.ts';
/** Prepares a judge: once for a catalogue, then for any number of texts. `read` gives nothing while it is not there yet. */
export function judgeWith(index, read) {
    const evidence = evidenceIndex(index.entries);
    return (typed) => {
        const unwrapped = unwrap(typed);
        const letters = lettersOf(unwrapped);
        const fits = fitsOf(evidence, index.claims, index.order, unwrapped, letters);
        const judged = {
            unwrapped,
            letters,
            normalised: letters.normalised,
            fits,
            groups(best) {
                const top = best ?? fits[0];
                let inOneLine = 0;
                const nameOf = (line) => {
                    const fitsOfLine = fitsOf(evidence, index.claims, index.order, unwrap(line));
                    for (const { message, bits } of fitsOfLine)
                        if (message === top?.message)
                            inOneLine = Math.max(inOneLine, bits);
                    return clearlyNamed(index, fitsOfLine);
                };
                const groups = groupLines(typed, nameOf);
                const isWrapped = top?.clear && inOneLine < IN_ONE_LINE * top.bits;
                return isWrapped ? [] : groups;
            },
        };
        judged.reader = read(typed, judged);
        return judged;
    };
}
/** The entry that a line is clearly about; of several that share its text, the general one. */
function clearlyNamed(index, [top]) {
    const template = templateOf(top?.message ?? '');
    // A line of JSON that holds a generic code names nothing by itself.
    if (!top?.clear || !(top.own || template.wraps))
        return null;
    const { id } = index.entries[top.entry];
    const beginning = template.parts.find(({ length }) => length >= GRAM);
    const isWhole = !top.message || top.whole >= FITS || beginning?.startsWith(top.grams[0] ?? ' ');
    const isStatus = template.status !== undefined && top.codes.every(isGenericCode);
    return { entry: id, by: isWhole ? (top.message ?? top.codes[0]) : undefined, isStatus };
}
