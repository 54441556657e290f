import { COMMON_WORDS } from '#words/common-words.ts';
import { vocabularyData } from '../schemas/field-parts.ts';
import { conceptSchema } from '../schemas/reference.ts';
import type { VocabularyData } from '../search/text/vocabulary.ts';
import type { Content } from './content-files.ts';
import { readWith } from './read-with.ts';

/** Keys of products that say they are platforms. */
const platformsOf = (products: unknown): string[] =>
  Object.entries((products ?? {}) as Record<string, { isPlatform?: unknown } | null>).flatMap(([key, product]) =>
    product?.isPlatform === true ? key : [],
  );

/** What the catalogue carries of the field, read without a build; what fits no schema is left out. */
export function vocabularyDataOf({ references, field }: Pick<Content, 'references' | 'field'>): VocabularyData {
  const concepts = Object.values((references.concepts.value ?? {}) as object);
  return vocabularyData(
    field.data,
    concepts.flatMap((concept) => readWith(conceptSchema, concept).data ?? []),
    COMMON_WORDS,
    platformsOf(references.products.value),
  );
}
