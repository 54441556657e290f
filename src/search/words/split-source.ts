import type { Posting, TermSource, Terms } from './word-file.ts';

/** Cards behind the entries of a source: how many there are, and which positions are theirs. */
export interface CardsOfSource {
  count: number;
  is(position: number): boolean;
}

/**
 * What entries say, and what cards of codes say, apart: how rare a word is, and which words there are, is for each as if the other were not
 * there. So what explains a case is found as without cards.
 */
export function splitSource(source: TermSource, cards: CardsOfSource): { entries: TermSource; cards: TermSource } {
  return {
    entries: partOf(source, source.size - cards.count, (position) => !cards.is(position)),
    cards: partOf(source, cards.count, (position) => cards.is(position)),
  };
}

function partOf(source: TermSource, size: number, has: (position: number) => boolean): TermSource {
  const read = new Map<string, Terms>();
  const whole = new WeakMap<readonly Posting[], readonly Posting[]>();
  return {
    size,
    lengthOf: (position, passage) => source.lengthOf(position, passage),
    unread: (postings) => source.unread?.(whole.get(postings) ?? postings) ?? 0,
    beginningWith(letters) {
      const known = read.get(letters);
      if (known) return known;
      const own = new Map<string, readonly Posting[]>();
      for (const [term, postings] of source.beginningWith(letters)) {
        const kept = postings.filter(([position]) => has(position));
        // A word that is merely known stands nowhere.
        if (kept.length === 0 && postings.length > 0) continue;
        own.set(term, kept);
        whole.set(kept, postings);
      }
      read.set(letters, own);
      return own;
    },
  };
}
