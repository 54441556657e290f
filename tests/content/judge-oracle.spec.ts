import { expect, test } from '@playwright/test';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { fitsOf } from '../../src/search/judge/evidence.ts';
import { evidenceIndex } from '../../src/search/judge/evidence-index.ts';
import {
  BESIDE,
  CLEAR_BITS,
  CLEAR_FROM,
  CONTEXT,
  EMBEDDED,
  MESSAGE_GRAM,
  SPOKEN_BITS,
  STATUS,
  SUGGEST_FROM,
  WEAK_BELOW,
  WEAK_FACTOR,
  WRAPPER,
} from '../../src/search/judge/evidence-weights.ts';
import { missingOf } from '../../src/search/judge/message-in-context.ts';
import { reasonBehind, templateOf } from '../../src/search/judge/template.ts';
import { codesIn } from '../../src/search/text/codes-in.ts';
import { withoutCommon } from '../../src/search/text/common-sentences.ts';
import { lettersOf } from '../../src/search/text/letters.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { RARE, rarityOf } from '../../src/search/text/rarity.ts';
import { HOLE } from '../bench/fill-holes.ts';
import { below, mulberry32, pick, type Random } from '../bench/mulberry32.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { CONTENT_FIELD } from '../fixtures/field.ts';
import { isLong } from '../fixtures/is-long.ts';

const SEED = 20261121;
const TURNS = isLong ? 450 : 60;
/** Violations that a failure shows. */
const SHOWN = 12;

/** Names that the vendor changed are no literal part; holes are none either. */
const NOT_LITERAL = new RegExp(`\\{[A-Za-z]\\w*\\}|${CONTENT_FIELD.vocabulary.formerNames?.source ?? '(?!)'}`, 'giu');
const lettersIn = (text: string) => [...normalise(text)].filter((char) => /[\p{L}\p{N}]/u.test(char)).join('');

/** A code counts as a whole. */
const CODE = /[\p{L}\p{N}]*\d{4}[\p{L}\p{N}]*/gu;
const codeGram = (code: string) => `#${code}`;

/**
 * Bits of the stretches of {@link MESSAGE_GRAM} letters of each literal part between its codes: where a word begins, and the
 * last one. Each is as rare as the rarest word that it touches, and a little more for the others. Codes are rare.
 */
function plainGrams(message: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (const part of withoutCommon(message, () => '{a}')
    .split(NOT_LITERAL)
    .map(normalise)) {
    for (const [code] of part.matchAll(CODE)) grams.set(codeGram(code), RARE);
    for (const stretch of part.split(CODE)) {
      const letters = [...stretch.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word], number) =>
        [...word].map((letter, at) => ({ letter, word, number, begins: at === 0 })),
      );
      for (let at = 0; at + MESSAGE_GRAM <= letters.length; at++) {
        if (!letters[at]?.begins && at + MESSAGE_GRAM < letters.length) continue;
        const touched = letters.slice(at, at + MESSAGE_GRAM);
        const bits = [...new Map(touched.map(({ word, number }) => [number, word])).values()].map((word) =>
          rarityOf(word, CONTENT_FIELD.vocabulary.rarity),
        );
        const sum = bits.reduce((total, one) => total + one, 0);
        const most = Math.max(...bits);
        const gram = touched.map(({ letter }) => letter).join('');
        if (!grams.has(gram)) grams.set(gram, Math.min(RARE, most + BESIDE * (sum - most)));
      }
    }
  }
  return grams;
}

/** The definition of the evidence, read from nothing that the matcher prepares. */
function plainJudge(entries: readonly { messages: string[] }[]) {
  const messages = entries.flatMap((entry, position) =>
    entry.messages.map((message) => ({ entry: position, message, grams: plainGrams(message) })),
  );
  return (text: string) => {
    const letters = lettersIn(text);
    const read = lettersOf(text);
    const codes = new Set(normalise(text).match(CODE));
    const stands = (gram: string) => (gram[0] === '#' ? codes.has(gram.slice(1)) : letters.includes(gram));
    const sum = (list: [string, number][]) => list.reduce((total, [, bits]) => total + bits, 0);
    // What a documented message takes in is judged alone.
    const wrapped = new Set(
      messages.flatMap(({ message, grams }) => {
        const template = templateOf(message, CONTENT_FIELD.vocabulary);
        const found = [...grams].filter(([gram]) => stands(gram));
        const isWhole = template.wraps && sum(found) >= CLEAR_FROM * sum([...grams]) - 1e-9;
        return isWhole && /\p{L}{3}/u.test(reasonBehind(template, read, text)) ? found.map(([gram]) => gram) : [];
      }),
    );
    const isJudged = ({ message, grams }: (typeof messages)[number]) => {
      const template = templateOf(message, CONTENT_FIELD.vocabulary);
      if (missingOf(template, read) === 'statusMissing') return false;
      return template.isOpen || template.common || [...grams.keys()].some((gram) => stands(gram) && !wrapped.has(gram));
    };
    return messages.filter(isJudged).map(({ entry, message, grams }) => {
      const found = sum([...grams].filter(([gram]) => stands(gram)));
      const weight = sum([...grams]);
      const share = found / Math.max(1, weight);
      const { status, wraps } = templateOf(message);
      const kind = (status ? STATUS : wraps ? WRAPPER : 1) * (share < WEAK_BELOW ? WEAK_FACTOR : 1);
      const most = share * (0.4 + 0.6 * Math.min(1, found / CLEAR_BITS)) * kind;
      // A short message counts less inside somebody's sentence; where it stands is not part of this definition.
      return { entry, message, bits: found, share, most, least: weight < SPOKEN_BITS ? most * EMBEDDED : most };
    });
  };
}

