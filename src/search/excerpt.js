import { originalEnd } from './normalise.ts';
import { EXCERPT } from './weights.ts';
/**
 * The passage around a match that was found in the normalised, trimmed form of `original`. Cuts at words where one is
 * near, never inside the match.
 */
export function excerpt(original, normalised, offset, length) {
    const lead = normalised.text.length - normalised.text.trimStart().length;
    const start = normalised.offsets[lead + offset] ?? 0;
    return excerptAt(original, start, originalEnd(normalised, lead + offset + length));
}
/** The passage around a stretch of the original. */
export function excerptAt(original, start, end) {
    let from = Math.max(0, start - EXCERPT);
    if (from > 0)
        from = nextSpace(original, from, start);
    let to = Math.min(original.length, end + EXCERPT);
    if (to < original.length)
        to = lastSpace(original, to, end);
    return {
        start,
        before: (from > 0 ? '… ' : '') + original.slice(from, start),
        match: original.slice(start, end),
        after: original.slice(end, to) + (to < original.length ? ' …' : ''),
    };
}
function nextSpace(text, from, limit) {
    const space = text.indexOf(' ', from);
    return space !== -1 && space < Math.min(limit, from + 20) ? space + 1 : from;
}
function lastSpace(text, to, limit) {
    const space = text.lastIndexOf(' ', to);
    return space > Math.max(limit, to - 20) ? space : to;
}
