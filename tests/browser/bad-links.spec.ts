import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';

const { id: ID, path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const BARE = CODE.slice('0x'.length);
const note = (page: Page) => page.locator('.link-note').getByRole('status');

const BAD = [
  `/Errors/${ID.toUpperCase()}/`,
  `/errors/${ID}/).`,
  `/errors/${ID}/%20see`,
  `/errors/${ID},`,
  `/errors/${ID}.html`,
  `/faq/${ID}/`,
];
for (const path of BAD) {
  test(`${path} leads to the entry that it means, with a notice, and not back when the reader goes back`, {
    tag: '@long',
  }, async ({ page, baseURL }) => {
    await page.goto('/about/');
    await page.goto(path);
    await expect(page).toHaveURL(`${baseURL}${ENTRY}`);
    await expect(note(page)).toHaveText(/no page at the address of this link/);
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });
}

test('a section named behind a bad address is opened', async ({ page, baseURL }) => {
  await page.goto(`/errors/${ID.toUpperCase()}/#meaning`);
  await expect(page).toHaveURL(`${baseURL}${ENTRY}#meaning`);
  await expect(page.locator('#meaning')).toBeInViewport();
  await expect(note(page)).toBeVisible();
});

for (const path of [
  `/e/${CODE}/`,
  `/e/0x%20${BARE}`,
  `/e/${CODE.toLowerCase()}).`,
  `/e/${BARE.toLowerCase()}/`,
  `/E/${BARE}`,
]) {
  test(`the short address ${path} leads to its entry without a notice`, { tag: '@long' }, async ({ page, baseURL }) => {
    await page.goto(path);
    await expect(page).toHaveURL(`${baseURL}${ENTRY}`);
    await expect(page.locator('.link-note')).toHaveCount(0);
  });
}

test('an address that can mean no page, or several, brings suggestions', { tag: '@long' }, async ({ page }) => {
  await page.goto(`/errors/${ID}-guest/`);
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  await expect(page.locator('#not-found-list a').first()).toHaveAttribute('href', ENTRY);
});

test('where the list of addresses cannot be loaded, suggestions come all the same', { tag: '@long' }, async ({
  page,
}) => {
  await page.route('**/places.json', (route) => route.abort());
  await page.goto(`/errors/${ID.toUpperCase()}/`);
  await expect(page.locator('#not-found-list a').first()).toHaveAttribute('href', ENTRY);
});

test('a link to a section that is gone shows the page and says so, and nothing moves', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(ENTRY);
  const place = () => page.getByRole('heading', { level: 1 }).evaluate((title) => title.getBoundingClientRect().top);
  const before = await place();
  await page.goto('about:blank');
  await page.goto(`${ENTRY}#gone`);
  await expect(note(page)).toHaveText(/section that this link named is gone/);
  expect(await place()).toBe(before);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.link-note')).toHaveCount(0);
});

test('a section with text glued behind it is opened without a notice', async ({ page, baseURL }) => {
  await page.goto(`${ENTRY}#causes).`);
  await expect(page).toHaveURL(`${baseURL}${ENTRY}#causes`);
  await expect(page.locator('.link-note')).toHaveCount(0);
});

test('a search from the address bar arrives with its spaces and its plus signs', async ({ page }) => {
  await page.goto('/find/#q=shadow+copy%2Bx');
  await expect(page.getByRole('textbox', { name: 'Search' })).toHaveValue('shadow copy+x');
});

test('a search that an address brings along is made, too, where the script for it fails once', async ({ page }) => {
  let asked = 0;
  await page.route('**/find-address.*.js', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.goto('/find/#q=shadow+copy');
  await expect(page.getByRole('textbox', { name: 'Search' })).toHaveValue('shadow copy');
  expect(asked).toBe(2);
});
