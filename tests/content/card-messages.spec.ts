import { expect, test } from '@playwright/test';
import { readContent } from '../../src/checks/content-files.ts';
import { search } from '../../src/search/search.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { sampled } from '../fixtures/is-long.ts';

/** Letters that a message has outside of its holes before it says something of its own. */
const TELLING = 24;
/** Part of them that is too short or too common to be told by. */
const MISSED = 0.04;
const SURROUNDINGS: ((message: string) => string)[] = [
  (message) => `2026-11-29 11:02:07 [Error] worker 4: the job ended: ${message} See the log of job 88132 for details.`,
  (message) =>
    `Invoke-Thing : ${message}\nAt C:\\jobs\\run.ps1:14 char:9\n+ Invoke-Thing\n+ ~~~~~~~~~~~~\n    + CategoryInfo : NotSpecified`,
  (message) => JSON.stringify({ level: 'warn', user: 'kim@contoso.com', detail: message, attempt: 2 }),
];

test('a message of a code leads to its card, or to what explains it, where nobody wrote the code beside it', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const { codes, entries } = await readContent('.');
  const claimed = new Set(entries.flatMap(({ data }) => data?.codes.map(normalise) ?? []));
  const cards = codes.flatMap(({ value }) =>
    Object.entries(value as Record<string, { message?: string }>).flatMap(([code, { message = '' }]) => {
      const letters = message.replaceAll(/\{[A-Za-z]\w*\}/g, '').match(/\p{L}/gu) ?? [];
      const saysCode = normalise(message).includes(normalise(code));
      return letters.length >= TELLING && !saysCode && !claimed.has(normalise(code)) ? [{ code, message }] : [];
    }),
  );
  const tried = sampled(cards, 3);
  const lost: string[] = [];
  for (const [at, { code, message }] of tried.entries()) {
    const said = message.replaceAll(/\{[A-Za-z]\w*\}/g, 'x7Lindholm');
    const surround = SURROUNDINGS[at % SURROUNDINGS.length] as (message: string) => string;
    const answer = search(catalogue, text, surround(said), judge);
    const isFound = answer.results.some(({ id, confidence }) => {
      const found = catalogue.entries.find((one) => one.id === id);
      const isCard = found?.kind === 'code' && found.codes.some((one) => normalise(one) === normalise(code));
      return isCard || confidence === 'best';
    });
    if (!isFound) lost.push(`${code}: ${message} -> ${answer.results.map((one) => `${one.id} ${one.confidence}`)}`);
  }
  expect(cards.length).toBeGreaterThan(100);
  expect(lost.length / tried.length, lost.join('\n')).toBeLessThanOrEqual(MISSED);
});
