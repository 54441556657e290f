import { expect, type Locator, type Page, test } from '@playwright/test';
import { ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { FindBarPage } from './support/find-bar-page.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { ENTRY, HOST, PASTE, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

/** More stops than any entry page has between two of its parts. */
const MOST_STOPS = 160;

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}

test('paste, read, follow, next match, tick, copy for the ticket and back, with the keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), PASTE);
  const search = new SearchPage(page);
  const find = new FindBarPage(page);

  await test.step('paste and read', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+v');
    await search.settled(PASTE);
    await expect(page.locator('fault-search').getByRole('status')).toHaveText(/^Best match/);
    const best = search.results.locator('[data-confidence=best]');
    await expect(best).toContainText(USER);
    await page.keyboard.press('ArrowDown');
    await expect(best.locator('.result-link')).toBeFocused();
  });

  await test.step('follow', async () => {
    await page.keyboard.press('Enter');
    await expect(page.locator(ENTRY)).toBeVisible();
    await expect(page.locator(`${ENTRY} .filled`).first()).toBeVisible();
  });

  await test.step('next match', async () => {
    await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Find on this page' }));
    await page.keyboard.press('Enter');
    await expect(find.field).toBeFocused();
    await page.keyboard.type('lock');
    await expect(find.count).toHaveText(/^1 of \d+$/);
    await page.keyboard.press('Enter');
    await expect(find.count).toHaveText(/^2 of \d+$/);
    await find.expectCurrentInView();
    await page.keyboard.press('Escape');
    await expect(find.bar).toBeHidden();
  });

  const tick = page.locator(`${ENTRY} .steps`).getByRole('checkbox').first();
  await test.step('tick', async () => {
    await expect(tick).toBeAttached();
    await tabTo(page, tick);
    await page.keyboard.press('Space');
    await expect(tick).toBeChecked();
  });

  await test.step('copy for the ticket', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Copy for the ticket' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'For the ticket' });
    await tabTo(page, dialog.getByRole('button', { name: 'Copy: Internal note' }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toContain('repository is already locked exclusively');
    expect(note).toContain('[x] 1. ');
    for (const value of [USER, HOST]) expect(note).not.toContain(value);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('back', async () => {
    // The browser's own key, which does not pass through the page.
    await page.goBack();
    await expect(page).toHaveURL((url) => url.pathname === '/');
    await search.settled(PASTE);
    await expect(search.results.locator('[data-confidence=best]')).toHaveAttribute('data-entry', ERROR_WITH_VALUES.id);
  });
});
