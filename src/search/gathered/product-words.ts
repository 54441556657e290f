/** Questions in words over the whole index of a product. */
import type { CatalogueIndex } from '../index/index-site.ts';
import type { Spelling } from '../lookups/spelling.ts';
import type { WordPart } from '../search.ts';
import { indexWords } from '../words/index-words.ts';
import { unpackConcepts } from '../words/pack-concepts.ts';
import { heldTerms } from '../words/pack-words.ts';
import { cardsOf, readerOf } from '../words/reader-of.ts';
import { stem } from '../words/stem.ts';
import { PASSAGES, type QuestionData } from '../words/word-file.ts';
import { wordPart } from '../words/word-part.ts';
import type { ProductEntry, ProductFoot } from './product-file.ts';

/** `index` has the entries at their places. `spelling` is that of the site: its words are no misspellings of the product's. */
export function productWords(
  index: CatalogueIndex,
  { facts, concepts, subjects }: ProductFoot,
  entries: readonly ProductEntry[],
  spelling: Spelling,
): WordPart {
  const question: QuestionData = {
    language: facts.language ?? '',
    products: facts.products,
    concepts: unpackConcepts(concepts),
    subjects: unpackConcepts(subjects),
    common: spelling.common,
    plain: '',
  };
  const { terms, lengths } = indexWords(
    entries.map(({ words }) => words),
    question,
  );
  const others = spelling.words.split(' ').filter((word) => !terms.has(word));
  const plain = [spelling.plain, ...others.map(stem)].join(' ');
  const source = heldTerms(terms, {
    size: entries.length,
    lengthOf: (position, passage) => lengths[position * PASSAGES + passage] ?? 0,
  });
  return wordPart(index, readerOf(source, { ...question, plain }, undefined, cardsOf(index.entries)));
}
