import { expect, type Page, test } from '@playwright/test';
import { SearchPage } from './search-page.ts';
import { ListeningHost, leaked, listen } from './traffic.ts';

/** What AADSTS50020 says of two invented accounts. */
const pasteOf = (upn: string, tenant: string, app: string) =>
  `Connect-MgGraph : AADSTS50020: User account '${upn}' from identity provider
'https://sts.windows.net/3f1c2b7e-0000-4000-8000-00000000a1b2/' does not exist in tenant '${tenant}' and cannot access the
application '1a2b3c4d-0000-4000-8000-0000000000ff'(${app}) in that tenant. The account needs to be added as an external user
in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.
Trace ID: 70c5ab3e-0000-4000-8000-000019d8f600
Timestamp: 2026-11-16 13:05:44Z`;
const UPN = 'ann.lee@contoso.com';
const TENANT = 'Fabrikam Bikes';
const APP = 'CIPP-SAM 7';
const PASTE = pasteOf(UPN, TENANT, APP);
const ENTRY = 'article[data-entry="aadsts50020"]';

/** No real token: the parts are readable JSON. */
const JWT = [
  '{"alg":"none","typ":"JWT"}',
  '{"aud":"https://graph.microsoft.com","upn":"ann.lee@contoso.com","n":4711}',
  'no signature at all, invented',
]
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');
const SECRET = 'aB38Q~InventedForTests.Only_0123456789abc';

/** A list as an administrator copies it: one error a line. */
const LIST = [
  'contoso.onmicrosoft.com\tAADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  'fabrikam.onmicrosoft.com\tAADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  'adatum.onmicrosoft.com\tAADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  'litware.onmicrosoft.com\tThe quarterly flange report of the warehouse is not legible',
  'northwind.onmicrosoft.com\tAADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
];

async function open(page: Page, text: string, path = '/'): Promise<SearchPage> {
  await page.goto(path);
  const search = new SearchPage(page);
  await search.find(text);
  return search;
}

/** Opens the page of the best match. */
async function follow(search: SearchPage): Promise<void> {
  await search.results.locator('[data-confidence=best] .result-link').click();
  await expect(search.page.locator('article .filled').first()).toBeVisible();
}

