/** What is said where a link leads to something else than it named. */
export const LINK_WORDS = {
  sectionGone: 'The section that this link named is gone; this is its page.',
  nearest: 'There is no page at the address of this link; this is the nearest one.',
  close: 'Close',
};
