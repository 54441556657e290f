/** Where no page has or answers what was typed: what was understood, and how to go on. */
import { LOCALE } from './locale.ts';

const nameOf = (tag: string) => new Intl.DisplayNames(LOCALE, { type: 'language' }).of(tag) ?? tag;

export const NOTHING_FOUND_WORDS = {
  understood: 'What was understood',
  readAs: 'Read as',
  error: 'a whole error',
  question: 'words, as of a question',
  part: 'a part of an error or of a page',
  codes: 'Codes',
  noCodes: 'none that is known by its form',
  product: 'Product',
  noProduct: 'none is named',
  /** All pages of a product. */
  allPages: (name: string) => `All pages on ${name}`,
  language: 'Language',
  languageOf: (tag: string) => nameOf(tag),
  own: nameOf(LOCALE.split('-')[0] ?? LOCALE),
  /** What to type instead. */
  pasteWhole: 'Paste the whole error as it stands there: its code or its last line often says most.',
  useItsWords:
    'Type words that stand on the screen: the message, the button, the command. What you want to reach says less.',
  elsewhere: 'Search at the vendor',
  /** `handOn` is the name of the button that shows the text as it may leave. */
  searches: (handOn: string) =>
    `These links take nothing of your text along. Under “${handOn}” you can copy it without what is private, and paste it there.`,
};
