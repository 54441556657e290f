/** The list of what was changed last, and its feed. */
export const CHANGES_WORDS = {
  title: 'Recently changed',
  description: 'New and corrected entries with what changed, the latest first.',
  empty: 'Nothing has been changed yet.',
  feed: <Part>(feed: (words: string) => Part) => ['To hear of the next ones, subscribe to ', feed('the feed'), '.'],
  feedTitle: (site: string) => `${site}: recently changed`,
};
