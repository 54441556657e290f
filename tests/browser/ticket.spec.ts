import { expect, type Locator, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, GUIDE, QUESTION_WITH_A_GUIDE } from '../fixtures/fixture-roles.ts';
import { allowMemoryOnly } from './support/memory-only.ts';
import { follow, HOST, open, PASTE, PID, USER } from './support/pasted-errors.ts';
import { FIX } from './support/sections.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

const { path: ENTRY, first, second } = ERROR_WITH_TWO_PRODUCTS;

const opener = (page: Page) => page.getByRole('button', { name: 'Copy for the ticket' });
const draft = (dialog: Locator, title: string) =>
  dialog.locator('section', { has: dialog.page().getByRole('heading', { name: title, exact: true }) });

async function ticket(page: Page): Promise<Locator> {
  await opener(page).click();
  const dialog = page.getByRole('dialog', { name: 'For the ticket' });
  await expect(draft(dialog, 'For the customer')).toBeVisible();
  return dialog;
}

test('the internal note tells error, cause, fix, ticked steps, wait and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ENTRY);
  // A fix of four steps, the last of which begins its wait.
  const fix = page.locator(FIX).first();
  await page.locator('main h1').hover();
  const isOpen = await fix
    .locator('details')
    .first()
    .evaluate((fold) => (fold as HTMLDetailsElement).open);
  if (!isOpen) await fix.locator('summary').first().click();
  await fix.getByRole('checkbox').nth(3).click();
  const dialog = await ticket(page);
  const note = draft(dialog, 'Internal note');
  const title = await fix.locator('summary h3').first().textContent();
  for (const text of [
    'Error: The shadow copy provider had an unexpected error',
    '(likeliest, not checked)',
    `Fix: ${title}`,
    '[ ] 1. ',
    '[x] 4. ',
    ENTRY,
  ]) {
    await expect(note.locator('pre')).toContainText(text);
  }
  await expect(note.locator('pre')).toContainText(/Started .+, recheck after .+/);
  await dialog.getByLabel('Cause').selectOption({ index: 2 });
  await expect(note.locator('pre')).not.toContainText('not checked');
  await note.getByRole('button', { name: 'Copy: Internal note' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await note.locator('pre').textContent());
});

test('the customer reads no names of tools, and every support what it asks for', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  const dialog = await ticket(page);
  const customer = draft(dialog, 'For the customer').locator('pre');
  const tools = /Kopia|restic|VSS|Windows|provider|shadow|0x8004/i;
  await expect(customer).not.toContainText(tools);
  await dialog.getByLabel(/^Fix /).selectOption('Restart Windows');
  await expect(customer).not.toContainText(tools);
  // An estimate promises nobody the shortest time.
  await expect(customer).toContainText('can take 30 minutes until everything works; we will let you know');
  const supportOf = ({ name }: { name: string }) => draft(dialog, `For the support of ${name}`);
  await expect(supportOf(first).locator('pre')).toContainText('[ ] The log file of the failing run');
  await expect(supportOf(second).locator('pre')).toContainText('[ ] What you have tried so far');
  await expect(supportOf(second).getByRole('link')).toHaveAttribute('href', /restic\.readthedocs\.io/);
});

test("the reader's own values are in it on request only, with a warning", { tag: '@long' }, async ({ page }) => {
  const search = await open(page, PASTE);
  await follow(search);
  const dialog = await ticket(page);
  const texts = async () => (await dialog.locator('pre').allTextContents()).join('\n');
  for (const value of [USER, HOST, PID]) expect(await texts()).not.toContain(value);
  await dialog.getByRole('checkbox', { name: 'With my own values' }).check();
  await expect(dialog.getByText('The texts then hold personal data.')).toBeVisible();
  const internal = draft(dialog, 'Internal note').locator('pre');
  for (const value of [USER, HOST, PID]) await expect(internal).toContainText(value);
  expect(await draft(dialog, 'For the customer').locator('pre').textContent()).not.toContain(USER);
});

test('one of the own values can be taken out again, and stays out when another cause is chosen', {
  tag: '@long',
}, async ({ page }) => {
  const search = await open(page, PASTE);
  await follow(search);
  const dialog = await ticket(page);
  await dialog.getByRole('checkbox', { name: 'With my own values' }).check();
  const internal = draft(dialog, 'Internal note').locator('pre');
  await internal
    .getByRole('button', { name: `“${USER}” was put back: take it out again` })
    .first()
    .press('Enter');
  await expect(internal).not.toContainText(USER);
  await dialog.getByLabel('Cause').selectOption({ index: 1 });
  await expect(internal).not.toContainText(USER);
  await expect(internal).toContainText(HOST);
  await expect(dialog.getByRole('button', { name: 'Copy: Internal note' })).not.toHaveAttribute(
    'data-copy',
    new RegExp(USER),
  );
});

test('the keyboard opens it, stays in it, and comes back to the button', { tag: '@long' }, async ({ page }) => {
  await page.goto(ENTRY);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'For the ticket' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('a clipboard that refuses and words that cannot be loaded are told', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await page.route('**/ticket.json', (route) => route.abort());
  await page.goto(ENTRY);
  await opener(page).click();
  const dialog = page.getByRole('dialog', { name: 'For the ticket' });
  await expect(dialog.getByText('could not be loaded')).toBeVisible();
  await expect(draft(dialog, 'For the customer')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Copy: Internal note' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The browser refused to copy.');
});

test('a procedure has it, a question has not', { tag: '@long' }, async ({ page }) => {
  await page.goto(GUIDE.path);
  const dialog = await ticket(page);
  await expect(draft(dialog, 'Internal note').locator('pre')).toContainText(GUIDE.path);
  await page.goto(QUESTION_WITH_A_GUIDE.path);
  await expect(opener(page)).toHaveCount(0);
});
