import { CODE_LIST_WORDS } from '#words/lists.ts';
import { codeSlug } from '../../addresses.ts';
import { type CodeTarget, codes, type Entry, field, searchVocabulary } from '../../entries.ts';
import { once } from '../../once.ts';
import { isGenericCode } from '../../search/text/codes.ts';
import { vocabularyOf } from '../../search/text/vocabulary.ts';
import { BY_TITLE } from './entry-lists.ts';
import { codeBytes, entryBytes, LIST_BYTES } from './list-bytes.ts';
import { type ListPage, splitByGroups, splitByLetters } from './split-list.ts';

/** So many codes stand on the home page; more have a list of their own only. */
export const CODES_ON_HOME = 150;

/** Codes that entries explain and that say what failed. */
export const specificCodes = once(async () => {
  const vocabulary = vocabularyOf(await searchVocabulary());
  return (await codes()).filter(({ code, entries }) => entries.length > 0 && !isGenericCode(code, vocabulary));
});

export const codeText = ({ code }: CodeTarget): string => code;

/** What prints a code: a family of the field, or none of them. */
export interface FamilyOfCodes {
  key: string;
  name: string;
  source?: { name: string; url: string; date: string } | undefined;
  codes: CodeTarget[];
}

/** Key of the codes of no family. */
const OTHER = 'other';

/** Families in the order of the field, each with its codes; last, codes of none. */
export const codeFamilies = once(async (): Promise<FamilyOfCodes[]> => {
  const { families } = await field();
  const forms = Object.entries(families).flatMap(([key, { pattern }]) =>
    pattern === undefined ? [] : [{ key, whole: new RegExp(`^(?:${pattern})$`, 'i') }],
  );
  const byFamily = Map.groupBy(
    await codes(),
    ({ code, known }) => known?.family ?? forms.find(({ whole }) => whole.test(code))?.key ?? OTHER,
  );
  const named = Object.entries(families).map(([key, { name, source }]) => ({ key, name, source }));
  return [...named, { key: OTHER, name: CODE_LIST_WORDS.other }].flatMap((family) => {
    const own = byFamily.get(family.key);
    return own ? [{ ...family, codes: own }] : [];
  });
});

/** Every code that has a page, by its family, then by its letters. */
export const codeList = once(async () => {
  const families = await codeFamilies();
  const familyOf = new Map(families.flatMap(({ key, codes }) => codes.map((target) => [target, key] as const)));
  const byFamily = (all: readonly CodeTarget[]) =>
    families.flatMap(({ key, name }) => {
      const items = all.filter((target) => familyOf.get(target) === key);
      return items.length > 0 ? [{ key, title: name, items }] : [];
    });
  return splitByGroups(await codes(), [byFamily], {
    text: codeText,
    id: ({ code }) => codeSlug(code).toLowerCase(),
    size: codeBytes,
    most: LIST_BYTES,
  });
});

/** The entries that carry a code. */
export const entriesOfCode = ({ entries }: CodeTarget): ListPage<Entry> =>
  splitByLetters(entries, { ...BY_TITLE, size: choiceBytes });

/** With the check that tells it apart. */
const choiceBytes = (entry: Entry): number =>
  entryBytes(entry) + Math.max(0, ...entry.related.map(({ check }) => check.length));
