/** The row at the end of an entry: whether it helped, and ways to hand it on. */
import type { Kind } from '../../addresses.ts';

export const FEEDBACK_WORDS = {
  label: 'Before you leave',
  question: {
    error: 'Did this fix it?',
    faq: 'Did this answer it?',
    guide: 'Did this work?',
    page: 'Did this help?',
  } satisfies Record<Kind, string>,
  /** Of an error for which the entry has no fix. */
  questionWithoutFix: 'Did this help?',
  yes: 'Yes',
  no: 'No',
  copyLink: 'Copy link',
  markdown: 'Copy as Markdown',
  share: 'Share …',
};

/** What the buttons of that row say once they were pressed. */
export const FEEDBACK_DONE_WORDS = {
  thanks: 'Good. Nothing was sent or kept.',
  sorry: 'This is what a report would say. It is sent only if you send it.',
  preparing: 'Taking out what may be private …',
  withoutQuery: 'What takes private things out could not be loaded: the text that you searched for stays out.',
  withQuery: 'Add the text that I searched for, without names and ids',
  report: 'Open a report with this text',
  copyReport: 'Copy this text',
  copied: 'Copied',
  copiedEntry: 'Copied as Markdown.',
  copiedFix: (fix: string) => `Copied as Markdown: ${fix}`,
  onlyOne: 'Or copy one fix alone:',
  refused: 'The browser refused to copy.',
  openMarkdown: 'Open the Markdown',
  notLoaded: 'The Markdown could not be loaded.',
};

/** The report of an entry that did not help. */
export const FEEDBACK_REPORT_WORDS = {
  title: (entry: string) => `Did not fix it: ${entry}`,
  body: (entry: string, address: string, checked: string) =>
    `Entry: ${entry}\nAddress: ${address}\nChecked: ${checked}\n\nWhat I saw instead:\n\n`,
  query: (redacted: string) => `\nSearched for:\n\n\`\`\`text\n${redacted}\n\`\`\`\n`,
};
