/** What stands for a piece in a redacted text. */
export const shownAs = (piece) => (typeof piece === 'string' ? piece : piece.placeholder);
