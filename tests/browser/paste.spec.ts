import { expect, test } from '@playwright/test';
import { CODE_WITHOUT_ENTRY, CODES, ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { publishedEntries } from '../fixtures/fixture-site.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { ENTRY, follow, HOST, JWT, open, PASTE, PID, pasteOf, SECRET, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost, leaked, listen } from './support/traffic.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

/** A list as an administrator copies it: one error a line. */
const LIST = [
  'nas-1.storage.example\t0x8004230F: The shadow copy provider had an unexpected error while trying to process the specified operation.',
  'nas-2.storage.example\t0x8004230F: The shadow copy provider had an unexpected error while trying to process the specified operation.',
  'laptop-ann.storage.example\tRequestTimeTooSkewed: The difference between the request time and the current time is too large.',
  'laptop-bo.storage.example\tThe quarterly flange report of the warehouse is not legible',
  'nas-3.storage.example\t0x8004230F: The shadow copy provider had an unexpected error while trying to process the specified operation.',
];

test.describe('a whole error', () => {
  test("is shown as its message with the reader's own values, what matched marked, and one line says why", async ({
    page,
  }) => {
    const search = await open(page, PASTE);
    const best = search.results.locator('li').first();
    await expect(best).toHaveAttribute('data-entry', ERROR_WITH_VALUES.id);
    await expect(best).toHaveAttribute('data-confidence', 'best');
    const message = best.locator('samp.message');
    for (const [hole, value] of [
      ['user', USER],
      ['host', HOST],
      ['pid', PID],
    ])
      await expect(message.locator(`var.filled[title=${hole}]`)).toHaveText(value ?? '');
    await expect(message).toContainText(`already locked exclusively by PID ${PID}`);
    await expect(message).not.toContainText('{');
    await expect(message.locator('mark', { hasText: 'already locked exclusively by PID' })).toHaveCount(1);
    await expect(best.locator('.filled-message .about')).toHaveText('Your text has 100% of this message.');
    // Its lines are no list, though one of them resembles another error.
    await expect(search.results.getByRole('table')).toHaveCount(0);
  });

  test('with a code says so in that line', { tag: '@long' }, async ({ page }) => {
    const { code, id } = ERROR_WITH_TWO_PRODUCTS;
    const search = await open(
      page,
      `Fatal: failed to create snapshot for [C:\\]: VSS error: DoSnapshotSet() failed: VSS_E_UNEXPECTED_PROVIDER_ERROR (${code})`,
    );
    const best = search.results.locator(`li[data-entry="${id}"][data-confidence=best]`);
    await expect(best.locator('.filled-message .about')).toHaveText(
      `Your text has the codes ${code}, VSS_E_UNEXPECTED_PROVIDER_ERROR and 100% of this message.`,
    );
  });

  test('fills the page that it leads to, marked as of the reader, and can be taken out', async ({ page }) => {
    await follow(await open(page, PASTE));
    const message = page.locator(`${ENTRY} samp.message`).filter({ hasText: PID });
    await expect(message).toHaveCount(1);
    await expect(message.locator('var', { hasText: USER })).toHaveAttribute('title', 'From your text');
    const named = page.locator(`${ENTRY} [data-value=host]`);
    await expect(named.first()).toHaveText(HOST);
    await expect(named.first()).toHaveClass(/filled/);
    await expect(page.getByText('They stay in this tab.')).toBeVisible();

    await page.getByRole('button', { name: 'Take them out' }).click();
    await expect(page.locator('article .filled')).toHaveCount(0);
    await expect(named.first()).toHaveText('‹host of the storage›');
    await expect(page.locator(`${ENTRY} samp.message var`, { hasText: '{user}' }).first()).toBeAttached();
    for (const value of [USER, HOST, PID]) await expect(page.locator(ENTRY)).not.toContainText(value);
    await expect(page.getByText('They stay in this tab.')).toBeHidden();
  });

  test('leaves what was taken out of a page outside after a reload', { tag: '@long' }, async ({ page }) => {
    await follow(await open(page, PASTE));
    await page.getByRole('button', { name: 'Take them out' }).click();
    await page.reload();
    await expect(page.locator(`${ENTRY} h1`)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('article .filled')).toHaveCount(0);
  });

  test('puts no value into a command or a link', { tag: '@long' }, async ({ page }) => {
    await follow(await open(page, PASTE));
    const changing = await page
      .locator(`${ENTRY} :is(pre, a, .code)`)
      .evaluateAll((all) => all.map((one) => `${one.textContent} ${one.getAttribute('href')}`).join('\n'));
    for (const value of [USER, HOST, PID]) expect(changing).not.toContain(value);
  });

  test('offers a value below the command that wants it, which copies it when it is pressed', { tag: '@long' }, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await follow(await open(page, PASTE));
    const offer = page
      .locator('pre', { hasText: '‹host›' })
      .locator('+ *')
      .getByRole('button', { name: 'Copy your host' });
    await expect(offer).toHaveAttribute('data-copy', '');
    await offer.click();
    await expect(page.locator('#page-status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(HOST);
  });

  for (const path of ['/', '/find/', ERROR_WITH_VALUES.path]) {
    test(`followed from ${path} leaves nothing of it in the address of the entry`, { tag: '@long' }, async ({
      page,
    }) => {
      await follow(await open(page, PASTE, path));
      const address = decodeURIComponent(page.url());
      expect(new URL(address).pathname).toBe(ERROR_WITH_VALUES.path);
      for (const value of [USER, HOST, PID, '3f1c2b7e']) expect(address).not.toContain(value);
    });
  }

  test('is replaced by the next one', { tag: '@long' }, async ({ page }) => {
    await follow(await open(page, PASTE));
    const named = page.locator(`${ENTRY} [data-value=host]`).first();
    await follow(await open(page, pasteOf('bo@weldon.example', 'nas-weldon', '90210')));
    await expect(named).toHaveText('nas-weldon');
    for (const value of [USER, HOST, PID]) await expect(page.locator(ENTRY)).not.toContainText(value);
  });

  test("is replaced by the next one on the entry's own page, too", { tag: '@long' }, async ({ page }) => {
    await follow(await open(page, PASTE));
    const search = new SearchPage(page);
    await search.find(pasteOf('bo@weldon.example', 'nas-weldon', '90210'));
    await search.results.locator('[data-confidence=best] .result-link').click();
    await expect(page.locator(`${ENTRY} [data-value=host]`).first()).toHaveText('nas-weldon');
    await expect(page.locator(`${ENTRY} samp.message var`, { hasText: 'bo@weldon.example' })).toHaveCount(1);
    for (const value of [USER, HOST, PID]) await expect(page.locator(ENTRY)).not.toContainText(value);
    await expect(page.getByRole('button', { name: 'Take them out' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Take them out' }).click();
    await expect(page.locator(`${ENTRY} [data-value=host]`).first()).toHaveText('‹host of the storage›');
  });

  test('that is not documented is said so plainly, and nothing is called the best match', { tag: '@long' }, async ({
    page,
  }) => {
    const search = await open(
      page,
      'flangectl: error FLG-88213: the spindle of conveyor 7 refused the torque profile "north-2"\nat flange.mount (spindle.go:112)',
    );
    await expect(search.results).toContainText('No entry contains this.');
    await expect(search.results.locator('li[data-confidence=best]')).toHaveCount(0);
    await expect(search.results.getByText('Best match')).toHaveCount(0);
    await expect(search.results).toContainText('Not here?');
  });
});

test.describe('a list', () => {
  test('is shown as a table: lines, entry and which lines', async ({ page }) => {
    const search = await open(page, LIST.join('\n'));
    const table = search.results.getByRole('table');
    await expect(table.getByRole('caption')).toHaveText('5 lines, 2 documented errors, 1 line not documented');
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.children[0]?.textContent,
          row.querySelector('a')?.getAttribute('href') ?? row.children[1]?.firstElementChild?.textContent,
          row.children[2]?.textContent,
        ]),
      );
    expect(rows).toEqual([
      ['3', ERROR_WITH_TWO_PRODUCTS.path, '1-2, 5'],
      ['1', `/errors/${CODES.RequestTimeTooSkewed}/`, '3'],
      ['1', 'Not documented here', '4'],
    ]);
    await expect(table).not.toContainText('storage.example');
    await expect(search.results.getByText('Best match')).toHaveCount(0);
    const items = (await search.items()).slice(0, 2);
    expect(items.map(({ entry, confidence }) => `${entry} ${confidence}`)).toEqual([
      `${ERROR_WITH_TWO_PRODUCTS.id} possible`,
      `${CODES.RequestTimeTooSkewed} possible`,
    ]);
  });

  test('of many different errors links every one of them', { tag: '@long' }, async ({ page }) => {
    const messages = publishedEntries().flatMap(({ messages: [message] }) => (message === undefined ? [] : [message]));
    const lines = [...Object.keys(CODES), CODE_WITHOUT_ENTRY, ...messages];
    const search = await open(page, lines.map((error, at) => `machine ${at} failed with ${error}`).join('\n'));
    const names = search.results.locator('table tbody td:nth-child(2)');
    await expect.poll(() => names.count()).toBeGreaterThan(9);
    const bare = await names.evaluateAll((all) =>
      all.filter((cell) => !cell.querySelector('a')).map((c) => c.textContent),
    );
    expect(bare.filter((name) => !name?.startsWith('Not documented here'))).toEqual([]);
  });
});

test.describe('in the traffic', () => {
  const host = new ListeningHost();
  test.afterAll(() => host.stop());

  test('there is nothing of a paste, its link, its values or its report', async ({ page, context }) => {
    const origin = await host.start();
    const sent = listen(context);
    const canaries = [USER, HOST, PID, '70c5ab3e', JWT.slice(40, 80), SECRET.slice(5, 30), 'flangectl'];
    const search = await open(page, `${PASTE}\nflangectl token ${JWT}\nsecret=${SECRET}`, origin);
    await expect(search.results.getByText('revoke it')).toBeVisible();
    await search.results.getByRole('button', { name: 'Hand it on' }).click();
    await search.results.getByRole('button', { name: 'Copy a link to this search' }).click();
    await search.find(LIST.join('\n'));
    await expect(search.results.getByRole('table')).toBeVisible();
    await search.find(PASTE);
    await follow(search);
    await page.getByRole('button', { name: 'Take them out' }).click();
    await page.reload();
    await page.goBack();
    await search.settled(PASTE);
    const requests = await sent();
    expect(requests.some(({ url }) => /reading-view|judge/.test(url))).toBe(true);
    expect(leaked([...requests, ...host.received], canaries)).toEqual([]);
    expect(requests.filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([]);
  });
});
