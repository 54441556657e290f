import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Corpus, corpusOf, occurrences } from '../../src/search/index/corpus.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { below, mulberry32, pick } from '../bench/mulberry32.ts';

/** Few different words, so that a query stands in many texts; letters of other scripts and pairs of surrogates, too. */
const word = fc.oneof(
  fc.constantFrom('token', 'expired', 'the', 'KOPIA50020:', '›', 'Größe', 'ошибка', '許可', '𐐨𐐩', '404'),
  fc.string({ maxLength: 6 }),
);
/** Some longer than a block, most far shorter. */
const texts = fc.array(
  fc
    .tuple(fc.array(word, { maxLength: 12 }), fc.constantFrom(1, 1, 1, 80))
    .map(([words, times]) => `${words.join(' ')} `.repeat(times)),
  { minLength: 1, maxLength: 60 },
);
const unit = fc.double({ min: 0, max: 0.999999, noNaN: true });

test('narrowing down to blocks finds every text that a plain scan finds, and the same place in it', () => {
  fc.assert(
    fc.property(texts, unit, unit, fc.nat(30), (all, which, where, size) => {
      const plain = all.map((text) => normalise(text).trim());
      const source = ` ${plain[Math.floor(which * plain.length)]} `;
      const from = Math.floor(where * source.length);
      const query = source.slice(from, from + 1 + size);
      fc.pre(query.trim() !== '');
      const lead = query.indexOf(query.trim());
      const expected = plain.flatMap((text, index) => {
        const at = ` ${text} `.indexOf(query);
        return at === -1 ? [] : [[index, at + lead - 1]];
      });
      expect(occurrences(corpusOf(all), query, 1).map(({ index, offset }) => [index, offset])).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test('a fragment is looked for in a twentieth of a large corpus at most', () => {
  const random = mulberry32(20261121);
  const letters = () => String.fromCharCode(97 + below(random, 26));
  const words = Array.from({ length: 3000 }, () => Array.from({ length: 3 + below(random, 6) }, letters).join(''));
  const all = Array.from({ length: 500 }, () => Array.from({ length: 600 }, () => pick(random, words)).join(' '));
  const corpus = corpusOf(all);
  const size = all.reduce((sum, text) => sum + text.length, 0);
  for (const text of all.slice(0, 20)) expect(charactersRead(corpus, text.slice(100, 120))).toBeLessThan(size * 0.05);
});

/** Characters of all strings in which something is looked for. */
function charactersRead(corpus: Corpus, query: string): number {
  const indexOf = String.prototype.indexOf;
  let work = 0;
  String.prototype.indexOf = function (this: string, ...of: [string, number?]) {
    work += this.length;
    return indexOf.apply(this, of);
  };
  try {
    occurrences(corpus, query, 1);
  } finally {
    String.prototype.indexOf = indexOf;
  }
  return work;
}
