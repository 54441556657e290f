import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { type Answer, search } from '../../src/search/search.ts';
import { mayBeMisread } from '../../src/search/text/look-alike.ts';
import { misreadIn, readText } from '../../src/search/text/misread-codes.ts';
import { mendWords, withoutSideBar } from '../../src/search/text/misread-words.ts';
import { wholeMisread } from '../../src/search/whole-misread.ts';
import { mulberry32 } from '../bench/mulberry32.ts';
import { catalogueEntry } from '../fixtures/catalogue-entry.ts';
import { isLong } from '../fixtures/is-long.ts';
import { misreadCode, misreadWords, tornCode } from '../fixtures/misreading.ts';

const RUNS = isLong ? 20_000 : 800;

const HOT = 'The spindle of the conveyor is hot because the fan of the hall stands still';
const PLAN = 'No foreman signed the morning plan of the northern warehouse';
/** Two of the numbers look alike. */
const NUMBERS = ['0x80180014', '0x800705B4', '0x8018002B', '0x80180028', '0xCAA20003'];
const CODES = ['TRAYS50011', 'TRAYS700016', 'TRAYS90002', ...NUMBERS];
const INDEX = indexCatalogue({
  vocabulary: {
    families: [
      { pattern: 'TRAYS(\\d{4,8})', bare: true },
      { pattern: '0x([0-9a-f]{8})', isVague: true, isNumber: true },
    ],
  },
  products: {},
  entries: [
    ...CODES.map((code, at) =>
      catalogueEntry({
        id: code.toLowerCase(),
        title: `The case ${at}`,
        codes: [code],
        messages: at === 0 ? [HOT] : [],
      }),
    ),
    catalogueEntry({ id: 'plan', title: 'The plan lacks a signature', messages: [PLAN] }),
  ],
});
const JUDGE = judgeOf(INDEX);
const ask = (text: string) => search(INDEX, undefined, text, JUDGE);
const plainly = (text: string) => {
  const plain = ask(text);
  return { plain, answer: wholeMisread(INDEX, text, plain, ask) };
};
const answerTo = (text: string): Answer => plainly(text).answer;
const idsOf = ({ results }: Answer) => results.map(({ id }) => id);
const isBest = ({ results }: Answer) => results[0]?.confidence === 'best';
/** As if the site had every code there can be. */
const isCode = (spelling: string) => INDEX.vocabulary.families.some(({ whole }) => whole.test(spelling));
const readAll = (text: string) => readText(text, misreadIn(text, INDEX.vocabulary), isCode).read;

const code = fc.constantFrom(...CODES);
const seed = fc.integer({ min: 0, max: 2 ** 31 });
const around = fc.constantFrom(
  (text: string) => text,
  (text: string) => `Error ${text}`,
  (text: string) => `Sorry, that did not work.\n${text}: nobody knows why`,
);

test('a known code of which signs are misread leads to its page, says as what it was read, and alone is never best', () => {
  fc.assert(
    fc.property(code, seed, fc.integer({ min: 1, max: 4 }), around, (known, from, count, wrap) => {
      const misread = misreadCode(mulberry32(from), known, count);
      // What is another code of the same form is that one.
      fc.pre(!/^(?:trays\d+|0x[\da-f]{8})$/i.test(misread) && /\d/.test(misread.slice(5)));
      const text = wrap(misread);
      expect(mayBeMisread(text, INDEX.vocabulary), text).toBe(true);
      const answer = answerTo(text);
      expect(idsOf(answer).slice(0, 2), text).toContain(known.toLowerCase());
      expect(
        answer.readCodes?.flatMap(({ codes }) => codes).map((one) => one.toLowerCase()),
        text,
      ).toContain(known.toLowerCase());
      expect(answer.results.map(({ confidence }) => confidence).filter((one) => one !== 'possible')).toEqual([]);
      expect(answer.results.flatMap(({ places }) => places.map(({ excerpt }) => excerpt.match)).join('')).toBe('');
    }),
    { numRuns: RUNS },
  );
});

test('a code that was torn apart leads to its page', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CODES.slice(0, 3)), seed, around, (known, from, wrap) => {
      const text = wrap(tornCode(mulberry32(from), known));
      expect(idsOf(answerTo(text)).slice(0, 2), text).toContain(known.toLowerCase());
    }),
    { numRuns: RUNS },
  );
});

test('a code that is written right is answered as if nothing were ever read otherwise', () => {
  fc.assert(
    fc.property(code, around, (known, wrap) => {
      const { plain, answer } = plainly(wrap(known));
      expect(answer).toBe(plain);
    }),
  );
  for (const spelling of ['80180014', '8018 0014', '-2145910764', 'TRAYS 50011', 'trays#50011', 'error 50011']) {
    const { plain, answer } = plainly(spelling);
    expect(answer, spelling).toBe(plain);
  }
});

