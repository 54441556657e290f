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
  ]) satisfies Sentence<'errors' | 'faq' | 'guides'>,
};
