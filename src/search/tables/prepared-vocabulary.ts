import { type Vocabulary, vocabularyOf } from '../text/vocabulary.ts';
import type { SiteFacts } from './table.ts';

const prepared = new WeakMap<SiteFacts, Vocabulary>();

/** The vocabulary of a site, prepared once. */
export function vocabularyFrom(facts: SiteFacts): Vocabulary {
  const vocabulary = prepared.get(facts) ?? vocabularyOf(facts.vocabulary);
  prepared.set(facts, vocabulary);
  return vocabulary;
}
