/** What the reader decides of the pieces that the gate has made, and the text that may leave then. */

import { type Piece, shownAs } from '../redact/piece.ts';
import type { Taken } from '../text/reading.ts';
import type { Redacted } from './outgoing.ts';

/** The whole text as it may leave, everything that was taken out still out. */
export const redacted = (pieces: readonly Piece[]): Redacted => pieces.map(shownAs).join('') as Redacted;

/** The text as the reader decided, who has seen each piece and asked for those in `back` to stand in it again. */
export const decided = (pieces: readonly Piece[], back: ReadonlySet<Taken>): Redacted =>
  pieces
    .map((piece) => (typeof piece !== 'string' && back.has(piece) ? piece.value : shownAs(piece)))
    .join('') as Redacted;

/** Takes out more: a stretch of the piece at a place. */
export function takeOut(pieces: readonly Piece[], at: number, from: number, to: number): Piece[] {
  const piece = pieces[at];
  if (typeof piece !== 'string') return [...pieces];
  const taken: Taken = { kind: 'word', value: piece.slice(from, to), placeholder: '<word>' };
  const parts = [piece.slice(0, from), taken, piece.slice(to)];
  return pieces.toSpliced(at, 1, ...parts.filter((part) => part !== ''));
}

/** Takes a text out wherever it still stands, in any case. */
export function takeOutAll(pieces: readonly Piece[], text: string): Piece[] {
  const sought = text.trim().toLowerCase();
  let result = [...pieces];
  for (let at = 0; sought && at < result.length; at++) {
    const piece = result[at] as Piece;
    const from = typeof piece === 'string' ? piece.toLowerCase().indexOf(sought) : -1;
    if (from !== -1) result = takeOut(result, at, from, from + sought.length);
  }
  return result;
}

/** Nothing. */
export const NOTHING = '' as Redacted;

/** The site's own words around a text that has passed the gate. `frame` is given nothing else of the reader's. */
export const framed = (frame: (redacted: string) => string, text: Redacted): Redacted => frame(text) as Redacted;

/** A value of the reader's that a button names and copies by itself: who presses it has decided. */
export const asked = (value: string): Redacted => value as Redacted;
