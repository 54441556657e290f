import { expect, test } from '@playwright/test';
import { normalise } from '../../src/search/text/normalise.ts';
import { builtSearch } from '../fixtures/built-site.ts';
import { SearchPage } from './support/search-page.ts';

/** A stretch of the text of an entry's second cause, cut in the middle of words. */
async function fragmentOfCause(id: string): Promise<string> {
  const { text, catalogue } = await builtSearch();
  const entry = text.entries.find((one) => one.id === id);
  const heading = catalogue.entries.find((one) => one.id === id)?.headings[1];
  const section = entry?.sections.find(([, anchor]) => anchor === heading?.[0]);
  const from = (section?.[0] ?? 0) + (heading?.[1].length ?? 0) + 8;
  return normalise(entry?.text.slice(from, from + 28) ?? '').trim();
}

const PASTE = [
  'Connect-MgGraph : AADSTS50020: User account',
  "'ann@contoso.com' from identity provider 'https://sts.windows.net/3f1c2b7e-0000-4000-8000-00000000a1b2/'",
  "does not exist in tenant 'Fabrikam' and cannot access the application",
  "'1a2b3c4d-0000-4000-8000-0000000000ff'(CIPP-SAM) in that tenant.",
].join('\n');

test('a fragment from the middle of words finds its error and shows where it stands', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('evice object was not fou');
  const [first] = await search.items();
  expect(first).toEqual({ entry: 'aadsts700003', confidence: 'exact' });
  await expect(search.results.locator('li').first().locator('mark').first()).toHaveText('evice object was not fou');
});

test('following a result opens the section, marks the fragment and brings it into view', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  const fragment = await fragmentOfCause('aadsts50020');
  await search.find(fragment);
  await search.results.locator('li[data-entry=aadsts50020] .result-link').click();
  await expect(page).toHaveURL(/\/errors\/aadsts50020\/#/);
  const marked = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('fragment') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return {
        text: String(range),
        inView: Boolean(box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight),
      };
    });
  await expect
    .poll(async () => {
      const { text, inView } = await marked();
      return { text: normalise(text), inView };
    })
    .toEqual({ text: fragment, inView: true });
});

test('a fragment inside a collapsed section opens that section', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('never leaves the machine this way');
  await search.links().first().click();
  await expect(page.getByText('never leaves the machine this way')).toBeInViewport();
});

test('Back restores query, results, filters and the rest of a long list', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('token');
  await search.results.getByRole('button', { name: /^Rewst \d/ }).click();
  await search.results.getByRole('button', { name: 'Show more results' }).click();
  const before = await search.items();
  expect(before.length).toBeGreaterThan(10);
  await search.links().nth(12).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Paste an error/);
  await page.goBack();
  await search.settled('token');
  await expect(search.box).toHaveValue('token');
  expect((await search.items()).filter(({ confidence }) => confidence !== 'words')).toEqual(
    before.filter(({ confidence }) => confidence !== 'words'),
  );
  await expect(search.results.getByRole('button', { name: /^Rewst \d/ })).toHaveAttribute('aria-pressed', 'true');
});

test('filters for product and kind leave only such entries', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('tenant');
  await search.results.getByRole('button', { name: /^Questions \d/ }).click();
  for (const about of await search.results.locator('li:not([data-confidence=words]) .result-meta').allTextContents()) {
    expect(about).toContain('Question ·');
  }
  await search.results.getByRole('button', { name: /^CIPP \d/ }).click();
  for (const about of await search.results.locator('li:not([data-confidence=words]) .result-meta').allTextContents()) {
    expect(about).toContain('CIPP');
  }
});

test('further places of an entry are folded under it, each with a link to its section', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('Service provider users');
  const further = search.results.locator('li details').first();
  await further.locator('summary').click();
  const hrefs = await further
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(hrefs.length).toBeGreaterThan(0);
  await further.locator('a').last().click();
  const id = await page.evaluate(() => location.hash.slice(1));
  if (id) await expect(page.locator(`[id="${id}"]`)).toBeAttached();
});

test('a whole code of one entry is its best match', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  for (const code of ['AADSTS50020', 'aadsts50020', '50020']) {
    await search.find(code);
    expect((await search.items())[0]).toEqual({ entry: 'aadsts50020', confidence: 'best' });
  }
});

test('a whole error with names and ids, wrapped over lines, has one best match', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find(PASTE);
  const items = await search.items();
  expect(items[0]).toEqual({ entry: 'aadsts50020', confidence: 'best' });
  expect(items.filter(({ confidence }) => confidence === 'best')).toHaveLength(1);
});

test('a message that two entries share gives a choice, each with the check that tells it apart', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('Unsupported token. Unable to initialize the authorization context.');
  const choice = search.results.locator('li[data-confidence=possible]');
  await expect(choice).toHaveCount(2);
  for (const item of await choice.all()) await expect(item).toContainText('Check:');
  expect((await search.items()).some(({ confidence }) => confidence === 'best')).toBe(false);
});

test('a code without an entry shows its card, and another AADSTS code a link that is only followed on a click', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('AADSTS50034');
  await expect(search.results).toContainText('UserAccountNotFound');
  await search.find('AADSTS987654');
  await expect(search.results.getByRole('link', { name: "Microsoft's look-up" })).toHaveAttribute(
    'href',
    'https://login.microsoftonline.com/error?code=987654',
  );
});

test('what nothing contains is said plainly, and near entries are named as suggestions', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('presented second factor authentication has expired due to policies configured by the admin');
  expect((await search.items())[0]).toEqual({ entry: 'aadsts50078', confidence: 'possible' });
  await search.find('second factor expired policies');
  await expect(search.suggestions.locator('li[data-entry=aadsts50078]')).toBeVisible();
  await search.find('zzqxj wvkpq');
  await expect(search.results).toContainText('No entry contains this');
  await expect(search.suggestions).toBeHidden();
});

test('two letters find beginnings, three find the middle of words', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await search.find('AA');
  expect((await search.items())[0]?.confidence).toBe('exact');
  await search.find('xq');
  expect((await search.items()).filter(({ confidence }) => confidence === 'exact')).toEqual([]);
  await search.find('DST');
  expect((await search.items())[0]?.confidence).toBe('exact');
});

test('an address with a query behind # reproduces the search', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(`/find/#q=${encodeURIComponent('evice object was not fou')}`);
  await search.settled('evice object was not fou');
  await expect(search.box).toHaveValue('evice object was not fou');
  await expect(page).toHaveURL(/\/find\/$/);
  await search.find('enticat');
  await expect(page).toHaveURL(/\/find\/$/);
});

test("CIPP's Get Help link is taken without its first words and out of the address, and the reader is told", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto(`/find/?q=${encodeURIComponent('Help with: AADSTS65001')}`);
  await expect(page).toHaveURL(/\/find\/$/);
  await search.settled('AADSTS65001');
  await expect(page.getByText('the server of this site has seen it')).toBeVisible();
});

test('the page of an unknown address suggests entries', async ({ page }) => {
  await page.goto('/errors/aadsts50020-guest/');
  await expect(page.getByRole('heading', { name: 'Near this address' })).toBeVisible();
  await expect(page.locator('#not-found-list a').first()).toHaveAttribute('href', '/errors/aadsts50020/');
});

test('searching from an entry for that same entry goes to the place on the page', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/errors/graph-403-token-type/');
  await search.find('never leaves the machine this way');
  await search.links().first().click();
  await expect(search.results).toBeHidden();
  await expect(page.getByText('never leaves the machine this way')).toBeInViewport();
});
