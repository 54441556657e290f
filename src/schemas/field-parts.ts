/** What each file of the search carries of the field. */
import type { LookUp } from '../search/index/catalogue.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import { stemOf } from '../search/text/rarity.ts';
import type { FamilyData, VocabularyData } from '../search/text/vocabulary.ts';
import type { Field } from './field.ts';

/** What a part of the field needs of a concept. */
interface Named {
  name: string;
  formerly: readonly string[];
  isPrinted: boolean;
}

/** Bits by the beginnings of words, from the words of each class; the commonest class counts. */
export function bitsOfWords(classes: Readonly<Record<string, string>>): Record<string, number> {
  const commonLast = Object.entries(classes).sort(([a], [b]) => Number(b) - Number(a));
  return Object.fromEntries(
    commonLast.flatMap(([bits, words]) =>
      words.split(/\s+/).flatMap((word) => (word ? [[stemOf(word), Number(bits)]] : [])),
    ),
  );
}

/**
 * What the first results need: it travels with the catalogue, so what is empty is left out. `common` are words of the language,
 * for a field without a table of its own, `platforms` keys of products.
 */
export function vocabularyData(
  { families, genericCodes, prefixes, rarity }: Field,
  concepts: readonly Named[],
  common: Readonly<Record<string, string>>,
  platforms: readonly string[],
): VocabularyData {
  const formerNames = concepts.flatMap(({ name, formerly, isPrinted }) => (isPrinted ? [name, ...formerly] : []));
  return {
    ...(formsOf(families).length > 0 && {
      families: formsOf(families),
    }),
    ...(genericCodes.length > 0 && { genericCodes }),
    ...(formerNames.length > 0 && { formerNames }),
    ...(prefixes.length > 0 && { prefixes }),
    ...(platforms.length > 0 && { platforms }),
    rarity: bitsOfWords(rarity ?? common),
  };
}

/** The forms of the codes of families, each once: two families may have the same. */
const formsOf = (families: Field['families']): FamilyData[] => [
  ...new Map(
    Object.values(families).flatMap(({ pattern, bare, specific, number }): [string, FamilyData][] =>
      pattern
        ? [
            [
              pattern,
              {
                pattern,
                ...(bare && { bare }),
                ...(!specific && { isVague: true }),
                ...(number && { isNumber: true }),
              },
            ],
          ]
        : [],
    ),
  ).values(),
];

/** What redaction and the gate need. */
export function publicDataOf(field: Field): PublicData {
  return {
    hosts: field.publicHosts,
    labels: field.publicLabels,
    tenantHosts: field.tenantHosts,
    endings: field.hostEndings,
    ids: Object.keys(field.publicIds),
    idPatterns: field.publicIdPatterns,
    words: field.publicWords,
  };
}

/** Where vendors tell what their codes mean. */
export function lookUpsOf({ families }: Field): LookUp[] {
  return Object.values(families).flatMap(({ pattern, lookUp }) => (pattern && lookUp ? [{ pattern, ...lookUp }] : []));
}
