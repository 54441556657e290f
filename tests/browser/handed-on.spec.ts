import { expect, type Page, test } from '@playwright/test';
import { APP, ENTRY, JWT, kept, open, PASTE, pasteOf, SECRET, TENANT, UPN } from './pasted-errors.ts';
import { SearchPage } from './search-page.ts';

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
