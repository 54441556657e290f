import { codeSlug } from '../../addresses.ts';
import { type CodeTarget, codes, type Entry, once, searchVocabulary } from '../../entries.ts';
import { isGenericCode } from '../../search/text/codes.ts';
import { vocabularyOf } from '../../search/text/vocabulary.ts';
import { BY_TITLE } from './entry-lists.ts';
import { codeBytes, entryBytes, LIST_BYTES } from './list-bytes.ts';
import { type ListPage, splitByLetters } from './split-list.ts';

/** So many codes stand on the home page; more have a list of their own only. */
export const CODES_ON_HOME = 150;

/** Codes that entries explain and that say what failed. */
export const specificCodes = once(async () => {
  const vocabulary = vocabularyOf(await searchVocabulary());
  return (await codes()).filter(({ code, entries }) => entries.length > 0 && !isGenericCode(code, vocabulary));
});

export const codeText = ({ code }: CodeTarget): string => code;

/** Every code that has a page, by its letters. */
export const codeList = once(async () =>
  splitByLetters(await codes(), {
    text: codeText,
    id: ({ code }) => codeSlug(code).toLowerCase(),
    size: codeBytes,
    most: LIST_BYTES,
  }),
);

/** The entries that carry a code. */
export const entriesOfCode = ({ entries }: CodeTarget): ListPage<Entry> =>
  splitByLetters(entries, { ...BY_TITLE, size: choiceBytes });

/** With the check that tells it apart. */
const choiceBytes = (entry: Entry): number =>
  entryBytes(entry) + Math.max(0, ...entry.related.map(({ check }) => check.length));
