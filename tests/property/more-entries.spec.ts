import { expect, test } from '@playwright/test';
import { contentExamples } from '../fixtures/content-examples.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { changedByMore } from '../fixtures/more-entries.ts';
import { FIXTURE } from '../fixtures/sites.ts';

test('a hundred more entries change the verdict on no whole error', async () => {
  const cases = [...goldenCases(FIXTURE.content), ...contentExamples(FIXTURE.content)];
  expect(changedByMore(await builtSearch(), 100, cases)).toEqual([]);
});
