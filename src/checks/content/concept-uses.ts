import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { type PlacedTerm, placedTerms, plainWords, standsIn } from '../placed-terms.ts';
import { keyPlace } from '../yaml-place.ts';

/**
 * Each concept leads to an entry: one of its words in the language of the site stands in one, in what people ask or in
 * any other part of it. Where there is no entry yet, everything is still to come.
 */
export function conceptUses({ entries, references: { concepts } }: Content): Finding[] {
  if (entries.length === 0) return [];
  const texts = entries.map((entry) => plainWords(entry.text));
  const terms = Map.groupBy(
    placedTerms(concepts).filter(({ language }) => !language),
    ({ key }) => key,
  );
  const single = new Set<string>();
  for (const text of texts) for (const word of text.split(' ')) single.add(word);
  const isUsed = (all: readonly PlacedTerm[]) => {
    const words = all.map((term) => plainWords(term.text));
    // Most concepts have one word that entries use; only for the others all texts are read.
    return (
      words.some((one) => single.has(one) || single.has(`${one}s`)) ||
      words.some((one) => texts.some((text) => standsIn(one, text)))
    );
  };
  return [...terms]
    .filter(([, words]) => !isUsed(words))
    .map(([key]) => ({
      ...keyPlace(concepts, [key]),
      found: `No entry uses a word of the concept "${key}"`,
      expected: 'a name, a former name, an abbreviation or a term that an entry has',
      next: 'Add the word that entries use, or delete the concept: nothing is found by it.',
    }));
}
