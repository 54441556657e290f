/** The choice among several entries, narrowed by one question at a time. */
import { counted } from '../counted.ts';
import { formatNumber } from '../format-number.ts';

/** Questions that follow from what entries say of themselves. */
export const NARROW_QUESTIONS = {
  product: 'Which product are you working with?',
  version: (product: string) => `Which version of ${product}?`,
  versions: (from: string | undefined, before: string | undefined) =>
    from && before ? `${from} or later, before ${before}` : from ? `${from} or later` : `Before ${before}`,
};

export const NARROW_WORDS = {
  unknown: "I don't know, or none of these",
  /** How that answer is repeated. */
  unknownGiven: 'not known',
  given: 'Your answers',
  answered: (question: string, answer: string) => `${question} ${answer}`,
  takeBack: 'Take back',
  /** Name of the button; begins with its visible words. */
  takeBackOf: (question: string) => `Take back: ${question}`,
  /** Above the list, and heard: how many of those that fit are left, and how many others stand below them. */
  remain: (left: number, others: number) =>
    counted(left, { one: '# entry remains', other: '# entries remain' }) +
    (others > 0 ? `, ${formatNumber(others)} more below` : ''),
  /** Nothing more can be asked, and more than a few are left. */
  noMore: 'No further question parts them; compare what each says.',
  none: 'Your answers exclude every entry that fits your text. Take one back.',
  excluded: (count: number) =>
    counted(count, { one: '# entry that your answers exclude', other: '# entries that your answers exclude' }),
};
