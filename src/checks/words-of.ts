import { LANGUAGE_WORDS } from '#words/language-words.ts';
import { LOCALE } from '#words/locale.ts';
import { knownFrom, type WordsData, wordsFrom } from '../schemas/words-from.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { spellingOf } from '../search/lookups/spelling-of.ts';
import type { ConceptData } from '../search/words/pack-concepts.ts';
import type { SubjectData, WordFile } from '../search/words/word-file.ts';
import { cardsOf } from './cards-of.ts';
import type { Content, ReferenceFile } from './content-files.ts';
import { productNames } from './product-names.ts';

/** What `pages/words.json.ts` publishes, made without a build; entries stand in the order of `catalogueOf`. */
export function wordsOf(content: Content, language: LanguageWords = LANGUAGE_WORDS): WordFile {
  return wordsFrom(sourcesOf(content), { ...questionOf(content), ...language }, cardWords(content));
}

/** The file of spellings of a large site. */
export function spellingOfSite(content: Content): Spelling {
  const data = { ...questionOf(content), ...LANGUAGE_WORDS };
  const { indexed, question, lexicon } = knownFrom(sourcesOf(content), data, cardWords(content));
  return spellingOf(indexed.terms, question, lexicon);
}

type LanguageWords = Pick<WordsData, 'common' | 'plain'>;
const sourcesOf = ({ entries }: Content) => entries.flatMap(({ data, body }) => (data ? [{ ...data, body }] : []));

const cardWords = (content: Content) => cardsOf(content).map(({ words }) => words);

/** What questions to the site are read with. */
export const questionOf = (content: Content) => ({
  language: LOCALE,
  concepts: itemsOf<ConceptData>(content.references.concepts),
  subjects: itemsOf<SubjectData>(content.references.subjects),
  products: productNames(content),
});

const itemsOf = <Item>({ value }: ReferenceFile): Item[] =>
  Object.entries((value ?? {}) as Record<string, object>).map(([key, item]) => ({ key, ...item }) as Item);
