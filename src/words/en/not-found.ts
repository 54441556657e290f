/** The page in place of one that does not exist, and of one that has moved. */

export const NOT_FOUND_WORDS = {
  title: 'Not found',
  description: 'There is no page at this address.',
  heading: 'There is no page here',
  summary: 'The address may be cut short, or the page may never have existed.',
  near: 'Near this address',
  /** `filled` are lists with something in them. */
  further: <Part>(part: (name: 'errors' | 'home', words: string) => Part, filled: ReadonlySet<string>) => [
    'Try the box above, ',
    ...(filled.has('errors') ? [part('errors', 'all errors from A to Z'), ', '] : []),
    'or the ',
    part('home', 'home page'),
    '.',
  ],
};

export const MOVED_WORDS = {
  heading: 'This page has moved',
  summary: <Part>(title: Part) => ['It is now ', title, '.'],
};
