/**
 * Message templates: literal parts with holes between them. Parts are compared by their letters and digits, so that
 * neither quotes nor hard wraps keep a message from being recognised.
 */
import { lettersOf } from './letters.ts';
import { normalise } from './normalise.ts';
const HOLE = /\{([A-Za-z][A-Za-z0-9]*)\}/;
/** Names that the vendor changed: a message reads the same with either, so they belong to no literal part. */
const RENAMED = /(?:microsoft )?azure (?:active directory|ad\b)|microsoft entra(?: id)?/gi;
/** Holes that take in another error whole: such a message only wraps it. */
const WRAPPING = /^(?:error|errorDescription|detail|response)$/;
/** A name in quotes: one word that is no hole. */
const QUOTED = /['"]([A-Za-z][\w.]{3,})['"]/g;
/** A status with its standard words. */
const STATUS = /\b([45]\d\d)\b\W{0,3}(?:bad request|unauthorized|forbidden|not found|internal server error)/i;
/** What opens what a sign closes; quotes do both. */
const OPENS = { ')': '(', ']': '[', '}': '{' };
/** A value is read up to this length: longer ones are no values but further text. */
const MAX_VALUE = 200;
export function templateOf(message) {
    const parts = [];
    const gaps = [];
    const holes = [];
    // At odd places stand the names of holes.
    for (const [at, piece] of message
        .replace(RENAMED, '{}')
        .split(/\{([A-Za-z][A-Za-z0-9]*|)\}/)
        .entries()) {
        if (at % 2 === 1) {
            if (piece)
                holes.push(piece);
            if (parts.length > 0)
                gaps[parts.length - 1] += `{${piece || 'x'}}`;
            continue;
        }
        const { text } = lettersOf(piece);
        const signs = /^([^\p{L}\p{N}]*)(?:[\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? ['', '', ''];
        if (parts.length > 0)
            gaps[parts.length - 1] += signs[1];
        if (!text)
            continue;
        parts.push(text);
        gaps.push(signs[2] ?? '');
    }
    return {
        parts,
        gaps,
        names: [...message.matchAll(QUOTED)].map((match) => normalise(match[1] ?? '')),
        wraps: holes.some((name) => WRAPPING.test(name)),
        status: STATUS.exec(message)?.[1],
    };
}
/** Whether a hole stands behind a part. */
export function hasHole(template, part) {
    return HOLE.test(template.gaps[part] ?? '');
}
/**
 * What the holes of a template hold in a text. Its parts are looked for in order; parts that are missing (a cut, other
 * words) are passed over. `original` is the text that `letters` was made from.
 */
export function holeValues(template, letters, original) {
    const values = [];
    let at = 0;
    let behind;
    for (const [index, part] of template.parts.entries()) {
        const found = letters.text.indexOf(part, at);
        if (found === -1) {
            behind = undefined;
            continue;
        }
        const start = letters.offsets[found];
        if (behind && start > behind.offset)
            values.push(...valuesIn(behind.gap, original.slice(behind.offset, start)));
        at = found + part.length;
        const gap = template.gaps[index] ?? '';
        behind = HOLE.test(gap) ? { gap, offset: letters.offsets[at - 1] + 1 } : undefined;
    }
    if (behind) {
        // Behind the last part, the value ends where its line does, unless a sign of the message ends it before.
        const rest = original.slice(behind.offset, behind.offset + MAX_VALUE).split('\n')[0] ?? '';
        values.push(...valuesIn(behind.gap, rest, true));
    }
    return values.filter(({ name, value }) => name !== 'x' && !WRAPPING.test(name) && value && value.length <= MAX_VALUE);
}
/**
 * Reads the holes of a gap one by one between the signs that the message puts around them. Behind the last part the text
 * goes on (`isOpen`): there the first sign ends the value, elsewhere the last one before the next part.
 */
function valuesIn(gap, raw, isOpen = false) {
    const pieces = gap.split(/\{([A-Za-z][A-Za-z0-9]*)\}/);
    const values = [];
    let cursor = 0;
    for (let at = 1; at < pieces.length; at += 2) {
        const lead = pieces[at - 1]?.trim() ?? '';
        const found = lead ? raw.indexOf(lead, cursor) : cursor;
        if (found !== -1 && found - cursor <= 3)
            cursor = found + lead.length;
        const tail = pieces[at + 1]?.trim() ?? '';
        const isLast = at + 2 >= pieces.length;
        const ofTail = isOpen && isLast ? endingSign(raw, tail, cursor) : -1;
        const ends = isLast ? (ofTail === -1 ? raw.lastIndexOf(tail) : ofTail) : raw.indexOf(tail, cursor);
        const end = tail ? ends : isLast ? raw.length : -1;
        const stop = end > cursor ? end : tail ? raw.indexOf(tail[0], cursor) : -1;
        const value = raw.slice(cursor, stop > cursor ? stop : raw.length);
        values.push({ name: pieces[at] ?? '', value: (tail ? value : ownPart(value)).replace(/\s+/g, ' ').trim() });
        if (stop <= cursor)
            break;
        cursor = stop;
    }
    return values;
}
/** Where a sign stands that no word goes on behind, or -1: the full stop of `1.5` ends nothing. */
function endingSign(raw, sign, from) {
    let at = sign ? raw.indexOf(sign, from) : -1;
    while (at !== -1 && /[\p{L}\p{N}]/u.test(raw[at + sign.length] ?? ''))
        at = raw.indexOf(sign, at + 1);
    return at;
}
/**
 * The part of a raw value that is its own, where the message puts no sign behind it: up to a closing sign that nothing
 * in the value opens, and without the full stop or comma of what is around it.
 */
function ownPart(raw) {
    const opened = [];
    let end = 0;
    for (; end < raw.length; end++) {
        const sign = raw[end];
        const isInside = /[\p{L}\p{N}]/u.test(raw[end + 1] ?? '');
        if ('([{'.includes(sign) || (`"'`.includes(sign) && /[\s([{:=]/.test(raw[end - 1] ?? ' ')))
            opened.push(sign);
        else if (')]}"'.includes(sign) || (sign === "'" && !isInside)) {
            if (opened.pop() !== (OPENS[sign] ?? sign))
                break;
        }
    }
    return raw.slice(0, end).replace(/[\s.,;:]+$/, '');
}
