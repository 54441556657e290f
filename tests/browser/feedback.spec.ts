import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';

const { id: ID, path: ENTRY } = ERROR_WITH_TWO_PRODUCTS;

/** Opens an entry and does what shows that somebody reads it. */
async function read(page: Page, path = ENTRY): Promise<ReturnType<Page['locator']>> {
  await page.goto(path);
  await page.mouse.move(400, 300);
  await page.mouse.move(420, 320);
  const row = page.getByRole('region', { name: 'Before you leave' });
  await expect(row).toBeVisible();
  return row;
}

/** Puts a share sheet in the place of the browser's own, which no test could answer. */
const withSheet = (page: Page, error?: string) =>
  page.addInitScript((name) => {
    Object.assign(window, { shared: [] });
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        (window as unknown as { shared: ShareData[] }).shared.push(data);
        return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve();
      },
    });
  }, error);
const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('an entry is copied as Markdown with title, address and day of the check; one fix alone, too', async ({
    page,
    baseURL,
  }) => {
    const row = await read(page);
    await row.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(row.getByRole('status')).toContainText('Copied as Markdown');
    const whole = await clipboard(page);
    const file = await (await page.request.get(`${baseURL}${ENTRY.slice(0, -1)}.md`)).text();
    expect(whole).toBe(file);
    const title = await page.locator('.fix > details > summary h3').nth(1).textContent();
    await row.getByRole('button', { name: title ?? '' }).click();
    await expect(row.getByRole('status')).toContainText(`Copied as Markdown: ${title}`);
    const fix = await clipboard(page);
    expect(fix.startsWith(whole.split('\n')[0] as string)).toBe(true);
    expect(fix).toContain(`### ${title}`);
    expect(fix).toMatch(new RegExp(`${ENTRY}#[a-z0-9-]+>\\n\\n.*Checked \\d{4}`));
    expect(fix.match(/^### /gm)).toHaveLength(1);
    expect(fix).toContain('**Undo:**');
  });

  test('a message has a link of its own, which leads to it', { tag: '@long' }, async ({ page, baseURL }) => {
    await read(page);
    const message = page.locator('.messages > li').nth(1);
    await message.hover();
    await message.getByRole('button', { name: 'Copy link to this message' }).click();
    await expect(page.locator('#page-status')).toHaveText('Copied');
    const link = await clipboard(page);
    expect(link).toBe(`${baseURL}${ENTRY}#${await message.getAttribute('id')}`);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(message).toBeInViewport();
    await expect(page.locator('.link-note')).toHaveCount(0);
  });

  test('the link of a page is copied without its section', { tag: '@long' }, async ({ page, baseURL }) => {
    const row = await read(page, `${ENTRY}#causes`);
    await row.getByRole('button', { name: 'Copy link' }).click();
    await expect(row.getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toBe(`${baseURL}${ENTRY}`);
  });

  test('a share sheet that fails copies the link; one that the reader closes says nothing', { tag: '@long' }, async ({
    page,
    baseURL,
  }) => {
    await withSheet(page, 'NotAllowedError');
    const row = await read(page);
    await row.getByRole('button', { name: 'Share' }).click();
    await expect(row.getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toBe(`${baseURL}${ENTRY}`);

    await withSheet(page, 'AbortError');
    const again = await read(page);
    await again.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => shared(page)).toHaveLength(1);
    await expect(again.getByRole('status')).toBeEmpty();
  });
});

test('a browser that refuses to copy is told, with another way', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const row = await read(page);
  await row.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(row.getByRole('status')).toContainText('refused to copy');
  await expect(row.getByRole('link', { name: 'Open the Markdown' })).toHaveAttribute('href', /\.md$/);
  await page.route('**/*.md', (route) => route.abort());
  await row.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(row.getByRole('status')).toContainText('could not be loaded');
});

test('the button for the share sheet is there only where there is one, and hands on title and address', {
  tag: '@long',
}, async ({ page, baseURL }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await expect((await read(page)).getByRole('button', { name: 'Share' })).toHaveCount(0);
  await withSheet(page);
  await (await read(page)).getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => shared(page)).toEqual([{ title: await page.title(), url: `${baseURL}${ENTRY}` }]);
});

test('"Yes" thanks and sends nothing', { tag: '@long' }, async ({ page }) => {
  const row = await read(page);
  const requests: string[] = [];
  await row.getByRole('button', { name: 'Yes' }).click();
  await expect(row.getByRole('status')).toHaveText('Good. Nothing was sent or kept.');
  page.on('request', (request) => requests.push(request.url()));
  await row.getByRole('button', { name: 'Yes' }).click();
  expect(requests).toEqual([]);
});

test.describe('"No"', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const FAILED = 'The shadow copy provider had an unexpected error while trying to process the specified operation';
  const SEARCHED = `${FAILED} for anna.berg@lindholm.example`;

  test('shows the report, with the text that was searched for only after a tick, and redacted', {
    tag: '@long',
  }, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.goto('/find/');
    await page.evaluate(() => sessionStorage.clear());
    const search = new SearchPage(page);
    await search.find(SEARCHED);
    await search.links().first().click();
    await expect(page.locator('article[data-entry]')).toBeVisible();
    await page.evaluate(
      ({ entry, text }) => history.replaceState({ ...history.state, mark: { entry, text, anchor: '' } }, ''),
      { entry: ID, text: SEARCHED },
    );
    await page.evaluate(() => {
      document.documentElement.dataset.repository = 'https://git.example/lindholm/backup-errors';
    });
    await page.mouse.move(400, 300);
    await page.mouse.move(420, 320);
    const row = page.getByRole('region', { name: 'Before you leave' });
    await row.getByRole('button', { name: 'No' }).click();
    const body = async () => {
      const href = await row.getByRole('link', { name: 'Open a report' }).getAttribute('href');
      return new URL(href ?? '').searchParams.get('body') ?? '';
    };
    await expect(row.locator('pre')).toContainText(`Entry: ${ID}`);
    expect(await body()).toMatch(/Checked: \d{4}-\d\d-\d\d/);
    expect(await body()).not.toContain(FAILED);
    await row.getByRole('checkbox').check();
    // The gate reads its lists first.
    await expect.poll(body, { timeout: 20_000 }).toContain(`${FAILED} for <email>`);
    expect(await row.locator('pre:not(.gated)').textContent()).toBe(await body());
    await expect(row.locator('pre.gated').getByRole('button', { name: 'e-mail address taken out' })).toBeVisible();
    await row.getByRole('checkbox').uncheck();
    expect(await body()).not.toContain(FAILED);
    expect(sent.filter((url) => /anna|lindholm|git\.example/.test(url))).toEqual([]);
  });

  test('copies the text where the site has no repository', { tag: '@long' }, async ({ page }) => {
    const row = await read(page);
    test.skip((await page.locator('html[data-repository]').count()) > 0, 'This build has a repository.');
    await row.getByRole('button', { name: 'No' }).click();
    await expect(row.getByRole('checkbox')).toHaveCount(0);
    await row.getByRole('button', { name: 'Copy this text' }).click();
    await expect(page.locator('#page-status')).toHaveText('Copied');
    expect(await clipboard(page)).toContain(`Entry: ${ID}`);
  });
});
