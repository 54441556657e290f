/** Pages that list entries: products, topics, A to Z, questions, procedures. */
import { counted } from '../counted.ts';
import { formatNumber } from '../format-number.ts';
import type { Sentence } from '../sentence.ts';

export const LIST_WORDS = {
  topics: 'Topics',
  products: 'Products',
  /** In place of a list in which nothing stands. */
  empty: 'There is nothing here yet.',
  /** The ways between the pages of a list that is too long for one. */
  parts: 'Pages of this list',
  partsOf: (name: string) => `Pages of ${name}`,
  besides: 'Before and after',
  previous: 'Previous',
  next: 'Next',
  count: (count: number) => formatNumber(count),
  fromTo: (first: string, last: string) => `From “${first}” to “${last}”`,
  /** How all that stands on a page begins; from which beginning to which. */
  beginning: (letters: string) => `${letters}…`,
  between: (first: string, last: string) => `${first} – ${last}`,
  /** `part` is a group, or how what stands on the page begins. */
  partTitle: (list: string, part: string) => `${list}: ${part}`,
  partOf: (count: number, all: number) => `${formatNumber(count)} of ${formatNumber(all)} in this list.`,
  partDescription: (list: string, count: number, all: number) =>
    `${list} This page: ${formatNumber(count)} of ${formatNumber(all)}.`,
};

export const A_TO_Z_WORDS = {
  title: 'Errors from A to Z',
  description: 'Every documented error with its codes and messages, literally.',
  summary: ((part) => [
    "Every code and every message as it is printed. Use the box above, or your browser's own search with ",
    part('key', 'Ctrl'),
    ' ',
    part('key', 'F'),
    '.',
  ]) satisfies Sentence<'key'>,
  /** Where they do not fit on one page. */
  summaryOfParts: (count: number) =>
    `Every code and every message of ${formatNumber(count)} entries as it is printed, in the order of their titles. The box above looks through all of them.`,
  letters: 'Letters',
};

export const CODE_LIST_WORDS = {
  title: 'All codes',
  description: 'Every code that is known here: what it means, who must act, and whether an entry explains it.',
  entries: (count: number) => counted(count, { one: '# entry', other: '# entries' }),
  /** Codes of no family. */
  other: 'Other codes',
  side: (side: string) => `Who must act: ${side}`,
  /** `title` of the only entry that explains a code. */
  entry: <Part>(title: Part) => ['Entry: ', title],
  /** Of a family: how many codes are known, for how many there is an entry, and what their cards were compared with. */
  family: <Part>(count: number, explained: number, source: Part | undefined, day: Part | undefined) => [
    `${counted(count, { one: '# code', other: '# codes' })}, ${counted(explained, { one: '# of them explained by an entry', other: '# of them explained by entries' })}. `,
    ...(source && day ? ['Compared with ', source, ' as of ', day, '.'] : []),
  ],
};

export const FAQ_LIST_WORDS = {
  title: 'Questions',
  description: 'Questions about running and using the tools, answered in the first sentence.',
};

export const GUIDE_LIST_WORDS = {
  title: 'Procedures',
  description: 'Procedures that several fixes share, step by step, with what each takes and how to undo it.',
};

export const PRODUCT_WORDS = {
  title: (product: string) => `${product}: all entries`,
  description: (longName: string) => `Every documented error, question and procedure of ${longName}, by topic.`,
  count: (count: number) => counted(count, { one: '# entry.', other: '# entries.' }),
  documentation: (product: string) => `Documentation of ${product}`,
  topics: 'Topics on this page',
};

/** Everything of a product, for printing. */
export const HANDBOOK_WORDS = {
  title: (product: string) => `${product}: handbook`,
  description: (longName: string) =>
    `Every documented error, question and procedure of ${longName} in full, for printing.`,
  crumb: 'Handbook',
  link: 'Handbook',
  /** `size` in megabytes; `pages` on paper. Stands behind the link, so that nobody opens it unawares. */
  size: (count: number, size: string, pages: number, isDivided: boolean) =>
    `${isDivided ? 'everything in full, by topic, for printing' : 'everything in full on one page, for printing'}: ${counted(count, { one: '# entry', other: '# entries' })}, about ${size} MB, ${counted(pages, { one: 'about # page on paper', other: 'about # pages on paper' })}.`,
  pageSize: (size: string, pages: number) =>
    `About ${size} MB, ${counted(pages, { one: 'about # page on paper', other: 'about # pages on paper' })}.`,
  summary: (count: number) =>
    counted(count, {
      one: "# entry, collapsed. Your browser's own search finds the text inside it, too.",
      other: "# entries, collapsed. Your browser's own search finds the text inside them, too.",
    }),
  summaryOfParts: (count: number) => `${formatNumber(count)} entries in full, a page for each topic.`,
  openAll: 'Expand all',
  closeAll: 'Collapse all',
  topics: 'Topics on this page',
  contents: 'Contents',
  ownPage: (title: string) => `${title} on its own page`,
};

export const PRINT_WORDS = {
  pages: (count: number) =>
    counted(count, { one: 'Printed, this is about # page.', other: 'Printed, these are about # pages.' }),
  pagesOfFolds: (count: number) =>
    counted(count, {
      one: 'Printed, this is about # page: every section is printed open.',
      other:
        'Printed, these are about # pages: every section is printed open. A single entry prints from its own page.',
    }),
};
