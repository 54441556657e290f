import { shownAs } from './piece.ts';
/** The whole text as it may leave, everything that was taken out still out. */
export const redacted = (pieces) => pieces.map(shownAs).join('');
/** The text as the reader decided, who has seen each piece and asked for those in `back` to stand in it again. */
export const decided = (pieces, back) => pieces
    .map((piece) => (typeof piece !== 'string' && back.has(piece) ? piece.value : shownAs(piece)))
    .join('');
/** Takes out more: a stretch of the piece at a place. */
export function takeOut(pieces, at, from, to) {
    const piece = pieces[at];
    if (typeof piece !== 'string')
        return [...pieces];
    const taken = { kind: 'word', value: piece.slice(from, to), placeholder: '<word>' };
    const parts = [piece.slice(0, from), taken, piece.slice(to)];
    return pieces.toSpliced(at, 1, ...parts.filter((part) => part !== ''));
}
/** Takes a text out wherever it still stands, in any case. */
export function takeOutAll(pieces, text) {
    const sought = text.trim().toLowerCase();
    let result = [...pieces];
    for (let at = 0; sought && at < result.length; at++) {
        const piece = result[at];
        const from = typeof piece === 'string' ? piece.toLowerCase().indexOf(sought) : -1;
        if (from !== -1)
            result = takeOut(result, at, from, from + sought.length);
    }
    return result;
}
/** Nothing. */
export const NOTHING = '';
/** The site's own words around a text that has passed the gate. `frame` is given nothing else of the reader's. */
export const framed = (frame, text) => frame(text);
/** A value of the reader's that a button names and copies by itself: who presses it has decided. */
export const asked = (value) => value;
