import { expect, test } from '@playwright/test';
import { search } from '../../src/search/search.ts';
import { codesToTell } from '../../src/search/text/card-codes.ts';
import { canonicalNumber, spellingsOf } from '../../src/search/text/code-spelling.ts';
import { below, mulberry32, pick } from '../bench/mulberry32.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { isLong } from '../fixtures/is-long.ts';

const COUNT = isLong ? 1000 : 300;
const SEED = 20261129;
/** What stands around a code where somebody meets it. */
const AROUND: ((code: string) => string)[] = [
  (code) => code,
  (code) => ` ${code} `,
  (code) => `error code ${code}`,
  (code) => `{"error":{"code":"${code}","message":"Qzxv"}}`,
  (code) => `https://portal.example/back?code=${code}&x=1`,
  (code) => `2026-11-20 10:15:02 ERROR worker-3 code: ${code} (retry 1)`,
];

test('a code with a card leads to its card, or to an entry that claims it, in every spelling and surroundings', async () => {
  const { catalogue, text, judge, codes } = await builtSearch();
  const random = mulberry32(SEED);
  const wrong: string[] = [];
  for (let at = 0; at < COUNT; at++) {
    const { code, page } = pick(random, codes.cards);
    const spellings = [
      code,
      code.toLowerCase(),
      code.toUpperCase(),
      ...(canonicalNumber(code) === code ? spellingsOf(code) : []),
    ];
    const typed = pick(random, AROUND)(pick(random, spellings));
    const answer = search(catalogue, text, typed, judge);
    const claiming = catalogue.entries.filter(
      ({ kind, codes }) => kind !== 'code' && codes.some((one) => one.toLowerCase() === code.toLowerCase()),
    );
    const isTold = codesToTell(answer).includes(code.toLowerCase());
    const isFound = answer.results.some(({ id }) => `/${id}/` === page || claiming.some((one) => one.id === id));
    if (!isTold && !isFound) wrong.push(`${code}: ${typed}`);
  }
  expect(wrong).toEqual([]);
});

test('a number without a card leads to none', async () => {
  const { catalogue, text, judge, codes } = await builtSearch();
  const known = new Set(codes.cards.flatMap(({ code, also = [] }) => [code, ...also].map((one) => one.toLowerCase())));
  const claimed = new Set(catalogue.entries.flatMap(({ codes }) => codes.map((one) => one.toLowerCase())));
  const random = mulberry32(SEED + 1);
  const told: string[] = [];
  for (let at = 0; at < COUNT; at++) {
    const number = `0x${(0x8000_0000 + below(random, 0x4fff_ffff)).toString(16)}`;
    if (known.has(number) || claimed.has(number)) continue;
    const typed = pick(random, AROUND)(pick(random, [number, ...spellingsOf(number)]));
    const answer = search(catalogue, text, typed, judge);
    if (answer.cardCodes.length > 0 || answer.results.some(({ confidence }) => confidence === 'best')) told.push(typed);
  }
  expect(told).toEqual([]);
});

test('a bare number of four digits or fewer is never the best match by itself', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const best: number[] = [];
  for (let number = 1; number < 10_000; number += isLong ? 1 : 13) {
    const { results } = search(catalogue, text, String(number), judge);
    if (results.some(({ confidence }) => confidence === 'best')) best.push(number);
  }
  expect(best).toEqual([]);
});
