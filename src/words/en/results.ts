/** The list of results: what the search says of what it found, and of itself. */
import type { QuestionReading } from '../../search/text/reading.ts';
import { counted } from '../counted.ts';
import { formatList } from '../format-list.ts';
import { formatNumber } from '../format-number.ts';
import type { Sentence } from '../sentence.ts';

/** A count that is known to be the least: at the beginning of a line, or in it. */
const atLeast = (count: string, isFirst = true) => `${isFirst ? 'At' : 'at'} least ${count}`;

export const RESULT_WORDS = {
  suggestions: 'Suggestions',
  elsewhere: 'Elsewhere',
  searching: 'Searching …',
  tooShort: 'Type at least two letters or digits.',
  cut: 'Only the first 2 MB were read.',
  secret:
    'Your text holds what looks like a secret or a token. If it was shared with anyone, revoke it. It is kept nowhere and is in no link or report made here.',
  nothing: 'No entry contains this.',
  /** Where only codes of the text are known. */
  onlyCodes: (count: number) =>
    counted(count, {
      one: 'No entry explains this code. What it is:',
      other: 'No entry explains these codes. What they are:',
    }),
  unanswered: 'No page here documents this.',
  subject: (name: string) => `Nothing here is about this subject: ${name}.`,
  onlyCommon: 'These words stand everywhere and tell nothing; add one that says what happens.',
  helps: 'Perhaps one of the nearest entries helps; they stand below.',
  /** Where something could not be read: what is there may still contain it. */
  nothingRead: 'Nothing was found in what could be read.',
  soFar: (count: string) => `${count} so far`,
  showMore: 'Show more results',
  left: (count: number) => `${formatNumber(count)} more`,
  beyond: (count: number, isLeast = false) => {
    const words = counted(count, {
      one: '# more entry contains this. Add a few words of the text to find the right one.',
      other: '# more entries contain this. Add a few words of the text to find the right one.',
    });
    return isLeast ? atLeast(words) : words;
  },
  places: (count: number) => counted(count, { one: '# more place', other: '# more places' }),
  check: 'Check: ',
  kindAndProducts: (kind: string, products: string[]) =>
    [kind, ...(products.length > 0 ? [formatList(products, 'unit')] : [])].join(' · '),
  nearest: 'Nearest entries',
  aboutNearest: 'None of them contains or answers what you typed. Each says what it has in common with it.',
  aboutNearestRead: 'Each says what it has in common with what you typed.',
};

/** What is said in place of results when everything was read. */
export function nothingFound(question: QuestionReading | undefined): string {
  if (question?.isEmpty) return RESULT_WORDS.onlyCommon;
  if (!question?.isUnanswered) return RESULT_WORDS.nothing;
  return question.subject ? RESULT_WORDS.subject(question.subject) : RESULT_WORDS.unanswered;
}

/** What a screen reader hears when typing pauses. */
export const HEARD_WORDS = {
  found: (count: string) => `${count}.`,
  near: 'Nearest entries follow.',
  readAs: (words: readonly string[]) => `Read as ${formatList(words, 'unit')}.`,
};

/** How many entries there are, and how sure they are. */
export const COUNT_WORDS = {
  contain: (count: number) => counted(count, { one: '# entry contains this', other: '# entries contain this' }),
  mayFit: (count: number) => counted(count, { one: '# entry may fit', other: '# entries may fit' }),
  mayAnswer: (count: number) => counted(count, { one: '# entry may answer this', other: '# entries may answer this' }),
  /** Behind one of those. */
  containToo: (count: number) => counted(count, { one: '# contains this', other: '# contain this' }),
  mayFitToo: (count: number) => counted(count, { one: '# may fit', other: '# may fit' }),
  byWords: (count: number) => `${formatNumber(count)} by words`,
  atLeast,
  and: (counts: string[]) => formatList(counts, 'unit'),
  best: 'Best match',
  bestAnd: (contain: string) => `Best match, ${contain}`,
};

/** Headings between groups of another certainty. */
export const GROUP_WORDS = {
  choice: 'Your text fits several entries; the check tells them apart',
  /** One alone. */
  one: 'It may be this one',
  list: 'Named by lines of your text',
  near: 'Similar, but not the same text',
  also: 'Also contain this text',
  words: 'By words: what these entries are about, not the text as typed',
};

export const CONFIDENCE_WORDS = { best: 'Best match', exact: 'Exact', possible: 'Possible', words: 'By words' };

/** Where in an entry a text stands, when no heading says it. */
export const FIELD_WORDS = {
  code: 'Code',
  message: 'Message',
  title: 'Title',
  source: 'Source',
  heading: 'Section',
  command: 'Command',
  text: 'Text',
};

/** Files that could not be loaded. */
export const FAILURE_WORDS = {
  files: {
    catalogue: 'the catalogue of errors',
    text: 'the full text',
    judge: 'the part that reads whole errors',
    words: 'the part that reads questions',
    pages: 'the word index',
    reading: 'the part that shows what a whole error holds',
  },
  worker: 'The search does not answer; results are not complete.',
  builds: 'The site has just been changed, and its files do not fit together yet; results are not complete.',
  missing: (files: string[]) => `Could not load ${formatList(files)}; results are not complete.`,
  device: ((part) => [
    'There is no connection, and what this search needs is not on this device yet. ',
    part('retry', 'Search again'),
    ' when there is one. ',
    part('about', 'The page about this site'),
    ' keeps products on the device, and searches one of them alone.',
  ]) satisfies Sentence<'about' | 'retry'>,
  instead: ((part) => [
    part('retry', 'Try again'),
    ' or use ',
    part('aToZ', 'the A to Z page'),
    '.',
  ]) satisfies Sentence<'retry' | 'aToZ'>,
  afterReload: ((part) => [
    part('reload', 'Load the page again'),
    ' or use ',
    part('aToZ', 'the A to Z page'),
    '.',
  ]) satisfies Sentence<'reload' | 'aToZ'>,
};

export const FILTER_WORDS = {
  filters: 'Filters',
  filter: (label: string, count: number) => `${label} ${formatNumber(count)}`,
  shown: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} shown`,
};
