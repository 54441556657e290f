import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { search } from '../../src/search/search.ts';
import { statementsOf } from '../../src/search/statements.ts';
import { breaksAt, mayBeMisread } from '../../src/search/text/look-alike.ts';
import { lettersAndDigits } from '../../src/search/text/normalise.ts';
import { wholeMisread } from '../../src/search/whole-misread.ts';
import { catalogueEntry } from '../fixtures/catalogue-entry.ts';

const LONG = 'The foreman cannot begin: The morning plan has run out. Ask the office of the warehouse for another one.';
/** A piece of it that is no more than a fragment of the message. */
const PIECE = 'The morning plan has run out';
const INDEX = indexCatalogue({
  vocabulary: { families: [{ pattern: 'TRAYS(\\d{4,8})', bare: true }] },
  products: {},
  entries: [
    catalogueEntry({ id: 'plan', title: 'The plan is over', messages: [LONG] }),
    catalogueEntry({ id: 'half', title: 'The credentials are refused', codes: ['TRAYS70002'] }),
    catalogueEntry({
      id: 'whole',
      title: 'The key of the crane is wrong',
      codes: ['TRAYS7000215'],
      messages: ['TRAYS7000215: Invalid key of the northern crane is provided.'],
    }),
  ],
});
const JUDGE = judgeOf(INDEX);
/** A site that explains one status, and knows of another that five entries have. */
const STATUSES = indexCatalogue({
  vocabulary: { families: [{ pattern: 'TRAYS(\\d{4,8})', bare: true }] },
  products: {},
  entries: [
    catalogueEntry({ id: 'busy', title: 'The crane is busy', codes: ['HTTP 429'] }),
    ...[1, 2, 3, 4, 5].map((one) => catalogueEntry({ id: `no-${one}`, title: `No key ${one}`, codes: ['HTTP 403'] })),
    catalogueEntry({ id: 'e/http-403', kind: 'code', title: 'Forbidden', codes: ['HTTP 403'] }),
  ],
});
const statusOf = (text: string) => {
  const judge = judgeOf(STATUSES);
  const answer = (one: string) => search(STATUSES, undefined, one, judge);
  return wholeMisread(STATUSES, text, answer(text), answer).results.map(({ id, confidence }) => `${confidence} ${id}`);
};
const ask = (text: string) => search(INDEX, undefined, text, JUDGE);
const answerTo = (text: string) => wholeMisread(INDEX, text, ask(text), ask);
const said = (text: string) => answerTo(text).results.map(({ id, confidence }) => `${confidence} ${id}`);

/** What stands around an error on a screen. */
const AROUND = [
  'Application error x',
  'OK',
  'Cancel',
  'Home',
  'Dashboard',
  'Settings',
  'Last refreshed just now',
  '9:41',
];

test('a fragment of a message that has the frame of a window around it leads to its page, and never surely', () => {
  fc.assert(
    fc.property(fc.subarray(AROUND, { minLength: 1 }), fc.subarray(AROUND), (before, after) => {
      const text = [...before, PIECE, ...after].join('\n');
      expect(said(text), text).toEqual(['possible plan']);
    }),
  );
});

test('what stands behind the name of an exception or a step leads to its page, and never surely', () => {
  const piece = 'The morning plan has run out. Ask the office of the warehouse';
  for (const before of ['Crane.CraneException: ', ' ---> ', 'Night shift, tray 7, hall of the northern crane: '])
    expect(said(`${before}${piece}\n   at Crane.Lift(Tray tray)`), before).toEqual(['possible plan']);
  // What every program says there tells nothing.
  expect(said('Crane.CraneException: Object reference not set to an instance of an object.\n   at Lift()')).toEqual([]);
});

test('what stands around an error by itself leads nowhere', () => {
  expect(said(AROUND.join('\n'))).toEqual([]);
});

test('statements are lines of a text or runs of them, few, and none of them is the text itself', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const found = statementsOf(text);
      const whole = text.replace(/\s+/g, ' ').trim();
      expect(found.length).toBeLessThanOrEqual(6);
      for (const statement of found) {
        expect(whole).toContain(statement);
        expect(statement).not.toBe(whole);
      }
      expect(found.map(lettersAndDigits)).toEqual(found.map(lettersAndDigits).toSorted((a, b) => b - a));
    }),
  );
});

test('a code that the end of a line has broken in two is read whole, also where its first half is a code', () => {
  const text = '{"error_description":"TRAYS70002\n15: Invalid key of the northern crane is provided."}';
  expect(mayBeMisread(text, INDEX.vocabulary)).toBe(true);
  expect(answerTo(text).readCodes).toEqual([
    { typed: 'TRAYS70002\n15', codes: ['TRAYS7000215'], signs: [], isTorn: true, isBroken: true },
  ]);
  expect(said(text)).toEqual(['best whole', 'possible half']);
  // Nothing else says which of the two it is.
  expect(said('TRAYS70002\n15: Nobody knows what has happened here.').sort()).toEqual([
    'possible half',
    'possible whole',
  ]);
});

test('a number at the beginning of a line belongs to no code before it, unless what follows a code follows it', () => {
  expect(said('TRAYS70002\n15 crates were left standing')).toEqual(['best half']);
  expect(breaksAt('TRAYS70002\n15: x', 10)).toBe(true);
  expect(breaksAt('TRAYS70002\n15 crates', 10)).toBe(false);
});

test('a code that is spoilt beyond reading takes the word "best" away, unless it has the digits of the entry', () => {
  const message = 'Invalid key of the northern crane is provided.';
  expect(said(`TRAYSS7000317: ${message}`)[0]).toBe('possible whole');
  expect(said(`TRAYSS7000215: ${message}`)[0]).toBe('best whole');
});

test('a text of which only its status says anything leads to what explains that, and never surely', () => {
  const text = 'Response status code does not indicate success: 429 (Too Many Requests).';
  expect(statusOf(text)).toEqual(['possible busy']);
  expect(statusOf(`${text}\n   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()`)).toEqual([
    'possible busy',
  ]);
  expect(statusOf('the crane returned 429')).toEqual(['possible busy']);
  // A status that nothing here explains, and a code of its own that nobody claims.
  expect(statusOf('Response status code does not indicate success: 418.')).toEqual([]);
  expect(statusOf('TRAYS4018: the crane returned 429')).toEqual([]);
});

test('a status that many entries have is told by its card', () => {
  expect(statusOf('The remote server returned an error: (403) Forbidden.')).toEqual(['possible e/http-403']);
});
