import { expect, type Page, test } from '@playwright/test';
import { EDITIONS, ERROR_WITH_EDITIONS, QUESTION_WITH_EDITIONS } from '../fixtures/fixture-roles.ts';

const ENTRY = QUESTION_WITH_EDITIONS.path;
const OTHER = ERROR_WITH_EDITIONS.path;
const { open, closed } = EDITIONS;

const choice = (page: Page, name: string) => page.locator('.edition-choice').getByRole('button', { name });
/** The fixes of one installation. */
const fixes = (page: Page, edition: string) => page.locator(`.fix[data-edition$=${edition}] > details`);

test('an answer opens what is for the own installation, and holds on every page and after a reload', async ({
  page,
}) => {
  await page.goto(ENTRY);
  await choice(page, closed.name).click();
  await expect(choice(page, closed.name)).toHaveAttribute('aria-pressed', 'true');
  await expect(fixes(page, closed.key).first()).toHaveAttribute('open');
  for (const other of await fixes(page, open.key).all()) await expect(other).not.toHaveAttribute('open');
  await page.reload();
  await expect(choice(page, closed.name)).toHaveAttribute('aria-pressed', 'true');
  await expect(fixes(page, closed.key).first()).toHaveAttribute('open');
  await page.goto(OTHER);
  await expect(choice(page, closed.name)).toHaveAttribute('aria-pressed', 'true');
  for (const other of await fixes(page, open.key).all()) await expect(other).not.toHaveAttribute('open');
});

test('a second press takes the answer back', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  await choice(page, open.name).click();
  await choice(page, open.name).click();
  await expect(choice(page, open.name)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.for-others')).toHaveCount(0);
});

test('what is for another installation is still found and still opens by its link', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(ENTRY);
  await choice(page, open.name).click();
  const anchor = await fixes(page, closed.key).first().locator('.fold-body').getAttribute('id');
  await page.goto(`${ENTRY}#${anchor}`);
  await expect(page.locator(`#${anchor}`)).toBeVisible();
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
});

test('the answer holds on the page where the device keeps nothing', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await page.goto(ENTRY);
  await choice(page, closed.name).click();
  await expect(choice(page, closed.name)).toHaveAttribute('aria-pressed', 'true');
  await expect(fixes(page, closed.key).first()).toHaveAttribute('open');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the question says what its answers mean, and everything is there', { tag: '@long' }, async ({ page }) => {
    await page.goto(ENTRY);
    await expect(page.locator('.edition-choice')).toContainText(EDITIONS.asked);
    await expect(page.locator('.edition-choice')).toContainText(EDITIONS.answers);
    for (const edition of [open.key, closed.key]) await expect(fixes(page, edition).first()).toBeVisible();
  });
});
