import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { foundLine } from '../../src/authoring/found-line.ts';
import { buildPackage } from '../../src/build-package.ts';
import { temporaryFolder } from '../../src/temporary-folder.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const ORIGIN = 'https://tool.example';

test('the package finds in a page: in a list, and in a site that it reads by the network', async ({ page }) => {
  const { path, remove } = temporaryFolder('package');
  await buildPackage(path);
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(origin);
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Tool</title>' });
    const file = pathname.startsWith('/site/') ? join(FIXTURE.dist, pathname.slice(6)) : join(path, pathname.slice(1));
    const body = await readFile(file, 'utf8').catch(() => undefined);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
    return route.fulfill(body === undefined ? { status: 404 } : { contentType, body });
  });
  await page.goto(`${ORIGIN}/`);
  const pastes = goldenCases(FIXTURE.content).map(({ paste }) => paste);
  const told = await page.evaluate(async (texts) => {
    const { createFinder, openFinder } = await import(`${location.origin}/search.js`);
    const list = createFinder([
      { id: 'lid', title: 'The lid is locked', messages: ['The lid {name} cannot be opened.'] },
    ]);
    const site = await openFinder(async (file: string) => {
      const response = await fetch(`/site/${file}`);
      if (!response.ok) throw new Error(String(response.status));
      return response.text();
    });
    const best = [];
    for (const text of texts) best.push((await site.find(text)).best);
    return { best, lid: (await list.find('The lid "north" cannot be opened.')).best };
  }, pastes);
  const built = await builtSearch();
  const expected = [];
  for (const paste of pastes) expected.push(foundLine(await built.over(paste), paste).best);
  expect(told).toEqual({ best: expected, lid: 'lid' });
  expect([...new Set(asked)]).toEqual([ORIGIN]);
  remove();
});
