/** Words of the box that few readers meet: loaded when they are said. */
export const SEARCH_BOX_WORDS = {
  /** After Back or a reload. */
  partKept:
    'Your text was not kept: it is written nowhere, and the browser did not keep the page. These are the results for what this site itself prints of it.',
  notKept:
    'What you searched for was not kept: it is written nowhere, and the browser did not keep the page. Paste it again.',
};
