/** What stands on every page: its frame, its navigation and the box. */

export const FRAME_WORDS = {
  /** `about` is what the site is for, where it says so. */
  homeTitle: (site: string, about: string | undefined) => (about ? `${site}: ${about}` : site),
  pageTitle: (title: string, site: string) => `${title} · ${site}`,
  skip: 'Skip to content',
  wordmark: (site: string) => `${site}, home`,
  siteNavigation: 'Site',
  scheme: 'Change colours',
  /** In the header: what there is of each kind. */
  lists: { errors: 'Errors', faq: 'Questions', guides: 'Procedures', fixes: 'Fixes', codes: 'Codes' },
  results: 'Results',
  resultsTitle: 'Search results',
  crumbs: 'Breadcrumbs',
  home: 'Home',
  /** `licence` is that of the text, where the site names one; `filled` are lists with something in them. */
  footer: <Part>(
    part: (name: 'licence' | 'fixes' | 'glossary' | 'diagrams' | 'about', words: string) => Part,
    licence: string | undefined,
    filled: ReadonlySet<string>,
  ) => [
    ...(licence ? ['Text under ', part('licence', licence), ', code'] : ['Code']),
    ' under the MIT licence. Nothing you type leaves your browser by itself. ',
    ...(filled.has('fixes') ? [part('fixes', 'All fixes in a table'), ' · '] : []),
    ...(filled.has('glossary') ? [part('glossary', 'Glossary'), ' · '] : []),
    ...(filled.has('diagrams') ? [part('diagrams', 'Diagrams'), ' · '] : []),
    part('about', 'About this site'),
  ],
};

export const BOX_WORDS = {
  label: 'Search',
  placeholder: 'Any part of an error',
  largePlaceholder: 'Paste the whole error, or type any part of it',
  key: 'Ctrl K',
  hint: 'Finds the middle of a word, too. Nothing you type leaves your browser by itself.',
  largeHint:
    'Finds the middle of a word, too, and reads a picture that you paste. Nothing you type leaves your browser by itself.',
  /** `errors`: whether anything stands on the A to Z page, and whether all of it stands there. */
  withoutScript: <Part>(
    part: (name: 'retry' | 'aToZ' | 'home', words: string) => Part,
    errors: 'none' | 'whole' | 'divided',
  ) => [
    'The search has not been loaded. ',
    part('retry', 'Try again'),
    ...{
      none: [' It needs JavaScript.'],
      whole: [
        " It needs JavaScript; without it, use your browser's own search on ",
        part('aToZ', 'the A to Z page'),
        ', where every message stands.',
      ],
      divided: [
        ' It needs JavaScript; without it, browse ',
        part('home', 'products, topics and codes'),
        ', or ',
        part('aToZ', 'all errors from A to Z'),
        ', by title.',
      ],
    }[errors],
  ],
};
