/** How many entries of a large site contain a text: exactly, or at least. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openBuiltIndex } from '../../src/authoring/read-built-tables.ts';
import { pastePlan } from '../../src/search/gathered/paste-plan.ts';
import { tablePlans } from '../../src/search/gathered/table-plans.ts';
import { findInTexts } from '../../src/search/suffixes/find-in-texts.ts';
import { grownIndex } from '../fixtures/grown-index.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';
import { FaultyHost } from './support/faulty-host.ts';
import { SearchPage } from './support/search-page.ts';

/** So many that not every entry of a frequent fragment is listed. */
const ENTRIES = 400;

let folder = '';
let host: FaultyHost;
let origin = '';
test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'faultfinder-'));
  cpSync(SHARDED.dist, folder, { recursive: true });
  rmSync(join(folder, 'index'), { recursive: true });
  const { files, spelling } = await grownIndex(FIXTURE, ENTRIES, (one) => ({
    ...one,
    text: { ...one.text, text: `${one.text.text} An uncommonly sealed lid.` },
  }));
  for (const [path, text] of [...files, ['spelling.json', JSON.stringify(spelling)] as const]) {
    mkdirSync(dirname(join(folder, 'index', path)), { recursive: true });
    writeFileSync(join(folder, 'index', path), text);
  }
  host = new FaultyHost(folder);
  origin = await host.start();
});
test.afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

for (const [what, fragment, isLeast] of [
  // Nobody has counted what begins so long before the next word.
  ['begins inside of a long word of many entries, and goes on', 'ncommonly sealed', true],
  ['stands inside of the words of many entries', 'ackup', false],
  ['begins words of many', ' backup', false],
] as const)
  test(`of a fragment that ${what}, the number above the list is ${isLeast ? 'said to be the least' : 'exact'}`, async ({
    page,
  }) => {
    const index = await openBuiltIndex(folder);
    const { count, isLeast: isOpen } = await tablePlans(index, {
      texts: async () => findInTexts,
      pastes: async () => pastePlan,
    }).anywhere(fragment);
    expect(isOpen).toBe(isLeast);
    await page.goto(`${origin}/find/`);
    const search = new SearchPage(page);
    await search.find(fragment);
    const words = `${count} entries contain this`;
    await expect(search.results.locator('.results-count')).toHaveText(isLeast ? `At least ${words}` : words);
  });
