/** What each file of the search carries of the field. */
import type { LookUp } from '../search/index/catalogue.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import type { VocabularyData } from '../search/text/vocabulary.ts';
import type { Field } from './field.ts';

/** What a part of the field needs of a concept. */
interface Named {
  name: string;
  formerly: readonly string[];
  isPrinted: boolean;
}

/** What the first results need: it travels with the catalogue, so what is empty is left out. */
export function vocabularyData(
  { families, genericCodes, prefixes }: Field,
  concepts: readonly Named[],
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