/** What the tab keeps: its own stores and what this history entry holds. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const caches = 'caches' in window ? await window.caches.keys() : [];
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const stores = [{ ...sessionStorage }, { ...localStorage }, history.state, document.cookie, caches, databases];
    return `${JSON.stringify(stores)} ${decodeURIComponent(location.href)} ${document.title}`;
  });

test.describe('a whole error', () => {
  test("is shown as its message with the reader's own values, and one line says why", async ({ page }) => {
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
    await expect(best.locator('.filled-message .about')).toHaveText(
      'Your text has the code AADSTS50020 and 100 % of this message.',
    );
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
    await expect(search.results).toContainText('Nothing here contains this.');
    await expect(search.results.locator('li[data-confidence=best]')).toHaveCount(0);
    await expect(search.results.getByText('Best match')).toHaveCount(0);
    await expect(search.results).toContainText('Not here?');
  });

  test('longer than two megabytes is cut, and the page says so', async ({ page }) => {
    const search = await open(page, PASTE);
    await expect(search.results).not.toContainText('Only the first 2 MB were read.');
    // The page makes the rest itself: typing it in takes a browser longer than searching it.
    await search.box.evaluate((box: HTMLTextAreaElement) => {
      box.value += ' nothing to see here'.repeat(110_000);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(search.results).toContainText('Only the first 2 MB were read.', { timeout: 30_000 });
    await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    expect((await search.items())[0]?.entry).toBe('aadsts50020');
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

test.describe('what can be handed on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = async (page: Page) => {
    await expect(page.locator('#page-status')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  test('is shown without what is private, which is counted', async ({ page }) => {
    const search = await open(page, PASTE);
    await expect(search.results).toContainText(/Left out of links and reports: .*1 e-mail address/);
    const summary = page.getByText('What would be handed on');
    const text = search.results.locator('details', { has: summary }).locator('pre');
    await expect(text).toBeHidden();
    await summary.click();
    await expect(text).toBeVisible();
    await expect(text).toContainText("AADSTS50020: User account '<email>'");
    for (const value of [UPN, '70c5ab3e', '3f1c2b7e', '13:05:44']) await expect(text).not.toContainText(value);
  });

  test('is a link that finds the same entry first, with the redacted text behind #', async ({ page, baseURL }) => {
    const search = await open(page, PASTE);
    await search.results.getByRole('button', { name: 'Copy a link to this search' }).click();
    await expect(page.locator('[role="status"]', { hasText: 'Copied' })).toHaveCount(1);
    const address = new URL(await clipboard(page));
    expect(address.origin + address.pathname + address.search).toBe(`${baseURL}/find/`);
    const text = decodeURIComponent(address.hash.replace(/^#q=/, ''));
    expect(text).toContain("User account '<email>'");
    for (const value of [UPN, '70c5ab3e', '3f1c2b7e', '13:05:44']) expect(text).not.toContain(value);

    await page.goto('about:blank');
    await page.goto(address.href);
    // The box has line breaks of its own kind.
    await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
    await expect(search.box).toHaveValue(text);
    expect((await search.items())[0]).toEqual({ entry: 'aadsts50020', confidence: 'best' });
  });

  test('is a link that finds the same entry first where the error stands behind a long log', async ({ page }) => {
    const log = Array.from({ length: 150 }, (_, at) => `[INFO] worker ${at} has nothing to do and waits for its turn`);
    const search = await open(page, `${log.join('\n')}\n${PASTE}`);
    expect((await search.items())[0]?.entry).toBe('aadsts50020');
    await search.results.getByRole('button', { name: 'Copy a link to this search' }).click();
    const address = await clipboard(page);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
    expect((await search.items())[0]?.entry).toBe('aadsts50020');
  });

  test('is the redacted text where the site has no repository', async ({ page }) => {
    const search = await open(page, PASTE);
    test.skip((await page.locator('html[data-repository]').count()) > 0, 'This build has a repository.');
    await search.results.getByRole('button', { name: 'Copy it for a report' }).click();
    await expect(page.locator('[role="status"]', { hasText: 'Copied' })).toHaveCount(1);
    const text = await clipboard(page);
    expect(text).toContain("AADSTS50020: User account '<email>' from identity provider");
    for (const value of [UPN, '70c5ab3e', '3f1c2b7e', '13:05:44']) expect(text).not.toContain(value);
  });

  test('is an issue of the repository with the redacted text where there is one', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => {
      document.documentElement.dataset.repository = 'https://git.example/contoso/faultfinder';
    });
    const search = new SearchPage(page);
    await search.find(PASTE);
    const link = search.results.getByRole('link', { name: 'Report this error' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://git.example/contoso/faultfinder/issues/new');
    const body = address.searchParams.get('body') ?? '';
    expect(body).toContain("AADSTS50020: User account '<email>'");
    for (const value of [UPN, '70c5ab3e', '3f1c2b7e', '13:05:44'])
      expect(decodeURIComponent(address.href)).not.toContain(value);
  });
});

test.describe('a secret', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const HELD: [name: string, secret: string, paste: string][] = [
    ['token', JWT.split('.')[1] as string, `${PASTE}\nAuthorization: Bearer ${JWT}`],
    ['client secret', SECRET.slice(3), `${PASTE}\nclient_secret=${SECRET}&grant_type=client_credentials`],
    // The value of a hole, which fills the message and the page.
    ['token in a hole', JWT.split('.')[1] as string, pasteOf(UPN, TENANT, JWT)],
    ['client secret in a hole', SECRET.slice(3), pasteOf(UPN, SECRET, APP)],
  ];

  for (const [name, secret, paste] of HELD) {
    test(`(${name}) warns the reader to revoke it and is in no link, no report and no copy`, async ({ page }) => {
      const search = await open(page, paste);
      await expect(search.results.getByText('revoke it')).toBeVisible();
      const handedOn = await search.results
        .locator('a, [data-copy]')
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('href')} ${one.getAttribute('data-copy')}`).join('\n'),
        );
      expect(handedOn).toContain('find/#q=');
      expect(decodeURIComponent(handedOn)).not.toContain(secret);
      for (const button of ['Copy a link to this search', 'Copy it for a report']) {
        await search.results.getByRole('button', { name: button }).click();
        await expect(page.locator('[role="status"]', { hasText: 'Copied' })).toHaveCount(1);
        expect(decodeURIComponent(await page.evaluate(() => navigator.clipboard.readText()))).not.toContain(secret);
      }
    });

    for (const path of name === 'token' ? ['/', '/find/', '/errors/aadsts700003/'] : ['/find/']) {
      test(`(${name}) typed on ${path} is kept in no store, no history and no address`, async ({ page }) => {
        const search = await open(page, paste, path);
        // Longer than the box waits before it writes to the history.
        await page.waitForTimeout(500);
        expect(await kept(page)).not.toContain(secret);
        await search.links().first().click();
        await expect(page.locator(ENTRY)).toBeVisible();
        expect(await kept(page)).not.toContain(secret);
        await page.goBack();
        await expect(search.box).toBeVisible();
        expect(await kept(page)).not.toContain(secret);
      });
    }
  }
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
    await search.results.getByText('What would be handed on').click();
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
