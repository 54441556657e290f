import { expect, test } from '@playwright/test';
import { withoutCards } from '../../../../src/search/index/catalogue.ts';
import { below, mulberry32, pick } from '../../../bench/mulberry32.ts';
import { CODE, firstResultOf, SPELLING } from '../../../fixtures/first-result-of.ts';
import { LONG_QUESTION, SCATTERED_WORDS } from '../../../fixtures/fixture-roles.ts';
import { goldenCases } from '../../../fixtures/golden-cases.ts';
import { grownIndex } from '../../../fixtures/grown-index.ts';
import { FIXTURE } from '../../../fixtures/sites.ts';

/** Waves of requests before a first result: where rows stand, the rows, the entries. */
const MOST = 3;
const FRAGMENTS = 40;
/** The same where only own text has a fragment: one more where codes, messages and titles may have it, and are asked first. */
const OF_TEXT = { half: 3, most: 9 };
const SEED = 20261128;
const SIZES = [0, 400];

for (const size of SIZES) {
  const grown = grownIndex(FIXTURE, size);
  const called = size > 0 ? `${size} entries` : 'its own entries';

  test(`with ${called}, the first result of a fragment comes in ${MOST} waves`, async () => {
    const entries = withoutCards((await grown).whole.catalogue.entries);
    const random = mulberry32(SEED);
    for (let at = 0; at < FRAGMENTS; at++) {
      const { title, messages, codes } = pick(random, entries);
      const text = pick(random, [title, ...codes, ...messages]).replace(/\{\w+\}.*/s, '');
      const from = below(random, Math.max(1, text.length - 12));
      const fragment = text.slice(from, from + 8 + below(random, 24)).trim();
      const { hasResult, waves } = await firstResultOf(await grown, fragment);
      if (hasResult) expect([fragment, waves]).toEqual([fragment, Math.min(waves, MOST)]);
    }
  });

  test(`with ${called}, a fragment that only own text has is found in ${OF_TEXT.half} waves, half of the time, and in ${OF_TEXT.most} at most`, async () => {
    const { catalogue, text: texts } = (await grown).whole;
    const text = { entries: texts.entries.filter(({ id }) => !id.includes('/')) };
    const fields = catalogue.entries.flatMap(({ title, messages, codes }) => [title, ...messages, ...codes]).join('\n');
    const random = mulberry32(SEED);
    const all: number[] = [];
    for (let at = 0; at < FRAGMENTS; at++) {
      const { text: own } = pick(random, text.entries);
      const from = below(random, Math.max(1, own.length - 32));
      const fragment = own.slice(from, from + 10 + below(random, 22));
      if (fields.includes(fragment.trim())) continue;
      const { hasResult, waves } = await firstResultOf(await grown, fragment);
      if (hasResult) all.push(waves);
    }
    all.sort((a, b) => a - b);
    expect(all.length).toBeGreaterThan(FRAGMENTS / 2);
    expect(all[all.length >> 1]).toBeLessThanOrEqual(OF_TEXT.half);
    expect(all.at(-1)).toBeLessThanOrEqual(OF_TEXT.most);
  });

  test(`with ${called}, the first result of a paste comes in ${MOST} waves`, async () => {
    const pastes = goldenCases(FIXTURE.content).filter(({ kind }) => kind === 'positive');
    expect(pastes.length).toBeGreaterThan(0);
    for (const { name, paste } of pastes) {
      const { hasResult, waves } = await firstResultOf(await grown, paste);
      expect([name, hasResult, waves]).toEqual([name, true, Math.min(waves, MOST)]);
    }
  });

  for (const question of [SCATTERED_WORDS, `${SCATTERED_WORDS}, lid_state`, LONG_QUESTION.text])
    test(`with ${called}, the first result of a question of ${question.length} characters comes in ${MOST} waves, before any own text`, async () => {
      const { waves, asked, hasResult } = await firstResultOf(await grown, question);
      expect([hasResult, waves]).toEqual([true, Math.min(waves, MOST)]);
      expect(asked.filter(({ path }) => /^(?:texts|textHeads|infixes|bodies)\//.test(path))).toEqual([]);
      const paths = asked.map(({ path }) => path);
      expect(paths).toContain(CODE.words);
      // Nor does it wait for what finds an error, or judges one.
      expect(asked.filter(({ path }) => /^(?:pastes|grams)\//.test(path))).toEqual([]);
      expect(paths).not.toContain(CODE.pastes);
      expect(paths).not.toContain(CODE.reader);
      expect(paths).not.toContain(SPELLING);
    });
}
