import { expect, test } from '@playwright/test';
import { contentExamples } from '../fixtures/content-examples.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { changedByMore } from '../fixtures/more-entries.ts';
import { CONTENT } from '../fixtures/sites.ts';

/** Of so many cases one is tried in `npm test`. */
const SAMPLE = 6;

test('a thousand more entries change the verdict on no whole error', async () => {
  const cases = [...goldenCases(CONTENT.content), ...contentExamples(CONTENT.content)];
  const tried = cases.filter((_, at) => isLong || at % SAMPLE === 0);
  expect(changedByMore(await builtSearch(), 1000, tried)).toEqual([]);
});
