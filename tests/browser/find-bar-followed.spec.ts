import { expect, test } from '@playwright/test';
import { ALIKE, ERROR_WITH_TWO_PRODUCTS, QUESTION_WITH_A_GUIDE } from '../fixtures/fixture-roles.ts';
import { FindBarPage, traces } from './support/find-bar-page.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { PASTE } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

test('after a search it keeps the fragment and goes on from page to page in the order of the results', {
  tag: '@long',
}, async ({ page }) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  const fragment = 'machine';
  await page.goto('/find/');
  await search.find(fragment);
  const filter = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: /^Kopia/ });
  await filter.click();
  const titles = await search.links().allTextContents();
  const ids = (await search.items()).map(({ entry }) => entry);
  const shown = Number(/\d+$/.exec((await filter.textContent()) ?? '')?.[0]);
  expect(shown).toBeGreaterThan(titles.length);
  await search.links().nth(1).click();
  await expect(page.locator(`article[data-entry="${ids[1]}"]`)).toBeVisible();
  await expect(find.field).toHaveValue(fragment);
  await expect(find.count).toHaveText(new RegExp(`^\\d+ of \\d+ here, ${shown - 2} more pages$`));
  await find.expectCurrentInView();
  expect(decodeURIComponent(page.url())).not.toContain(fragment);

  // The mouse has left the focus on the page, where Enter steps on.
  for (let step = 0; step < 60 && (await find.nextPage.isHidden()); step++) await page.keyboard.press('Enter');
  await expect(find.nextPage).toHaveText(`Next page: ${titles[2]}`);
  await find.previous.click();
  await find.next.click();
  await find.next.click();
  await expect(find.nextPage).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(find.next).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator(`article[data-entry="${ids[2]}"]`)).toBeVisible();
  await expect(find.field).toHaveValue(fragment);
  await expect(find.count).toHaveText(new RegExp(`^1 of \\d+ here, ${shown - 3} more pages$`));
  await find.expectCurrentInView();

  await expect(find.previousPage).toHaveText(`Previous page: ${titles[1]}`);
  await find.previousPage.click();
  await expect(page.locator(`article[data-entry="${ids[1]}"]`)).toBeVisible();
  await expect(find.count).toHaveText(new RegExp(`^(\\d+) of \\1 here, ${shown - 2} more pages$`));

  await page.reload();
  await expect(find.count).toHaveText(new RegExp(`^(\\d+) of \\1 here, ${shown - 2} more pages$`));
  await find.field.fill('repository');
  await expect(find.count).toHaveText(/^\d+ of \d+$|^No match/);
  await expect(find.nextPage).toBeHidden();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(find.bar).toBeHidden();

  for (let step = 0; step < 3; step++) await page.goBack();
  await search.settled(fragment);
  expect(await search.links().allTextContents()).toEqual(titles);
});

test('finds, follows, steps and closes with the keyboard alone, and leaves the keys of the browser alone', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('provider');
  await search.settled('provider');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(find.next).toBeFocused();
  const position = async () =>
    /^(\d+) of (\d+) here/
      .exec((await find.count.textContent()) ?? '')
      ?.slice(1)
      .map(Number);
  const [at = 0, all = 0] = (await position()) ?? [];
  expect(all).toBeGreaterThan(at);
  await expect(page.locator('#page-status')).toHaveText(new RegExp(`^${at} of ${all} here`));
  await page.keyboard.press('Enter');
  expect(await position()).toEqual([at + 1, all]);
  await expect(page.locator('#page-status')).toHaveText(new RegExp(`^${at + 1} of ${all} here`));
  await page.keyboard.press('Shift+Enter');
  expect(await position()).toEqual([at, all]);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('keydown', (event) => seen.push(`${event.key} ${event.defaultPrevented}`));
  });
  for (const focused of [find.next, find.field]) {
    await focused.focus();
    for (const key of ['f', 'g', 'F3']) {
      await focused.dispatchEvent('keydown', { key, ctrlKey: key !== 'F3', bubbles: true, cancelable: true });
    }
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual([...Array(2)].flatMap(() => ['f false', 'g false', 'F3 false']));
  await page.keyboard.press('Escape');
  await expect(find.bar).toBeHidden();
  expect(await traces(page)).toMatchObject({ highlights: [], stored: {}, bars: 0 });
  await page.goBack();
  await search.settled('provider');
});

