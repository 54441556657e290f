import { expect, test } from '@playwright/test';
import { allowMemoryOnly } from './support/memory-only.ts';
import { APP, ENTRY, follow, JWT, open, PASTE, pasteOf, SECRET, TENANT, UPN } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost, leaked, listen } from './support/traffic.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

/** A list as an administrator copies it: one error a line. */
const LIST = [
  'contoso.onmicrosoft.com\tAADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  'fabrikam.onmicrosoft.com\tAADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  'adatum.onmicrosoft.com\tAADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  'litware.onmicrosoft.com\tThe quarterly flange report of the warehouse is not legible',
  'northwind.onmicrosoft.com\tAADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
];

test.describe('a whole error', () => {
  test("is shown as its message with the reader's own values, what matched marked, and one line says why", async ({
    page,
  }) => {
    const search = await open(page, PASTE);
    const best = search.results.locator('li').first();
    await expect(best).toHaveAttribute('data-entry', 'aadsts50020');
    await expect(best).toHaveAttribute('data-confidence', 'best');
    const message = best.locator('samp.message');
    for (const [hole, value] of [
      ['upn', UPN],
      ['tenant', TENANT],
      ['appName', APP],
    ])
      await expect(message.locator(`var.filled[title=${hole}]`)).toHaveText(value ?? '');
    await expect(message).toContainText(`User account '${UPN}' from identity provider`);
    await expect(message).not.toContainText('{');
    await expect(message.locator('mark', { hasText: 'from identity provider' })).toHaveCount(1);
    await expect(best.locator('.filled-message .about')).toHaveText(
      'Your text has the code AADSTS50020 and 100% of this message.',
    );
    // Its lines are no list, though one of them resembles another error.
    await expect(search.results.getByRole('table')).toHaveCount(0);
  });

  test('fills the page that it leads to, marked as of the reader, and can be taken out', async ({ page }) => {
    await follow(await open(page, PASTE));
    const message = page.locator(`${ENTRY} samp.message`).filter({ hasText: APP });
    await expect(message).toHaveCount(1);
    await expect(message.locator('var', { hasText: UPN })).toHaveAttribute('title', 'From your text');
    const named = page.locator(`${ENTRY} [data-value=tenant]`);
    await expect(named.first()).toHaveText(TENANT);
    await expect(named.first()).toHaveClass(/filled/);
    await expect(page.getByText('They stay in this tab.')).toBeVisible();

    await page.getByRole('button', { name: 'Take them out' }).click();
    await expect(page.locator('article .filled')).toHaveCount(0);
    await expect(named.first()).toHaveText('‹tenant of the customer›');
    await expect(page.locator(`${ENTRY} samp.message var`, { hasText: '{upn}' }).first()).toBeAttached();
    for (const value of [UPN, TENANT, APP]) await expect(page.locator(ENTRY)).not.toContainText(value);
    await expect(page.getByText('They stay in this tab.')).toBeHidden();
  });

  test('leaves what was taken out of a page outside after a reload', async ({ page }) => {
    await follow(await open(page, PASTE));
    await page.getByRole('button', { name: 'Take them out' }).click();
    await page.reload();
    await expect(page.locator(`${ENTRY} h1`)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('article .filled')).toHaveCount(0);
  });

  test('puts no value into a command or a link', async ({ page }) => {
    await follow(await open(page, PASTE));
    const changing = await page
      .locator(`${ENTRY} :is(pre, a, .code)`)
      .evaluateAll((all) => all.map((one) => `${one.textContent} ${one.getAttribute('href')}`).join('\n'));
    for (const value of [UPN, TENANT, APP]) expect(changing).not.toContain(value);
  });

  for (const path of ['/', '/find/', '/errors/aadsts50020/']) {
    test(`followed from ${path} leaves nothing of it in the address of the entry`, async ({ page }) => {
      await follow(await open(page, PASTE, path));
      const address = decodeURIComponent(page.url());
      expect(new URL(address).pathname).toBe('/errors/aadsts50020/');
      for (const value of [UPN, TENANT, APP, '3f1c2b7e']) expect(address).not.toContain(value);
    });
  }

  test('is replaced by the next one', async ({ page }) => {
    await follow(await open(page, PASTE));
    const named = page.locator(`${ENTRY} [data-value=tenant]`).first();
    await follow(await open(page, pasteOf('bo@adatum.com', 'Adatum Corp', 'Rewst')));
    await expect(named).toHaveText('Adatum Corp');
    for (const value of [UPN, TENANT, APP]) await expect(page.locator(ENTRY)).not.toContainText(value);
  });

  test("is replaced by the next one on the entry's own page, too", async ({ page }) => {
    await follow(await open(page, PASTE));
    const search = new SearchPage(page);
    await search.find(pasteOf('bo@adatum.com', 'Adatum Corp', 'Rewst'));
    await search.results.locator('[data-confidence=best] .result-link').click();
    await expect(page.locator(`${ENTRY} [data-value=tenant]`).first()).toHaveText('Adatum Corp');
    await expect(page.locator(`${ENTRY} samp.message var`, { hasText: 'bo@adatum.com' })).toHaveCount(1);
    for (const value of [UPN, TENANT, APP]) await expect(page.locator(ENTRY)).not.toContainText(value);
    await expect(page.getByRole('button', { name: 'Take them out' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Take them out' }).click();
    await expect(page.locator(`${ENTRY} [data-value=tenant]`).first()).toHaveText('‹tenant of the customer›');
  });

  test('that is not documented is said so plainly, and nothing is called the best match', async ({ page }) => {
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
    await expect(table.getByRole('caption')).toHaveText('5 lines, 2 documented errors');
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
      ['3', '/errors/aadsts50173/', '1-2, 5'],
      ['1', '/errors/aadsts53003/', '3'],
      ['1', 'Not documented here', '4'],
    ]);
    await expect(table).not.toContainText('contoso.onmicrosoft.com');
    await expect(search.results.getByText('Best match')).toHaveCount(0);
    const items = (await search.items()).slice(0, 2);
    expect(items.map(({ entry, confidence }) => `${entry} ${confidence}`)).toEqual([
      'aadsts50173 possible',
      'aadsts53003 possible',
    ]);
  });

  test('of many different errors links every one of them', async ({ page }) => {
    const lines = ['AADSTS50173', 'AADSTS53003', 'AADSTS50076', 'AADSTS50020', 'AADSTS65001', 'AADSTS700003'].concat([
      'AADSTS7000215',
      'AADSTS7000222',
      'AADSTS500014',
      'AADSTS650051',
      'AADSTS50078',
      'AADSTS700016',
      'AADSTS90072',
    ]);
    const search = await open(page, lines.map((code, at) => `tenant ${at} failed with ${code}`).join('\n'));
    const names = search.results.locator('table tbody td:nth-child(2)');
    expect(await names.count()).toBeGreaterThan(9);
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
    const canaries = [UPN, TENANT, APP, '3f1c2b7e-0000-4000', JWT.slice(40, 80), SECRET.slice(5, 30), 'flangectl'];
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
