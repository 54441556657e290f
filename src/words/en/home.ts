/** The home page. */
import { counted } from '../counted.ts';
import type { Sentence } from '../sentence.ts';

export const HOME_WORDS = {
  title: 'Paste an error. Any part of it will do.',
  /** `covers` is what the pages are on, where the site says so. */
  summary: (pages: number, covers: string | undefined) =>
    `${counted(pages, { one: '# page', other: '# pages' })}${covers ? ` on ${covers}` : ''}, each with the likeliest cause and the steps that fix it.`,
  tryIt: 'Try it with',
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
