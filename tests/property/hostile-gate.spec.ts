import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decided, redacted, takeOut, takeOutAll } from '../../src/search/gate/decided.ts';
import { gate } from '../../src/search/gate/gate.ts';
import { gateByLanguage } from '../../src/search/gate/gate-by-language.ts';
import { publicWords } from '../../src/search/gate/public-words.ts';
import { reveal } from '../../src/search/gate/reveal.ts';
import type { Taken } from '../../src/search/text/reading.ts';
import { CARDS, CATALOGUE } from '../fixtures/hostile-site.ts';
import {
  CASES,
  hostileText,
  INHERITED,
  must,
  sharedByAll,
  shortHostileText,
  TIME_FOR_CASES,
} from '../fixtures/hostile-texts.ts';

test.describe.configure({ timeout: TIME_FOR_CASES });
const before = sharedByAll();
const list = (common: string) => ({
  common,
  starters: 5,
  anyCase: true,
  technical: 'Error error',
  names: 'jane constructor',
});
const english = publicWords(CATALOGUE, CARDS, [list('the user account from does not exist in tenant and has expired')]);
const others = publicWords(CATALOGUE, CARDS, [list('the user der das nicht und le la les pas constructor toString')]);
const wordsFor = (languages: readonly string[]) => (languages.length > 0 ? others : english);
const values = fc.array(fc.oneof(shortHostileText, fc.constantFrom(...INHERITED)), { maxLength: 3 });

test('any text passes with any values, the same way again, and what passed passes unchanged', () => {
  fc.assert(
    fc.property(hostileText, values, (text, values) => {
      const pieces = gateByLanguage({ text, values }, wordsFor);
      must(gateByLanguage({ text, values }, wordsFor), pieces);
      const passed = redacted(pieces);
      must(redacted(gateByLanguage({ text: passed, values: [] }, wordsFor)), passed);
      // Nothing is made up: with every piece put back, it is the text with nothing hidden in it.
      must(decided(pieces, new Set(pieces.filter((piece) => typeof piece !== 'string'))), reveal(text));
    }),
    { numRuns: CASES },
  );
  expect(sharedByAll()).toBe(before);
});

test('what is told by its look alone never passes, whatever stands around it', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 });
  const secret = hex.chain((end) =>
    fc.constantFrom(
      `7c3e1a90-5b2d-4f61-9a8e-${end}`,
      `zq${end}@kvx-${end}.example.net`,
      `eyJ${end}Qx9.${end}Kp3.${end}`,
      `8Q~${end}Zk4Lm9Qw2Rt7Yb`,
    ),
  );
  fc.assert(
    fc.property(
      shortHostileText,
      secret,
      shortHostileText,
      fc.constantFrom(' ', '\n', '\t'),
      (ahead, own, behind, space) => {
        const passed = redacted(gate({ text: [ahead, own, behind].join(space), values: [] }, english));
        for (const part of own.split(/[-@.~]/).filter(({ length }) => length > 8)) must(passed.includes(part), false);
      },
    ),
    { numRuns: CASES },
  );
});

test('a reader can put back and take out anything', () => {
  fc.assert(
    fc.property(shortHostileText, shortHostileText, fc.nat(), fc.nat(), fc.nat(), (text, sought, at, from, to) => {
      const pieces = gate({ text, values: [] }, english);
      const back = new Set<Taken>(
        pieces.filter((piece, index) => typeof piece !== 'string' && index % 2 === at % 2) as Taken[],
      );
      const fewer = takeOut(pieces, at % (pieces.length + 1), from % 50, (from % 50) + (to % 50));
      const word = sought.trim().toLowerCase();
      const left = takeOutAll(fewer, sought).filter(
        (piece) => typeof piece === 'string' && word && piece.toLowerCase().includes(word),
      );
      must(left, []);
      must(typeof decided(fewer, back), 'string');
    }),
    { numRuns: CASES },
  );
});

test('what is revealed is revealed', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const once = reveal(text);
      must(reveal(once), once);
    }),
    { numRuns: CASES },
  );
});
