/** The home page. */
import { counted } from '../counted.ts';
import type { Sentence } from '../sentence.ts';

export const HOME_WORDS = {
  title: 'Paste an error. Any part of it will do.',
  summary: (pages: number) =>
    counted(pages, {
      one: "# page on what breaks in CIPP, Rewst and Microsoft Graph when you run other companies' Microsoft 365, each with the likeliest cause and the steps that fix it.",
      other:
        "# pages on what breaks in CIPP, Rewst and Microsoft Graph when you run other companies' Microsoft 365, each with the likeliest cause and the steps that fix it.",
    }),
  tryIt: 'Try it with',
  /** Fragments that show what the search can do, each with what is special about it. */
  fragments: [
    { text: 'STS5002', about: 'the middle of a code' },
    { text: 'bject was not fou', about: 'cut anywhere' },
  ],
  whole: 'a whole error, names and ids in it',
  byProduct: 'By product',
  byTopic: 'By topic',
  byCode: 'By code',
  entries: (count: number) => counted(count, { one: '# entry', other: '# entries' }),
  further: ((part) => [
    part('errors', 'All errors from A to Z'),
    ', ',
    part('faq', 'all questions'),
    ', ',
    part('guides', 'all procedures'),
    ', ',
    part('fixes', 'all fixes in one table'),
  ]) satisfies Sentence<'errors' | 'faq' | 'guides' | 'fixes'>,
};
