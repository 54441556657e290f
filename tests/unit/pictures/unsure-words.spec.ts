import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { placeOf, unsureWords } from '../../../src/browser/pictures/picture-item.ts';
import type { ReadWord } from '../../../src/pictures/protocol.ts';

const word = (text: string, sure = 50): ReadWord => ({ text, sure, left: 0, top: 0, width: 9, height: 9 });
const wordsOf = (text: string) => text.split(/\s+/).map((one) => word(one));
const textsOf = (words: readonly ReadWord[]) => words.map(({ text }) => text);

test('only words that were read unsurely and hold letters or figures are marked, in the order of the text', () => {
  const words = [word('Errcr', 60), word('is', 99), word('|-', 3), word('a', 10), word('0x80O4', 20), word('full', 75)];
  expect(textsOf(unsureWords(words))).toEqual(['Errcr', '0x80O4']);
});

test('of many, the eight that are least sure are marked', () => {
  const words = Array.from({ length: 20 }, (_, at) => word(`word${at}`, (at * 7) % 20));
  const marked = unsureWords(words);
  expect(marked).toHaveLength(8);
  expect(Math.max(...marked.map(({ sure }) => sure))).toBe(7);
  expect(marked).toEqual(words.filter((one) => marked.includes(one)));
});

test('a word is found where it stands, though others hold its letters or are the same', () => {
  const text = 'the other on the connection to the host on port 22';
  const words = wordsOf(text);
  const place = (at: number) => placeOf(words[at] as ReadWord, words, text);
  expect(text.slice(place(0), (place(0) ?? 0) + 4)).toBe('the ');
  // Not in "other".
  expect(place(3)).toBe(text.indexOf('the connection'));
  expect(place(6)).toBe(text.indexOf('the host'));
  // Not in "connection".
  expect(place(8)).toBe(text.indexOf('on port'));
});

test('every word of every text is found where it stands', () => {
  const unit = fc.constantFrom('a', 'ab', 'b', 'ba', '.', 'A', '0');
  const texts = fc.array(fc.string({ unit, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(texts, (parts) => {
      const words = parts.map((one) => word(one));
      const text = parts.join(' ');
      let at = 0;
      for (const [number, one] of words.entries()) {
        expect(placeOf(one, words, text), `word ${number} of "${text}"`).toBe(at);
        at += one.text.length + 1;
      }
    }),
  );
});

test('in a text that was mended, what still stands there is found, and what is gone is not', () => {
  const words = wordsOf('cannot 1ock the repositcry on host');
  const at = (number: number, text: string) => placeOf(words[number] as ReadWord, words, text);
  expect(at(3, 'cannot lock the repositcry on host')).toBe(16);
  expect(at(1, 'cannot lock the repositcry on host')).toBeUndefined();
  // The reader has put a sign behind it.
  expect(at(3, 'cannot lock the repositcry: on host')).toBe(16);
});
