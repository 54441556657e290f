/** The home page. */
import { counted } from '../counted.ts';

export const HOME_WORDS = {
  title: 'Paste an error. Any part of it will do.',
  /** `covers` is what the pages are on, where the site says so. */
  summary: (pages: number, covers: string | undefined) =>
    pages === 0
      ? 'There are no entries yet.'
      : `${counted(pages, { one: '# page', other: '# pages' })}${covers ? ` on ${covers}` : ''}, each with the likeliest cause and the steps that fix it.`,
  tryIt: 'Try it with',
  whole: 'a whole error, names and ids in it',
  byProduct: 'By product',
  byTopic: 'By topic',
  byCode: 'By code',
  entries: (count: number) => (count === 0 ? 'no entries yet' : counted(count, { one: '# entry', other: '# entries' })),
  /** `filled` are lists with something in them. */
  further: <Part>(
    part: (name: 'errors' | 'faq' | 'guides' | 'fixes' | 'codes', words: string) => Part,
    filled: ReadonlySet<string>,
  ) =>
    (
      [
        ['errors', 'all errors from A to Z'],
        ['faq', 'all questions'],
        ['guides', 'all procedures'],
        ['fixes', 'all fixes in a table'],
        ['codes', 'all codes'],
      ] as const
    )
      .filter(([name]) => filled.has(name))
      .flatMap(([name, words], at) => (at === 0 ? [part(name, words.replace(/^a/, 'A'))] : [', ', part(name, words)])),
};
