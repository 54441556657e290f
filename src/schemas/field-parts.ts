/** What each file of the search carries of the field. */
import type { LookUp } from '../search/index/catalogue.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import { stemOf } from '../search/text/rarity.ts';
import type { VocabularyData } from '../search/text/vocabulary.ts';
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
    ...(Object.keys(families).length > 0 && {
      families: Object.values(families).map(({ pattern, bare, specific }) => ({
        pattern,
        ...(bare && { bare }),
        ...(!specific && { isVague: true }),
      })),
    }),
    ...(genericCodes.length > 0 && { genericCodes }),
    ...(formerNames.length > 0 && { formerNames }),
    ...(prefixes.length > 0 && { prefixes }),
    ...(platforms.length > 0 && { platforms }),
    rarity: bitsOfWords(rarity ?? common),
  };
}

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
  return Object.values(families).flatMap(({ pattern, lookUp }) => (lookUp ? [{ pattern, ...lookUp }] : []));
}
