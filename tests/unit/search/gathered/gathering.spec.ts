import { expect, test } from '@playwright/test';
import type { GatheredAnswer } from '../../../../src/search/gathered/gathered-answer.ts';
import { Gathering } from '../../../../src/search/gathered/gathering.ts';
import { pastePlan } from '../../../../src/search/gathered/paste-plan.ts';
import { tablePlans } from '../../../../src/search/gathered/table-plans.ts';
import { wordPlan } from '../../../../src/search/gathered/word-plan.ts';
import { pasteReader } from '../../../../src/search/judge/paste-reader.ts';
import { lateQuestion } from '../../../../src/search/lookups/late-question.ts';
import { NO_SPELLING } from '../../../../src/search/lookups/spelling.ts';
import { findInTexts } from '../../../../src/search/suffixes/find-in-texts.ts';
import { checkedSource } from '../../../../src/search/tables/checked-source.ts';
import {
  ERROR_WITH_TWO_PRODUCTS,
  LONG_QUESTION,
  SCATTERED_WORDS,
  TOLD_MESSAGE,
} from '../../../fixtures/fixture-roles.ts';
import { goldenCases } from '../../../fixtures/golden-cases.ts';
import { inBothForms } from '../../../fixtures/search-over-tables.ts';
import { FIXTURE } from '../../../fixtures/sites.ts';

let forms: ReturnType<typeof inBothForms> | undefined;

/** Every step of the answer to a text; files that match `missing` do not come. */
async function stepsOf(query: string, missing = /^$/): Promise<{ steps: GatheredAnswer[]; asked: string[] }> {
  const { open, whole } = await (forms ??= inBothForms(FIXTURE));
  const asked: string[] = [];
  const index = await open((files) =>
    checkedSource(async (path) => {
      asked.push(path);
      const file = files.get(path);
      if (file === undefined || missing.test(path)) throw new Error(`${path} does not come.`);
      return file;
    }),
  );
  const late = {
    pastes: async () => pastePlan,
    reader: async () => (of: Parameters<typeof pasteReader>[0]) => pasteReader(of, whole.field),
    texts: async () => findInTexts,
    words: async () => wordPlan,
    question: async () => lateQuestion,
    spelling: async () => NO_SPELLING,
  };
  const steps: GatheredAnswer[] = [];
  for await (const step of new Gathering(index, tablePlans(index, late), query, late).steps()) steps.push(step);
  return { steps, asked: asked.filter((path) => path !== 'manifest.json') };
}
const idsOf = (step: GatheredAnswer | undefined) => step?.answer.results.map(({ id }) => id);
const [paste] = goldenCases(FIXTURE.content).filter(({ kind }) => kind === 'positive');

test('the first answer comes from codes, messages and titles, before any own text is asked for', async () => {
  const { steps } = await stepsOf(ERROR_WITH_TWO_PRODUCTS.fragment);
  expect(idsOf(steps[0])).toEqual([ERROR_WITH_TWO_PRODUCTS.id]);
  expect(steps[0]?.lacks).toContain('text');
  expect(steps.at(-1)).toMatchObject({ lacks: [], lost: [] });
  const { steps: without } = await stepsOf(ERROR_WITH_TWO_PRODUCTS.fragment, /^(?:texts|infixes|bodies|filter)\//);
  expect(without.at(-1)?.lost).not.toEqual([]);
});

for (const missing of [/^pastes\//, /^grams\//, /^codes\//, /^entries\//, /^filter\//])
  test(`where ${missing.source} does not come, no entry is called the best match, and the answer says what is lost`, async () => {
    const { steps } = await stepsOf(paste?.paste ?? '', missing);
    for (const { answer } of steps) expect(answer.results.map(({ confidence }) => confidence)).not.toContain('best');
    expect(steps.at(-1)?.lost).toContain('catalogue');
  });

const toldOf = ({ answer }: GatheredAnswer) => answer.results.map(({ id, confidence }) => [id, confidence]);

test('a message within a long sentence is the best match in the end, and nothing else is called so before', async () => {
  const { steps } = await stepsOf(TOLD_MESSAGE);
  expect(toldOf(steps[0] as GatheredAnswer)).toContainEqual([ERROR_WITH_TWO_PRODUCTS.id, 'words']);
  expect(toldOf(steps.at(-1) as GatheredAnswer)[0]).toEqual([ERROR_WITH_TWO_PRODUCTS.id, 'best']);
  const best = steps.flatMap(toldOf).filter(([, confidence]) => confidence === 'best');
  expect(new Set(best.map(([id]) => id))).toEqual(new Set([ERROR_WITH_TWO_PRODUCTS.id]));
});

test('a long question is answered by its words with the first step, and what judges errors changes nothing', async () => {
  const { steps } = await stepsOf(LONG_QUESTION.text);
  expect(idsOf(steps[0])?.[0]).toBe(LONG_QUESTION.id);
  expect(idsOf(steps.at(-1))).toEqual(idsOf(steps[0]));
});

test('a long sentence that ends is judged first', async () => {
  const { steps } = await stepsOf(`${TOLD_MESSAGE}.`);
  expect(toldOf(steps[0] as GatheredAnswer)[0]).toEqual([ERROR_WITH_TWO_PRODUCTS.id, 'best']);
});

test('where words do not come, the rest of the answer stands, and says so', async () => {
  const { steps } = await stepsOf(SCATTERED_WORDS, /^terms\//);
  expect(steps.at(-1)?.lost).toEqual(['words']);
});

test('what has too few letters asks for nothing', async () => {
  const { steps, asked } = await stepsOf('a.');
  expect(steps).toHaveLength(1);
  expect(steps[0]?.answer.searched).toBe(false);
  expect(asked).toEqual([]);
});

test('of words that nothing here has, all ask for the same, and for no entry', async () => {
  const { asked } = await stepsOf('zqkvwxkqvv');
  expect(asked.filter((path) => /^(?:fields|texts|infixes|grams|codes|entries|bodies)\//.test(path))).toEqual([]);
  // The filter says of one word in seventy wrongly that it may be there.
  const texts = [
    'zqkvxxjqvv kvvqjx',
    'zqyxzxq',
    'zqczyxq zqibxxq',
    'zqofwxq',
    'zqujvxq zqvyrtxq',
    'zqvcvsxq',
    'zqvizrxq',
  ];
  let same = 0;
  for (const other of texts) {
    const { asked: also } = await stepsOf(other);
    if (String([...new Set(also)].sort()) === String([...new Set(asked)].sort())) same++;
  }
  expect(same).toBeGreaterThanOrEqual(texts.length - 2);
});

test('a short question with a number is answered by its words before it is judged as an error', async () => {
  const { steps } = await stepsOf(`${SCATTERED_WORDS} 4711`);
  const first = steps.find((step) => step.answer.results.length > 0);
  expect(first?.answer.results[0]?.confidence).toBe('words');
  const { steps: last } = await stepsOf(SCATTERED_WORDS);
  expect(idsOf(steps.at(-1))?.[0]).toBe(idsOf(last.at(-1))?.[0]);
  const { steps: without } = await stepsOf(`${SCATTERED_WORDS} 4711`, /^grams\//);
  expect(idsOf(without.find((step) => step.answer.results.length > 0))).toEqual(idsOf(first));
});
