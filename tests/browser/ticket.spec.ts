import { expect, type Locator, type Page, test } from '@playwright/test';
import { allowMemoryOnly } from './support/memory-only.ts';
import { APP, follow, open, PASTE, TENANT, UPN } from './support/pasted-errors.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

const ENTRY = '/errors/aadsts65001/';

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
  // A fix of three steps, the last of which begins its wait.
  const fix = page
    .locator('.entry > .fixes > .fix:has(> details > .fold-body > .steps > ol > li:nth-child(3):last-child)')
    .first();
  await page.locator('main h1').hover();
  const isOpen = await fix
    .locator('details')
    .first()
    .evaluate((fold) => (fold as HTMLDetailsElement).open);
  if (!isOpen) await fix.locator('summary').first().click();
  await fix.getByRole('checkbox').nth(2).click();
  const dialog = await ticket(page);
  const note = draft(dialog, 'Internal note');
  const title = await fix.locator('summary h3').first().textContent();
  for (const text of [
    'Error: AADSTS65001:',
    '(likeliest, not checked)',
    `Fix: ${title}`,
    '[ ] 1. ',
    '[x] 3. ',
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

test('the customer reads no names of tools, and every support what it asks for', async ({ page }) => {
  await page.goto(ENTRY);
  const dialog = await ticket(page);
  const customer = await draft(dialog, 'For the customer').locator('pre').textContent();
  expect(customer).not.toMatch(/CIPP|Rewst|GDAP|CPV|Graph|AADSTS|consent/i);
  // An estimate promises nobody the shortest time.
  expect(customer).toMatch(/can take (?:an hour|[2-9] hours) until everything works; we will let you know/);
  await expect(draft(dialog, 'For the support of CIPP').locator('pre')).toContainText('[ ] A HAR file');
  await expect(draft(dialog, 'For the support of Rewst').locator('pre')).toContainText('[ ] A link to the summary');
  await expect(draft(dialog, 'For the support of Rewst').getByRole('link')).toHaveAttribute(
    'href',
    /docs\.rewst\.help/,
  );
});

test("the reader's own values are in it on request only, with a warning", async ({ page }) => {
  const search = await open(page, PASTE);
  await follow(search);
  const dialog = await ticket(page);
  const texts = async () => (await dialog.locator('pre').allTextContents()).join('\n');
  for (const value of [UPN, TENANT, APP]) expect(await texts()).not.toContain(value);
  await dialog.getByRole('checkbox', { name: 'With my own values' }).check();
  await expect(dialog.getByText('The texts then hold personal data.')).toBeVisible();
  const internal = draft(dialog, 'Internal note').locator('pre');
  for (const value of [UPN, TENANT]) await expect(internal).toContainText(value);
  expect(await draft(dialog, 'For the customer').locator('pre').textContent()).not.toContain(UPN);
});

test('one of the own values can be taken out again, and stays out when another cause is chosen', async ({ page }) => {
  const search = await open(page, PASTE);
  await follow(search);
  const dialog = await ticket(page);
  await dialog.getByRole('checkbox', { name: 'With my own values' }).check();
  const internal = draft(dialog, 'Internal note').locator('pre');
  await internal
    .getByRole('button', { name: `“${UPN}” was put back: take it out again` })
    .first()
    .press('Enter');
  await expect(internal).not.toContainText(UPN);
  await dialog.getByLabel('Cause').selectOption({ index: 1 });
  await expect(internal).not.toContainText(UPN);
  await expect(internal).toContainText(TENANT);
  await expect(dialog.getByRole('button', { name: 'Copy: Internal note' })).not.toHaveAttribute(
    'data-copy',
    new RegExp(UPN),
  );
});

test('the keyboard opens it, stays in it, and comes back to the button', async ({ page }) => {
  await page.goto(ENTRY);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'For the ticket' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('a clipboard that refuses and words that cannot be loaded are told', async ({ page }) => {
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

test('a procedure has it, a question has not', async ({ page }) => {
  await page.goto('/guides/cpv-refresh/');
  const dialog = await ticket(page);
  await expect(draft(dialog, 'Internal note').locator('pre')).toContainText('/guides/cpv-refresh/');
  await page.goto('/faq/har-file/');
  await expect(opener(page)).toHaveCount(0);
});
