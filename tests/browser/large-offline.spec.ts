/** A large site without a network, of whose index the device has nothing yet: each search loads the pieces that it needs. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FAILURE_WORDS } from '#words/results.ts';
import { writeServiceWorker } from '../../src/integrations/offline-copy.ts';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { SHARDED } from '../fixtures/sites.ts';
import { SearchPage } from './support/search-page.ts';
import { PublishingHost, visit } from './support/two-builds.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 60_000 });

const SAID = FAILURE_WORDS.device<string>((_, words) => words).join('');
const { id: ID, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
/** Requests for one file: from the copy and past it, and again after each pause. */
const MOST_OF_ONE = 4;

let large = '';
let host: PublishingHost;
let origin = '';
test.beforeAll(async () => {
  large = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  cpSync(SHARDED.dist, large, { recursive: true });
  await writeServiceWorker(large, 0);
});
test.afterAll(() => rmSync(large, { recursive: true, force: true }));
test.beforeEach(async () => {
  host = new PublishingHost(large);
  origin = await host.start();
});
test.afterEach(() => host.stop().catch(() => undefined));

for (const knowsIt of [true, false]) {
  test(`a search that the device has nothing for says so and what to do, after a few requests: the browser ${knowsIt ? 'knows' : 'does not know'} that there is no network`, {
    tag: '@long',
  }, async ({ page, context }) => {
    await visit(page, `${origin}/about/`);
    await host.stop();
    if (knowsIt) await context.setOffline(true);
    await page.goto(`${origin}/find/`);
    const asked = new Map<string, number>();
    page.on('requestfailed', (request) => asked.set(request.url(), (asked.get(request.url()) ?? 0) + 1));
    const search = new SearchPage(page);
    for (const text of ['repository is locked', `${CODE} after the snapshot had been made, as every night`]) {
      asked.clear();
      await search.find(text);
      await expect(search.results).toContainText(SAID);
      expect(Math.max(0, ...asked.values())).toBeLessThanOrEqual(MOST_OF_ONE);
      expect(asked.size).toBeLessThanOrEqual(3);
    }
    await search.results.getByRole('link', { name: 'The page about this site' }).click();
    await expect(page.locator('#offline')).toBeVisible();
  });
}

test('what was searched before is found without a network, and all else once there is one again', async ({ page }) => {
  await visit(page, `${origin}/find/`);
  // What comes before the service worker serves the page is not kept.
  await page.reload();
  const search = new SearchPage(page);
  await search.find(CODE);
  await host.stop();
  await page.reload();
  await search.find(CODE);
  expect((await search.items())[0]?.entry).toBe(ID);
  await search.find('repository is locked');
  await expect(search.results).toContainText(SAID);
  await host.start();
  await search.results.getByRole('button', { name: 'Search again' }).click();
  await expect(search.links().first()).toBeVisible();
  await expect(search.results).not.toContainText(SAID);
});