test('words never become codes, whatever codes there may be', () => {
  const word = fc.stringMatching(/^[a-zA-Z|]{1,14}$/);
  const plain = fc.constantFrom(
    'oxides',
    'boss',
    'solo',
    'hotbox',
    'trays',
    'Trays',
    'is',
    'libel',
    'oxbow',
    'codified',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, plain), { maxLength: 12 }),
      fc.constantFrom(' ', '\n', '-\n', ', '),
      (words, join) => {
        expect(readAll(words.join(join))).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
});

test('numbers, days, ids and other codes of a text never become codes', () => {
  const other = fc.oneof(
    fc.uuid(),
    fc.integer().map(String),
    fc.ipV4(),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
    fc.stringMatching(/^[A-Z]{3}-\d{4}$/),
    fc.stringMatching(/^0x[0-9ac-f][\da-f]{7}$/),
    fc.stringMatching(/^TRAYS\d{4,8}$/),
  );
  fc.assert(
    fc.property(fc.array(other, { maxLength: 8 }), (parts) => {
      expect(readAll(parts.join(', '))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('what looks like two codes offers both, and calls none of them best', () => {
  const answer = answerTo(`The device says: 0x8O18OO2B. ${HOT.slice(0, 20)}`);
  expect(answer.readCodes?.[0]?.codes.toSorted()).toEqual(['0x80180028', '0x8018002B']);
  expect(idsOf(answer)).toEqual(expect.arrayContaining(['0x80180028', '0x8018002b']));
  expect(isBest(answer)).toBe(false);
});

test('a misread code is best where the message agrees, and takes nothing from a message that does not', () => {
  const agreeing = answerTo(`TRAY55OO11: ${HOT}`);
  expect(agreeing.results[0]).toMatchObject({ id: 'trays50011', confidence: 'best' });
  expect(agreeing.readCodes).toMatchObject([{ typed: 'TRAY55OO11', codes: ['TRAYS50011'] }]);
  // Half of a message fits by itself, and is sure with its code.
  const half = `TRAY55OO11: ${HOT.slice(0, 48)} for reasons of its own`;
  expect(isBest(ask(half))).toBe(false);
  expect(answerTo(half).results[0]).toMatchObject({ id: 'trays50011', confidence: 'best' });
  const other = answerTo(`TRAY55OO11: ${PLAN}`);
  expect(other.results.map(({ id, confidence }) => [id, confidence])).toEqual([
    ['plan', 'best'],
    ['trays50011', 'possible'],
  ]);
});

test('the beginning of a misread code that was torn apart is no misread word', () => {
  const answer = answerTo('Sorry, that did not work.\nTRAY5-\n50011: nobody knows why it was so, and nobody asks');
  expect(answer.results.map(({ id, confidence }) => [id, confidence])).toEqual([['trays50011', 'possible']]);
  expect(answer.readCodes).toMatchObject([{ codes: ['TRAYS50011'], isTorn: true }]);
});

test('what is said of a misread code names the signs that look alike, and that it was torn apart', () => {
  expect(readAll('TRAY550011')).toEqual([
    { typed: 'TRAY550011', codes: ['TRAYS50011'], signs: [['5', 'S']], isTorn: false },
  ]);
  expect(readAll('TRAYS5OO\n11 is what it says')).toMatchObject([
    { typed: 'TRAYS5OO\n11', codes: ['TRAYS50011'], signs: [['O', '0']], isTorn: true },
  ]);
});

test('a message of which some words are misread leads to its page', () => {
  fc.assert(
    fc.property(fc.constantFrom(HOT, PLAN), seed, (message, from) => {
      const text = `Something went wrong.\n${misreadWords(mulberry32(from), message, 3)}`;
      expect(idsOf(answerTo(text))[0], text).toBe(message === HOT ? 'trays50011' : 'plan');
    }),
    { numRuns: RUNS / 5 },
  );
});

test('only a word that nobody knows is read otherwise, and only as the one word that it looks like', () => {
  const isWord = (word: string) => ['tum', 'turn', 'lid', 'modern', 'fill'].includes(word);
  expect(mendWords('the modem of the Iid', isWord)).toBe('the modern of the Iid');
  expect(mendWords('tum, turn, fiIl, fi1l, 1234, m0de5', isWord)).toBe('tum, turn, fill, fill, 1234, m0de5');
});

test('a menu beside an error is left out, and a table is left as it is', () => {
  expect(withoutSideBar('Home   The lid is\nAll services   shut.\nend')).toBe('The lid is\nshut.\nend');
  for (const text of [
    'Home   The lid is shut',
    'lid   shut   12\nkey   lost   13',
    '12:01   lid shut\n12:02   key lost',
  ])
    expect(withoutSideBar(text)).toBe(text);
});
