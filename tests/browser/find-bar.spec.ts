import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { lettersAndDigits, normalise } from '../../src/search/normalise.ts';
import { fragmentOf, ownTexts, publishedEntries } from '../fixtures/built-site.ts';
import { FindBarPage } from './find-bar-page.ts';
import { allowMemoryOnly } from './memory-only.ts';
import { SearchPage } from './search-page.ts';
import { ENTRY, sectionsOfEntry } from './sections.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ context }) => allowMemoryOnly(context));

/** Everything that a closed bar could have left behind. */
function traces(page: Page) {
  return page.evaluate(() => ({
    text: (() => {
      // What the page itself adds for its readers comes and goes; the text of the entry does not.
      const article = document.querySelector('article')?.cloneNode(true) as Element;
      for (const added of article.querySelectorAll('button, label, input, [data-not-own]')) added.remove();
      return article.textContent?.replace(/\s+/g, ' ');
    })(),
    open: [...document.querySelectorAll('details')].map(({ open }) => open),
    highlights: [...CSS.highlights.keys()],
    stored: { ...sessionStorage },
    kept: { ...localStorage },
    state: history.state,
    length: history.length,
    address: location.href,
    bars: document.querySelectorAll('.find-bar').length,
  }));
}

test('counts what a plain reading of the page counts, and steps through it in order and round', async ({ page }) => {
  test.setTimeout(120_000);
  const texts = await ownTexts();
  const entries = publishedEntries().filter((_, at) => at % 16 === 3);
  expect(entries.length).toBeGreaterThan(4);
  const find = new FindBarPage(page);
  for (const [turn, { id, url }] of entries.entries()) {
    const text = texts.get(id) ?? '';
    await page.goto(url);
    await find.open();
    const cut = [0.1, 0.35, 0.6, 0.9].map((where) => fragmentOf(text, where, ((turn * 7 + where * 13) % 10) / 10));
    for (const fragment of ['token', 'ten', 's the', ...cut.filter((one) => lettersAndDigits(one) > 2)]) {
      const plain = ` ${text} `.split(fragment).length - 1;
      const all = plain || ` ${text} `.split(fragment.trim()).length - 1;
      await find.field.fill(fragment);
      if (all === 0) {
        await expect(find.count, fragment).toHaveText('No match here');
        continue;
      }
      await expect(find.count, `${id}: ${fragment}`).toHaveText(new RegExp(`^\\d+ of ${all}$`));
      const seen = await find.walk(all);
      // The edge between two blocks is a space of the entry's own text, and none of the page's.
      const letters = (one: string) => normalise(one).replaceAll(' ', '');
      expect(new Set(seen.map((one) => letters(one.text)))).toEqual(new Set([letters(fragment)]));
      expect(new Set(seen.map(({ offset }) => offset)).size, `${id}: ${fragment}`).toBe(all);
      const falls = seen.filter(({ offset }, at) => at > 0 && offset < (seen[at - 1]?.offset ?? 0));
      expect(falls.length, 'goes round at most once').toBeLessThanOrEqual(1);
      const at = Number((await find.count.textContent())?.split(' ')[0]);
      await find.field.press('Shift+Enter');
      await expect(find.count).toHaveText(`${at === 1 ? all : at - 1} of ${all}`);
      await find.field.press('Enter');
      await expect(find.count).toHaveText(`${at} of ${all}`);
    }
  }
});

test('opens the section of a match, marks it unlike the others, and leaves no trace', async ({ page }) => {
  const { closedFix, detail } = await sectionsOfEntry(page);
  const find = new FindBarPage(page);
  const before = await traces(page);
  for (const { anchor, words } of [closedFix, detail]) {
    await find.open();
    await find.field.fill(words);
    await expect(find.count).toHaveText(/^1 of \d+$/);
    for (let step = 0; step < 20; step++) {
      if (await page.locator(`[id="${anchor}"]`).isVisible()) break;
      await find.next.click();
    }
    await expect(page.locator(`details:has(> [id="${anchor}"])`)).toHaveAttribute('open');
    await find.expectCurrentInView();
    const { all, current } = await find.marked();
    expect(current.map(normalise)).toEqual([words]);
    expect(all.length).toBeGreaterThanOrEqual(1);
    expect(
      await page.evaluate(() => {
        const look = (name: string) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor;
        return look('current') !== look('fragment');
      }),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect(find.bar).toBeHidden();
    expect(await traces(page)).toEqual(before);
    await expect(page.getByRole('button', { name: 'Find on this page' })).toBeFocused();
  }
});

test('a section that the reader has used stays open', async ({ page }) => {
  const { detail } = await sectionsOfEntry(page);
  const find = new FindBarPage(page);
  await find.open();
  await find.field.fill(detail.words);
  const section = page.locator(`details:has(> [id="${detail.anchor}"])`);
  await expect(section).toHaveAttribute('open');
  await section.locator('p').first().click();
  await page.keyboard.press('Escape');
  await expect(find.bar).toBeHidden();
  await expect(section).toHaveAttribute('open');
});

test('after a search it keeps the fragment and goes on from page to page in the order of the results', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  const fragment = 'token';
  await page.goto('/find/');
  await search.find(fragment);
  const filter = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: /^CIPP/ });
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
  await find.field.fill('tenant');
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
  await page.keyboard.type('device object');
  await search.settled('device object');
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
  await search.settled('device object');
});

