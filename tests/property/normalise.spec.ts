import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { normalise, normaliseWithOffsets, originalEnd } from '../../src/search/text/normalise.ts';

const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test('every normalised character knows where in the original it came from, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: normalised, offsets } = normaliseWithOffsets(text);
      expect(offsets.length).toBe(normalised.length + 1);
      expect(offsets.at(-1)).toBe(text.length);
      expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
    }),
    { numRuns: 1000 },
  );
});

test('a text is normalised alike with and without the way back to the original', () => {
  const anyMixed = fc.array(fc.oneof(anyText, fc.constantFrom(' ', '\n', '\u00a0', '…', 'e\u0301', 'ｶﾞ')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(anyMixed, (parts) => {
      const text = parts.join('');
      expect(normalise(text)).toBe(normaliseWithOffsets(text).text);
    }),
    { numRuns: 3000 },
  );
});

test('plain text means the same as NFKC, lower case and single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (text) => {
      const plain = text.normalize('NFKC').toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ');
      expect(normalise(text)).toBe(plain);
    }),
  );
});

test('case, quotes, dashes, dots and invisible characters make no difference', () => {
  const pairs = [
    ['‘a’ ‚b′ `c`', "'a' 'b' 'c'"],
    ['“a” „b″ «c»', '"a" "b" "c"'],
    ['a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['wait…', 'wait...'],
    ['zero\u200bwidth soft\u00adhyphen', 'zerowidth softhyphen'],
    ['ＫＯＰＩＡ５００２０', 'kopia50020'],
    ['one\r\n\t two\u00a0three', 'one two three'],
  ] as const;
  for (const [written, meant] of pairs) expect(normalise(written)).toBe(meant);
});

test('white space is collapsed and never deleted', () => {
  expect(normalise('  a  b ')).toBe(' a b ');
  expect(normalise('ab')).not.toBe(normalise('a b'));
});

test('a stretch that ends inside an ellipsis takes in the whole of it', () => {
  const text = 'Error assigning application permission… and more';
  const normalised = normaliseWithOffsets(text);
  const end = normalised.text.indexOf('ion.') + 4;
  expect(text.slice(0, originalEnd(normalised, end))).toBe('Error assigning application permission…');
});
