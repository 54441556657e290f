import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { follow, HOST, handOn, open, PASTE, PID, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';

/** What stands in the paste around its holes. */
const HANDED_ON = 'already locked exclusively by PID <name> on <name> by <email>';
const PRIVATE = [USER, '70c5ab3e', '3f1c2b7e', '13:05:44'];

test.describe('what can be handed on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = async (page: Page) => {
    await expect(page.locator('#page-status')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  test('is shown with each piece that was taken out as a button', async ({ page }) => {
    const search = await open(page, PASTE);
    const text = await handOn(search);
    await expect(text).toContainText(HANDED_ON);
    for (const value of [...PRIVATE, HOST, PID]) await expect(text).not.toContainText(value);
    await expect(text.getByRole('button', { name: `name taken out: put “${HOST}” back` })).toBeVisible();
  });

  test('holds again what the reader has put back, and lacks what the reader has taken out', { tag: '@long' }, async ({
    page,
  }) => {
    const search = await open(page, PASTE);
    const text = await handOn(search);
    const copied = async () => {
      await search.results.getByRole('button', { name: 'Copy this text' }).click();
      return clipboard(page);
    };
    await text.getByRole('button', { name: `put “${HOST}” back` }).press('Enter');
    const isBack = text.getByRole('button', { name: `“${HOST}” was put back` });
    await expect(isBack).toBeFocused();
    expect(await copied()).toContain(`exclusively by PID <name> on ${HOST} by <email>`);
    await isBack.press('Enter');
    expect(await copied()).not.toContain(HOST);
    await text.getByText('created', { exact: true }).click();
    await search.results.getByLabel('Take out also').fill('exclusively');
    await page.keyboard.press('Enter');
    expect(await copied()).toMatch(/already locked <word> by PID[\s\S]*lock was <word> at/);
  });

  test('is told by kind, with the advice to read the rest; where nothing is taken out, nothing is promised', {
    tag: '@long',
  }, async ({ page }) => {
    const search = await open(page, PASTE);
    await handOn(search);
    await expect(search.results.getByText(/^Taken out: .*e-mail address \(1\).*Read the rest before/)).toBeVisible();
    await search.find('invalid repository password\n0x8004230F');
    await handOn(search);
    await expect(search.results.getByText('Nothing is taken out. That is no proof')).toBeVisible();
    await expect(search.results).not.toContainText('Nothing private was recognised');
  });

  test('lacks a stretch that the reader has selected and taken out', { tag: '@long' }, async ({ page }) => {
    const search = await open(page, PASTE);
    const text = await handOn(search);
    const word = text.getByText('opened', { exact: true });
    await word.scrollIntoViewIfNeeded();
    const box = await word.boundingBox();
    if (!box) throw new Error('The word is not there.');
    await page.mouse.move(box.x + 1, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(search.results.getByLabel('Take out also')).toHaveValue('opened');
    await search.results.getByRole('button', { name: 'Take out', exact: true }).click();
    await expect(text).not.toContainText('opened');
    await search.results.getByRole('button', { name: 'Copy this text' }).click();
    expect(await clipboard(page)).toContain('repository <word> <word> (version 2');
  });

  test('is of a short search a link, which holds no name and no password', { tag: '@long' }, async ({
    page,
    baseURL,
  }) => {
    const search = await open(page, 'password Lindqvist pwd=tulips77');
    await search.results.getByRole('button', { name: 'Link to this search' }).click();
    await search.results.getByRole('button', { name: 'Copy a link to this search' }).click();
    const address = new URL(await clipboard(page));
    expect(address.origin + address.pathname).toBe(`${baseURL}/find/`);
    expect(decodeURIComponent(address.hash)).toBe('#q=password <name> pwd=<secret>');
  });

  test('is nothing while the lists of public words are missing, which the reader is told', { tag: '@long' }, async ({
    page,
  }) => {
    let isMissing = true;
    await page.route('**/words/en.json', (route) => (isMissing ? route.abort() : route.continue()));
    const search = await open(page, PASTE);
    await search.results.getByRole('button', { name: 'Hand it on' }).click();
    await expect(search.results.getByText('nothing is handed on')).toBeVisible();
    await expect(search.results.locator('[data-copy], a[href*="find/#q="]')).toHaveCount(0);
    isMissing = false;
    await search.results.getByRole('button', { name: 'Try again' }).click();
    await expect(search.results.locator('pre.gated')).toBeVisible();
  });

  test('asks for lists of words only when something is about to leave', { tag: '@long' }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/words/')) asked.push(new URL(request.url()).pathname);
    });
    const search = await open(page, PASTE);
    expect(asked).toEqual([]);
    await handOn(search);
    expect(asked).toEqual(['/words/en.json']);
  });

  test('is a link that finds the same entry first, with the redacted text behind #', { tag: '@long' }, async ({
    page,
    baseURL,
  }) => {
    const search = await open(page, PASTE);
    await handOn(search);
    await search.results.getByRole('button', { name: 'Copy a link to this search' }).click();
    await expect(page.locator('[role="status"]', { hasText: 'Copied' })).toHaveCount(1);
    const address = new URL(await clipboard(page));
    expect(address.origin + address.pathname + address.search).toBe(`${baseURL}/find/`);
    const text = decodeURIComponent(address.hash.replace(/^#q=/, ''));
    expect(text).toContain(HANDED_ON);
    for (const value of PRIVATE) expect(text).not.toContain(value);

    await page.goto('about:blank');
    await page.goto(address.href);
    // The box has line breaks of its own kind.
    await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
    await expect(search.box).toHaveValue(text);
    expect((await search.items())[0]).toEqual({ entry: ERROR_WITH_VALUES.id, confidence: 'best' });
  });

  test('is a link that finds the same entry first where the error stands behind a long log', { tag: '@long' }, async ({
    page,
  }) => {
    const log = Array.from({ length: 150 }, (_, at) => `[INFO] worker ${at} has nothing to do and waits for its turn`);
    const search = await open(page, `${log.join('\n')}\n${PASTE}`);
    expect((await search.items())[0]?.entry).toBe(ERROR_WITH_VALUES.id);
    await handOn(search);
    await search.results.getByRole('button', { name: 'Copy a link to this search' }).click();
    const address = await clipboard(page);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
    expect((await search.items())[0]?.entry).toBe(ERROR_WITH_VALUES.id);
  });

  test('is the redacted text where the site has no repository', { tag: '@long' }, async ({ page }) => {
    const search = await open(page, PASTE);
    test.skip((await page.locator('html[data-repository]').count()) > 0, 'This build has a repository.');
    await handOn(search);
    await search.results.getByRole('button', { name: 'Copy it for a report' }).click();
    await expect(page.locator('[role="status"]', { hasText: 'Copied' })).toHaveCount(1);
    const text = await clipboard(page);
    expect(text).toContain(HANDED_ON);
    for (const value of PRIVATE) expect(text).not.toContain(value);
  });

  test('is an issue of the repository with the redacted text where there is one', { tag: '@long' }, async ({
    page,
  }) => {
    await page.goto('/');
    await page.evaluate(() => {
      document.documentElement.dataset.repository = 'https://git.example/ann/backup-errors';
    });
    const search = new SearchPage(page);
    await search.find(PASTE);
    await handOn(search);
    const link = search.results.getByRole('link', { name: 'Report this error' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://git.example/ann/backup-errors/issues/new');
    const body = address.searchParams.get('body') ?? '';
    expect(body).toContain(HANDED_ON);
    for (const value of PRIVATE) expect(decodeURIComponent(address.href)).not.toContain(value);
  });
});

test.describe('a message with the values of the reader', () => {
  // The values are held in memory by a service worker.
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], serviceWorkers: 'allow' });
  test.beforeEach(({ context }) => allowMemoryOnly(context));

  test('is copied with its placeholders', { tag: '@long' }, async ({ page }) => {
    const search = await open(page, PASTE);
    await expect(search.results.locator('.filled-message')).toBeVisible();
    await follow(search);
    await page.mouse.move(400, 300);
    const filled = page.locator('samp.message', { has: page.locator('.filled') }).first();
    await expect(filled).toContainText(USER);
    await filled.locator('xpath=following-sibling::button[contains(@class, "copy-button")]').first().click();
    await expect(page.locator('#page-status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('repository is already locked exclusively by PID {pid} on {host} by {user}');
    for (const value of [USER, HOST, PID]) expect(copied).not.toContain(value);
  });
});
