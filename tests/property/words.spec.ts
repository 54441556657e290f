import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { edits, letterBits, mayBeEdits } from '../../src/search/text/edits.ts';
import { found, SOURCE, WORD_FILE } from '../fixtures/fixture-words.ts';

const TERMS = [...'abcdefghijklmnopqrstuvwxyz']
  .flatMap((letter) => [...SOURCE.beginningWith(letter).keys()])
  .filter((term) => term.length > 3);
const term = fc.constantFrom(...TERMS);
const question = fc.array(term, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
/** Begins no word, and is none with an edit or two. */
const UNKNOWN = 'zzyzxqvw';

test('each answer has words of the question, and covers a good part of it', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { answers, question: read } = found(asked);
      for (const { units, coverage, answers: share } of answers) {
        expect(units.length).toBeGreaterThan(0);
        for (const unit of units) expect(read.units[unit]?.readings.length).toBeGreaterThan(0);
        expect(coverage).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('a word that nothing has makes no entry answer that did not', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const share = (text: string) => Math.max(0, ...found(text).answers.map(({ answers }) => answers));
      expect(share(`${asked} ${UNKNOWN}`)).toBeLessThanOrEqual(share(asked) + 1e-9);
    }),
  );
});

test('letter case, accents and signs between the words change no answer', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const positions = (text: string) => found(text).answers.map(({ position }) => position);
      expect(positions(`«${asked.replaceAll(' ', ', ')}»?`)).toEqual(positions(asked));
      expect(positions(asked[0]?.toUpperCase() + asked.slice(1))).toEqual(positions(asked));
    }),
  );
});

test('whatever is typed is answered alike each time, and without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      expect(found(typed)).toEqual(found(typed));
    }),
  );
});

test('words that are few edits apart have nearly the same letters', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdé'), maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (one, other, most) => {
      if (edits(one, other, most) <= most) expect(mayBeEdits(letterBits(one), letterBits(other), most)).toBe(true);
    }),
  );
  expect(mayBeEdits(letterBits('tenant'), letterBits('policy'), 2)).toBe(false);
});

test('edits are counted alike in both directions, and are none of a word and itself', () => {
  fc.assert(
    fc.property(term, term, (one, other) => {
      expect(edits(one, other, 3) > 3).toBe(edits(other, one, 3) > 3);
      expect(edits(one, one, 3)).toBe(0);
    }),
  );
});

test('the name of a product alone is answered by nothing', () => {
  for (const name of Object.keys(WORD_FILE.products)) expect([name, found(name).answers]).toEqual([name, []]);
});
