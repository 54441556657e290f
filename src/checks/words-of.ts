import { LANGUAGE_WORDS } from '#words/language-words.ts';
import { LOCALE } from '#words/locale.ts';
import { wordsFrom } from '../schemas/words-from.ts';
import type { Catalogue } from '../search/index/catalogue.ts';
import type { ConceptData } from '../search/words/pack-concepts.ts';
import type { SubjectData, WordFile } from '../search/words/word-file.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { Content, ReferenceFile } from './content-files.ts';

/** What `pages/words.json.ts` publishes, made without a build; entries stand in the order of {@link catalogueOf}. */
export function wordsOf(
  content: Content,
  language: { common: readonly string[]; plain?: readonly string[] } = LANGUAGE_WORDS,
  { products }: Pick<Catalogue, 'products'> = catalogueOf(content),
): WordFile {
  const whole = content.entries.flatMap(({ data, body }) => (data ? [{ ...data, body }] : []));
  return wordsFrom(whole, { ...questionOf(content, products), ...language });
}

/** What questions to the site are read with; `products` are names by key. */
export const questionOf = ({ references }: Content, products: Readonly<Record<string, string>>) => ({
  language: LOCALE,
  concepts: itemsOf<ConceptData>(references.concepts),
  subjects: itemsOf<SubjectData>(references.subjects),
  products,
});

const itemsOf = <Item>({ value }: ReferenceFile): Item[] =>
  Object.entries((value ?? {}) as Record<string, object>).map(([key, item]) => ({ key, ...item }) as Item);
