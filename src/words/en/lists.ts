/** Pages that list entries: products, topics, A to Z, questions, procedures. */
import { counted } from '../counted.ts';
import type { Sentence } from '../sentence.ts';

export const LIST_WORDS = {
  topics: 'Topics',
  products: 'Products',
  /** In place of a list in which nothing stands. */
  empty: 'There is nothing here yet.',
};

export const A_TO_Z_WORDS = {
  title: 'Errors from A to Z',
  description:
    "Every documented error with its codes and messages, literally, on one page for your browser's own search.",
  summary: ((part) => [
    "Every code and every message as it is printed. Use the box above, or your browser's own search with ",
    part('key', 'Ctrl'),
    ' ',
    part('key', 'F'),
    '.',
  ]) satisfies Sentence<'key'>,
  letters: 'Letters',
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
  description: (longName: string) => `Every documented error, question and procedure of ${longName} on one page.`,
  summary: (count: number) =>
    counted(count, {
      one: "# entry, collapsed. Your browser's own search finds the text inside it, too.",
      other: "# entries, collapsed. Your browser's own search finds the text inside them, too.",
    }),
  documentation: (product: string) => `Documentation of ${product}`,
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