/** Nothing documented, no word of a title, longer than a gram: no message ends or begins at the text's edge. */
const EDGE_OF_TEXT = 'qzxvkwjqzxvkw';

test('the matcher equals a plain, slow oracle', async () => {
  const { catalogue } = await builtSearch();
  const { claims, order } = catalogue;
  const entries = withoutCards(catalogue.entries);
  const index = evidenceIndex(entries, CONTENT_FIELD.vocabulary);
  const oracle = plainJudge(entries);
  const random = mulberry32(SEED);
  const all = entries.flatMap(({ messages }) => messages);
  const wrong: string[] = [];

  for (const { message, grams } of index.messages) {
    const missing = [...plainGrams(message).keys()].filter((gram) => !grams.includes(gram));
    const surplus = grams.filter((gram) => !plainGrams(message).has(gram));
    if (missing.length + surplus.length > 0) wrong.push(`grams of ${message}: -${missing} +${surplus}`);
  }

  let compared = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const count = 1 + below(random, 3);
    const words = Array.from({ length: count }, () => mangled(random, pick(random, all))).join(` ${EDGE_OF_TEXT} `);
    const text = `${EDGE_OF_TEXT} ${words} ${EDGE_OF_TEXT}`.replace(/\s+/g, ' ');
    const fits = fitsOf(index, claims, order, text);
    const expected = oracle(text);
    const hasCode = codesIn(normalise(text), claims).length > 0;
    const see = (what: string) => wrong.push(`${what}: ${JSON.stringify(text)}`);
    for (const fit of fits.filter(({ message }) => message)) {
      compared++;
      const plain = expected.find(({ entry, message }) => entry === fit.position && message === fit.message);
      if (!plain || differ(plain.share, fit.share) || differ(plain.bits, fit.bits))
        see(`${entries[fit.position]?.id}: ${fit.share}, ${fit.bits} bits, expected ${plain?.share}, ${plain?.bits}`);
    }
    const near = new Set(expected.filter(({ share }) => share >= SUGGEST_FROM - 1e-6).map(({ entry }) => entry));
    const found = new Set(fits.filter(({ message }) => message).map(({ position }) => position));
    if (String([...near].sort()) !== String([...found].sort())) see(`found ${[...found]}, expected ${[...near]}`);
    if (hasCode) continue;
    // Without codes, the score is what the message says and what little its surroundings add.
    const by = Map.groupBy(
      expected.filter(({ share }) => share >= SUGGEST_FROM - 1e-6),
      ({ entry }) => entry,
    );
    const bounds = fits.map(({ position }) => by.get(position) ?? []);
    const least = bounds.map((list) => Math.max(0, ...list.map((one) => one.least)));
    const most = bounds.map((list) => Math.max(0, ...list.map((one) => one.most)));
    const raised = fits.map(({ score }, at) => score > (most[at] as number) + CONTEXT + 1e-9);
    fits.forEach(({ score }, at) => {
      if (score < (least[at] as number) - 1e-9) see(`${entries[fits[at]?.position ?? 0]?.id} has only ${score}`);
      const before = most
        .slice(0, at)
        .some((other, place) => !raised[place] && other + CONTEXT < (least[at] as number) - 1e-9);
      if (before) see(`${entries[fits[at]?.position ?? 0]?.id} stands too low`);
    });
  }
  expect(compared).toBeGreaterThan(TURNS);
  expect(wrong.slice(0, SHOWN)).toEqual([]);
});

const differ = (one: number, other: number) => Math.abs(one - other) > 1e-9 * Math.max(1, one);

/** A message on one line as people retype it: holes filled, some words and the code lost, cut anywhere. */
function mangled(random: Random, message: string): string {
  const words = message
    .replace(HOLE, () => pick(random, ['contoso', '42', 'Blue & Sons', '"x"', '']))
    .replace(/\S*\d{4,}\S*/g, (code) => (random() < 0.7 ? '' : code))
    .split(/\s+/);
  const kept = words.filter(() => random() < 0.9);
  const from = random() < 0.3 ? below(random, kept.length + 1) : 0;
  return kept.slice(from).join(random() < 0.1 ? '' : ' ');
}
