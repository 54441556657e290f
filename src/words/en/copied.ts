/** The offer to search what another program has copied: loaded where the address speaks of it. */
export const COPIED_WORDS = {
  button: 'Search what you copied',
  /** To a screen reader, when the page opens: the keyboard is in the box. */
  offered: 'The button after the box searches what you copied.',
  empty: 'There is no text on the clipboard. Copy the error again, or type a part of it.',
};
