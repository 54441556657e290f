import { expect, test } from '@playwright/test';
import { type Answer, search } from '../../src/search/search.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { type GoldenQuestion, goldenWords } from '../fixtures/golden-words.ts';
import { sampled } from '../fixtures/is-long.ts';
import { CONTENT } from '../fixtures/sites.ts';

/** Parts of the questions of a kind; of fewer than {@link FEW}, a part says nothing. */
const FIRST = 0.9;
const FIRST_THREE = 0.97;
const FIRST_THREE_FOREIGN = 0.95;
/** The same of questions whose last word has four or five letters, and how many may be read as other ones. */
const FIRST_THREE_TYPED = 0.9;
const MENDED_TYPED = 0.05;
const HIDDEN = 0.02;
const NOTHING = { elsewhere: 0.85, beside: 0.6 };
const FEW = 20;
/** The same of questions that were set aside, which are as hard as their writer could make them. */
const HELD = { first: 0.8, firstThree: 0.9, hidden: 0.05 };

const ALL = goldenWords(CONTENT.content);
const QUESTIONS = ALL.filter(({ held }) => !held);

/** Tests of this file share what was answered: of a large site, each question is gathered for. */
test.describe.configure({ mode: 'default' });
const answered = new Map<string, Promise<Answer>>();

async function answerTo(question: string): Promise<Answer> {
  const { catalogue, text, judge, words } = await (await builtSearch()).over(question);
  return search(catalogue, text, question, judge, undefined, words);
}

async function asked(is: (question: GoldenQuestion) => boolean, questions = QUESTIONS) {
  return Promise.all(
    questions.filter(is).map(async (question) => {
      const coming = answered.get(question.q) ?? answerTo(question.q);
      answered.set(question.q, coming);
      const { results } = await coming;
      return { ...question, results, at: results.findIndex(({ id }) => question.expect.includes(id)) };
    }),
  );
}
const isAnswered = ({ expect }: GoldenQuestion) => expect.length > 0;

test('questions that the content answers find their entry first, or among the first three', async () => {
  // It asks all of them, for the tests below, too.
  test.setTimeout(150_000);
  const found = await asked(isAnswered);
  test.skip(found.length < FEW, 'the content has too few such questions');
  const within = (count: number) => found.filter(({ at }) => at >= 0 && at < count).length / found.length;
  const missed = found.filter(({ at }) => at < 0 || at > 2).map(({ q }) => q);
  expect(within(1)).toBeGreaterThanOrEqual(FIRST);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.ceil(found.length * (1 - FIRST_THREE)));
});

test('while its last word is being typed, a question mostly finds its entry already, and is hardly read as another one', async () => {
  const typed = QUESTIONS.flatMap((question, at) => {
    const { index } = /(?<=\s)[a-z]{6,}$/.exec(question.q) ?? {};
    if (!isAnswered(question) || question.kind !== 'plain' || index === undefined) return [];
    return [{ ...question, q: question.q.slice(0, index + 4 + (at % 2)) }];
  });
  const some = sampled(typed, 3);
  test.skip(some.length < FEW, 'the content has too few such questions');
  const answers = await Promise.all(
    some.map(async ({ q, expect: right }) => {
      const { results, question } = await answerTo(q);
      return { q, isFound: results.slice(0, 3).some(({ id }) => right.includes(id)), mended: question?.mended };
    }),
  );
  const [missed, mended] = [answers.filter(({ isFound }) => !isFound), answers.filter((one) => one.mended)];
  const told = (all: typeof answers) => all.map(({ q, mended }) => `${q}: ${mended}`).join('\n');
  expect(missed.length, told(missed)).toBeLessThanOrEqual(some.length * (1 - FIRST_THREE_TYPED));
  expect(mended.length, told(mended)).toBeLessThanOrEqual(some.length * MENDED_TYPED);
});

test('questions in other languages find their entry among the first three', async () => {
  const found = await asked(({ kind }) => kind === 'foreign');
  test.skip(found.length < FEW, 'the content has too few such questions');
  const missed = found.filter(({ at }) => at < 0 || at > 2).map(({ q }) => q);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.ceil(found.length * (1 - FIRST_THREE_FOREIGN)));
});

test('hardly a question that the content answers is told that nothing does', async () => {
  const found = await asked(isAnswered);
  const hidden = found.filter(({ results }) => results.length === 0).map(({ q }) => q);
  expect(hidden.length, hidden.join('\n')).toBeLessThanOrEqual(found.length * HIDDEN);
});

for (const [kind, least] of Object.entries(NOTHING)) {
  test(`of questions that nothing answers (${kind}), most are told so`, async () => {
    const found = await asked((question) => question.kind === kind);
    test.skip(found.length < FEW, 'the content has too few such questions');
    const shown = found.filter(({ results }) => results.length > 0).map(({ q }) => q);
    expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(found.length * (1 - least));
  });
}

test('questions that nothing was tuned on find their entry nearly as often', async () => {
  const held = ALL.filter((question) => question.held);
  const found = await asked(isAnswered, held);
  test.skip(found.length < FEW, 'the content has too few such questions');
  const within = (count: number) => found.filter(({ at }) => at >= 0 && at < count).length / found.length;
  expect(within(1)).toBeGreaterThanOrEqual(HELD.first);
  expect(within(3)).toBeGreaterThanOrEqual(HELD.firstThree);
  const hidden = found.filter(({ results }) => results.length === 0);
  expect(hidden.length).toBeLessThanOrEqual(found.length * HELD.hidden);
});

test('nothing is called the best match of a question that does not answer it', async () => {
  for (const { q, expect: expected, results } of await asked(() => true, ALL)) {
    const best = results.find(({ confidence }) => confidence === 'best')?.id;
    expect([q, best === undefined || expected.includes(best)]).toEqual([q, true]);
  }
});
