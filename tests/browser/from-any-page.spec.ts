/** The search from the address bar, and the bookmark that looks up what is selected on a page of anybody. */
import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';

const ELSEWHERE = 'https://portal.weldon.example/';
const { fragment, id } = ERROR_WITH_TWO_PRODUCTS;

/** What the page about the site offers to copy, for where the tests serve it. */
async function offered(page: Page, name: string, baseURL: string | undefined): Promise<string> {
  await page.goto('/about/');
  const code = await page.getByRole('button', { name }).getAttribute('data-copy');
  return (code ?? '').replace(/https:\/\/[^/]+/, baseURL ?? '');
}

test('a keyword of the address bar finds, and the host hears nothing of what was typed', async ({ page, baseURL }) => {
  const address = await offered(page, 'Copy the address of the search', baseURL);
  expect(address).toMatch(/#q=%s$/);
  const heard: string[] = [];
  page.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('about:blank');
  await page.goto(address.replace('%s', encodeURIComponent(fragment)));
  const search = new SearchPage(page);
  await search.settled(fragment);
  expect((await search.items())[0]?.entry).toBe(id);
  expect(heard.filter((one) => decodeURIComponent(one).includes(fragment))).toEqual([]);
  await expect(page).toHaveURL(/\/find\/$/);
});

for (const [where, html] of [
  ['in a text', `<p id="it">${fragment}</p><script>getSelection().selectAllChildren(it)</script>`],
  ['in a field', `<textarea id="it">${fragment}</textarea><script>it.focus(); it.select()</script>`],
] as const) {
  test(`the bookmark looks up what is selected ${where} of another site's page, and tells neither site`, {
    tag: '@long',
  }, async ({ page, context, baseURL }) => {
    const bookmark = await offered(page, 'Copy the address of the bookmark', baseURL);
    const heard: string[] = [];
    context.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
    await context.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ELSEWHERE);
    const opened = context.waitForEvent('page');
    await page.evaluate(bookmark.replace(/^javascript:/, ''));
    const found = await opened;
    const search = new SearchPage(found);
    await search.settled(fragment);
    expect((await search.items())[0]?.entry).toBe(id);
    expect(await found.evaluate(() => window.opener)).toBeNull();
    expect(heard.filter((one) => decodeURIComponent(one).includes(fragment))).toEqual([]);
    await expect(page).toHaveURL(ELSEWHERE);
  });
}

test('the bookmark opens an empty search where nothing is selected, and hands on no password', {
  tag: '@long',
}, async ({ page, context, baseURL }) => {
  const bookmark = await offered(page, 'Copy the address of the bookmark', baseURL);
  const html = '<input id="it" type="password" value="tulips77"><script>it.focus(); it.select()</script>';
  await context.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(ELSEWHERE);
  const opened = context.waitForEvent('page');
  await page.evaluate(bookmark.replace(/^javascript:/, ''));
  const found = await opened;
  await expect(found).toHaveURL(/\/find\/$/);
  await expect(found.getByRole('textbox', { name: 'Search' })).toHaveValue('');
  await expect(found.locator('#address-notice')).toBeHidden();
});

test('a text typed behind the address by hand is taken as it is, percent signs and all', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('/find/#q=50% of the writers%20failed');
  await expect(page.getByRole('textbox', { name: 'Search' })).toHaveValue('50% of the writers failed');
});