test('a whole error that is clear opens no bar; a choice of entries leads from one to the next', {
  tag: '@long',
}, async ({ page }) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  await page.goto('/find/');
  await search.find(PASTE);
  await search.results.locator('li[data-confidence=best] .result-link').click();
  await expect(page.locator('article var.filled').first()).toBeVisible();
  await expect(find.bar).toBeHidden();

  await page.goto('/find/');
  await search.find(`client.MakeBucket: ${ALIKE.message}\nStatus: 404 (Not Found)`);
  const titles = await search.links().allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await search.links().first().click();
  await expect(find.field).toHaveValue(new RegExp(ALIKE.message));
  await find.expectCurrentInView();
  for (let step = 0; step < 20 && (await find.nextPage.isHidden()); step++) await find.next.click();
  await expect(find.nextPage).toHaveText(`Next page: ${titles[1]}`);
});

test('with storage blocked the button opens it all the same, and a bar that cannot be loaded is told', {
  tag: '@long',
}, async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const find = new FindBarPage(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  const search = new SearchPage(page);
  await search.find('provider');
  await search.links().first().click();
  await find.open();
  await find.field.fill('provider');
  await expect(find.count).toHaveText(/^\d+ of \d+$/);
  await page.keyboard.press('Escape');
  await expect(find.bar).toBeHidden();

  await page.route(/find-bar\.[\w-]+\.js/, (route) => route.abort());
  await page.goto(QUESTION_WITH_A_GUIDE.path);
  await page.getByRole('button', { name: 'Find on this page' }).click();
  await expect(page.locator('#page-status')).toHaveText('This could not be loaded. Try again.');
  expect(errors).toEqual([]);
});

test('a result on the very page opens the bar there', { tag: '@long' }, async ({ page }) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  await page.goto(ERROR_WITH_TWO_PRODUCTS.path);
  await search.find('provider');
  await search.results.locator(`li[data-entry=${ERROR_WITH_TWO_PRODUCTS.id}] .result-link`).click();
  await expect(search.results).toBeHidden();
  await expect(find.field).toHaveValue('provider');
  await find.expectCurrentInView();
});

test('bar and box have their names and roles', { tag: '@long' }, async ({ page }) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  await page.goto('/');
  await search.find('epository is already lock');
  await expect(page.locator('fault-search')).toMatchAriaSnapshot(`
    - textbox "Search":
      - /placeholder: Paste the whole error, or type any part of it
      - text: epository is already lock
    - paragraph: Finds the middle of a word, too, and reads a picture that you paste. Nothing you type leaves your browser by itself.
    - paragraph:
      - button "Read a picture of an error"
      - text: Read a picture of an error
    - status: 1 entry contains this.
  `);
  await expect(search.results).toMatchAriaSnapshot(`
    - region "Results":
      - paragraph: 1 entry contains this
      - list:
        - listitem:
          - paragraph:
            - link "The restic repository is locked":
              - /url: /errors/restic-locked/#messages
            - text: Error · restic
          - paragraph:
            - text: Message · r
            - mark: epository is already lock
            - text: "ed exclusively by PID {pid} on {host} by {user} (UID {uid}, GID {gid})"
          - group: 1 more place
  `);
  await search.find('unexpected error');
  await search.links().nth(1).click();
  await expect(find.bar).toMatchAriaSnapshot(`
    - search "Find on this page":
      - textbox "Find on this page": unexpected error
      - button "Previous match"
      - button "Next match"
      - button "Close the find bar"
      - paragraph: /1 of 1 here, \\d+ more pages?/
      - link /^Previous page. .+/:
        - /url: /^/errors/.+/
      - link /^Next page. .+/:
        - /url: /^/errors/.+/
  `);
});
