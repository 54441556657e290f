import { type Vocabulary, vocabularyOf } from '../text/vocabulary.ts';
import type { SiteFacts } from './table.ts';

const prepared = new WeakMap<SiteFacts, Vocabulary>();

/** The vocabulary of a site, prepared once. */
export function vocabularyFrom(facts: SiteFacts): Vocabulary {
  const vocabulary = prepared.get(facts) ?? vocabularyOf(facts.vocabulary);
  prepared.set(facts, vocabulary);
  return vocabulary;
}

/** Adds how rare words are where it comes later than the rest, also to what others hold of it. */
export function addRarity(facts: SiteFacts, rarity: Record<string, number>): void {
  (facts.vocabulary ??= {}).rarity = rarity;
  const known = prepared.get(facts);
  if (known) known.rarity = new Map(Object.entries(rarity));
}
