import { expect, test } from '@playwright/test';
import { explanationOf } from '../../src/search/explain/explanation.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { search } from '../../src/search/search.ts';
import type { Reason } from '../../src/search/text/reason.ts';
import { MAX_LITERAL } from '../../src/search/text/weights.ts';
import { reasonText } from '../../src/words/en/reasons.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { CONTENT } from '../fixtures/sites.ts';

const GOLDEN = sampled(goldenCases(CONTENT.content), 3);
const SHOWN = 12;
/** Entries that are explained in the tests. */
const MOST = 8;

/** What people paste and type: whole errors, and titles, codes, messages and pieces of them from some entries and cards. */
async function texts(): Promise<string[]> {
  const { catalogue } = await builtSearch();
  const own = catalogue.entries
    .filter(({ kind }, at) => at % ((kind === 'code' ? 40 : 3) * (isLong ? 1 : 3)) === 0)
    .flatMap(({ messages, title, codes }) => [
      title,
      ...codes,
      ...messages.flatMap((message) => [message, message.slice(7, 37), message.slice(0, message.length / 2)]),
    ]);
  return [...GOLDEN.map(({ paste }) => paste), ...own, 'be', 'a', `${'x '.repeat(MAX_LITERAL)}`];
}

async function explained(text: string) {
  const { catalogue, text: site, judge } = await builtSearch();
  const reasons: Reason[] = [];
  const answer = search(catalogue, site, text, judge, (reason) => reasons.push(reason));
  return { answer, reasons, explanation: explanationOf(catalogue, answer, reasons, MOST) };
}

test('with a note and without one the answer is the same', async () => {
  const { catalogue, text: site, judge } = await builtSearch();
  for (const text of await texts()) {
    const { answer } = await explained(text);
    expect(answer, text.slice(0, 200)).toEqual(search(catalogue, site, text, judge));
  }
});

test('where the leading entry is not called the best match, a reason says why, and where it is, none does', async () => {
  const wrong: string[] = [];
  for (const text of await texts()) {
    const { answer, explanation } = await explained(text);
    const isBest = answer.results[0]?.confidence === 'best';
    if (isBest !== (explanation.notBest.length === 0)) wrong.push(text);
  }
  expect(wrong.slice(0, SHOWN)).toEqual([]);
});

test('without its text or its judge, too, a site says why nothing is certain', async () => {
  const { catalogue } = await builtSearch();
  for (const judge of [undefined, judgeOf(catalogue)])
    for (const { paste } of GOLDEN) {
      const reasons: Reason[] = [];
      const answer = search(catalogue, undefined, paste, judge, (reason) => reasons.push(reason));
      const { notBest } = explanationOf(catalogue, answer, reasons, MOST);
      expect([paste, notBest.length === 0]).toEqual([paste, answer.results[0]?.confidence === 'best']);
    }
});

test('several entries that fit alike are named, and a list is called one', async () => {
  for (const { name, paste, kind } of GOLDEN) {
    const { answer, explanation } = await explained(paste);
    const kinds = explanation.notBest.map((reason) => reason.kind);
    const checks = answer.results.filter(({ check }) => check).length;
    if (kind === 'choice' && checks > 1) expect([name, kinds]).toEqual([name, ['alike']]);
    if (kind === 'list' && (answer.reading?.groups ?? []).filter(({ entry }) => entry).length > 1)
      expect([name, kinds]).toEqual([name, ['list']]);
  }
});

test('every reason is a sentence that names entries by their names', async () => {
  const wrong = new Set<string>();
  for (const text of await texts()) {
    const { reasons } = await explained(text);
    for (const reason of reasons.slice(-200)) {
      const sentence = reasonText(reason, (position) => `entry ${position}`);
      if (!/^\p{Lu}[^{}]*\.$/u.test(sentence) || /undefined|NaN/.test(sentence)) wrong.add(sentence);
    }
  }
  expect([...wrong].slice(0, SHOWN)).toEqual([]);
});
