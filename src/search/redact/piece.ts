import type { Taken } from '../text/reading.ts';

/** What stays of a text, or what was taken out. */
export type Piece = string | Taken;

/** What stands for a piece in a redacted text. */
export const shownAs = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.placeholder);
