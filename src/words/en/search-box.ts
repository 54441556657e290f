/** Words of the box that few readers meet: loaded when they are said. */
export const SEARCH_BOX_WORDS = {
  picture:
    'A picture cannot be searched, and it stays on this device. Get its text out first: Windows Snipping Tool has Text actions, macOS Live Text lets you select text in a picture, and phones do the same in their photo app. Then paste the text here.',
  /** After Back or a reload. */
  partKept:
    'Your text was not kept: it is written nowhere, and the browser did not keep the page. These are the results for what this site itself prints of it.',
  notKept:
    'What you searched for was not kept: it is written nowhere, and the browser did not keep the page. Paste it again.',
};