test('a whole error that is clear opens no bar; a choice of entries leads from one to the next', async ({ page }) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  await page.goto('/find/');
  await search.find(
    "AADSTS50020: User account 'ann@contoso.com' from identity provider 'https://sts.windows.net/3f1c2b7e-0000-4000-8000-00000000a1b2/'\ndoes not exist in tenant 'Fabrikam' and cannot access the application '1a2b3c4d-0000-4000-8000-0000000000ff'(CIPP-SAM) in that tenant.",
  );
  await search.results.locator('li[data-confidence=best] .result-link').click();
  await expect(page.locator('article var.filled').first()).toBeVisible();
  await expect(find.bar).toBeHidden();

  await page.goto('/find/');
  await search.find('Get-MgUser_List: Insufficient privileges to complete the operation.\nStatus: 403 (Forbidden)');
  const titles = await search.links().allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await search.links().first().click();
  await expect(find.field).toHaveValue(/Insufficient privileges/);
  await find.expectCurrentInView();
  for (let step = 0; step < 20 && (await find.nextPage.isHidden()); step++) await find.next.click();
  await expect(find.nextPage).toHaveText(`Next page: ${titles[1]}`);
});

test('what is typed into it stays in the page', async ({ page }) => {
  const find = new FindBarPage(page);
  await page.goto(ENTRY);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await find.open();
  await find.field.fill('canaryword');
  await expect(find.count).toHaveText('No match here');
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
  expect(asked.join('\n')).toContain('find-bar');
  expect(asked.join('\n')).not.toContain('canaryword');
  const { state, address } = await traces(page);
  expect(JSON.stringify([state, address])).not.toContain('canaryword');
});

test('with storage blocked the button opens it all the same, and a bar that cannot be loaded is told', async ({
  page,
}) => {
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
  await search.find('device object');
  await search.links().first().click();
  await find.open();
  await find.field.fill('device');
  await expect(find.count).toHaveText(/^\d+ of \d+$/);
  await page.keyboard.press('Escape');
  await expect(find.bar).toBeHidden();

  await page.route(/find-bar\.[\w-]+\.js/, (route) => route.abort());
  await page.goto('/faq/cipp-cost/');
  await page.getByRole('button', { name: 'Find on this page' }).click();
  await expect(page.locator('#page-status')).toHaveText('This could not be loaded. Try again.');
  expect(errors).toEqual([]);
});

test('a result on the very page opens the bar there', async ({ page }) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  await page.goto('/errors/aadsts700003/');
  await search.find('device object');
  await search.results.locator('li[data-entry=aadsts700003] .result-link').click();
  await expect(search.results).toBeHidden();
  await expect(find.field).toHaveValue('device object');
  await find.expectCurrentInView();
});

test('on a product page it looks through all entries', async ({ page }) => {
  const find = new FindBarPage(page);
  await page.goto('/products/graph/');
  await find.open();
  await find.field.fill('invalid audience');
  await expect(find.count).toHaveText(/^1 of \d+$/);
  await find.expectCurrentInView();
  await page.keyboard.press('Escape');
  await expect(page.locator('.entry-fold > details[open]')).toHaveCount(0);
});

test('without the highlight API the block of the current match is outlined', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  const { detail } = await sectionsOfEntry(page);
  const find = new FindBarPage(page);
  await find.open();
  await find.field.fill(detail.words);
  const outlined = page.locator('[data-current-match]');
  await expect(outlined).toHaveCount(1);
  await expect(outlined).toBeInViewport();
  await expect(outlined).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Escape');
  await expect(outlined).toHaveCount(0);
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`axe finds nothing with the bar open, and no match is covered (${colorScheme}, ${width} px)`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 640 });
    await page.goto(ENTRY);
    const find = new FindBarPage(page);
    await find.open();
    await find.field.fill('device');
    for (let step = 0; step < 8; step++) {
      await find.expectCurrentInView();
      await find.next.click();
    }
    const sizes = await find.bar.locator('button, a:visible, input').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(32);
    const cutOff = () =>
      page.evaluate(() => {
        const bar = document.querySelector('.find-bar')?.getBoundingClientRect();
        return Math.max(document.documentElement.scrollWidth, bar?.right ?? 0) > innerWidth || (bar?.left ?? 0) < 0;
      });
    expect(await cutOff()).toBe(false);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await cutOff(), 'text at 200 %').toBe(false);
    await find.next.click();
    await find.expectCurrentInView();
  });
}

test('bar and box have their names and roles', async ({ page }) => {
  const search = new SearchPage(page);
  const find = new FindBarPage(page);
  await page.goto('/');
  await search.find('evice object was not fou');
  await expect(page.locator('fault-search')).toMatchAriaSnapshot(`
    - textbox "Search":
      - /placeholder: Paste the whole error, or type any part of it
      - text: evice object was not fou
    - paragraph: Finds the middle of a word, too. Nothing you type leaves your browser by itself.
    - status: 1 entry contains this.
  `);
  await expect(search.results).toMatchAriaSnapshot(`
    - region "Results":
      - paragraph: 1 entry contains this
      - list:
        - listitem:
          - paragraph:
            - link "The device used for the authorisation has been deleted":
              - /url: /errors/aadsts700003/#messages
            - text: Error · CIPP, Rewst
          - paragraph:
            - text: "Message · AADSTS700003: D"
            - mark: evice object was not fou
            - text: "nd in the tenant '{tenantId}' directory."
          - group: 3 more places
  `);
  await search.find('invalid audience');
  await search.links().nth(1).click();
  await expect(find.bar).toMatchAriaSnapshot(`
    - search "Find on this page":
      - textbox "Find on this page": invalid audience
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
