import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { ERROR_WITH_NINE_CAUSES as NINE, ERROR_WITHOUT_FIX as UNFIXED } from '../fixtures/fixture-roles.ts';
import { publishedEntries } from '../fixtures/fixture-site.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { layoutFaults, showAll } from './support/laid-out.ts';
import { SearchPage } from './support/search-page.ts';

/** Entries of which one thing is more, or less, than anybody expects. Nothing of them may be lost. */
const published = (id: string) => {
  const entry = publishedEntries().find((one) => one.id === id);
  if (!entry) throw new Error(`The fixture site has no entry ${id}.`);
  return entry;
};
const [unfixed, nine] = [published(UNFIXED.id), published(NINE.id)];
const [MESSAGE = ''] = unfixed.messages;
const PASTE = Object.entries(UNFIXED.holes).reduce((text, [hole, value]) => text.replace(`{${hole}}`, value), MESSAGE);
const LONGEST_CODE = unfixed.codes.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** The pages themselves, and those that list them. */
const PAGES = [
  UNFIXED.path,
  NINE.path,
  '/',
  '/errors/',
  '/codes/',
  '/fixes/',
  '/fixes/by-effect/',
  '/products/storage/',
  '/products/vss/',
  '/products/storage/handbook/',
  '/topics/storage/',
];
const WIDTHS = [320, 390, 768, 1280, 1440];
/** What is other in the dark is other on a phone and on a desk. */
const DARK_TOO = [320, 1280];

/** Everything at every width in `npm run test:long`; else the entries themselves, and what lists them on the narrowest phone. */
const pagesAt = (width: number) => (isLong || width === 320 ? PAGES : PAGES.slice(0, 2));
const SAMPLE = isLong ? PAGES : PAGES.slice(0, 2);

/** Whole as it is seen, with a picture for whoever looks. */
async function expectWhole(page: Page, testInfo: TestInfo, name: string, paper = false): Promise<void> {
  await showAll(page);
  await test.step(name, async () => expect(await layoutFaults(page, { paper }), name).toEqual([]));
  await testInfo.attach(`${name}.png`, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
}

/** Opens a page, and waits for what comes when somebody reads. */
async function openAndRead(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path !== UNFIXED.path && path !== NINE.path) return;
  await page.locator('main h1').hover();
  await expect(page.locator('[data-copy-link]').first()).toBeAttached();
  await page.evaluate(() => scrollTo(0, 400));
  await expect(page.locator('.feedback')).toBeVisible();
}

test('the fixtures are as unusual as they say', () => {
  expect(nine.title).toHaveLength(140);
  expect(unfixed.codes).toHaveLength(9);
  expect(MESSAGE.length).toBeGreaterThan(2000);
  expect(Math.max(...MESSAGE.split(' ').map((word) => word.length))).toBeGreaterThanOrEqual(200);
});

for (const width of isLong ? WIDTHS : DARK_TOO) {
  for (const scheme of sampled(DARK_TOO, 2).includes(width) ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(
      `${width} px wide, ${scheme}: unusual entries and what lists them are laid out whole`,
      { tag: '@long' },
      async ({ page }, testInfo) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        for (const path of scheme === 'dark' ? SAMPLE : pagesAt(width)) {
          await openAndRead(page, path);
          await expectWhole(page, testInfo, `${path} ${width} ${scheme}`);
        }
      },
    );
  }

  if (isLong || width === DARK_TOO[0])
    test(
      `${width} px wide: what finds an unusual entry is laid out whole`,
      { tag: '@long' },
      async ({ page }, testInfo) => {
        await page.setViewportSize({ width, height: 800 });
        const search = new SearchPage(page);
        for (const [what, query] of Object.entries({ message: PASTE, code: 'BAR-4118', longest: LONGEST_CODE })) {
          await page.goto('about:blank');
          await page.goto('/find/');
          await search.find(query);
          expect((await search.items())[0]?.entry, what).toBe(UNFIXED.id);
          const first = search.results.locator('li[data-entry]').first();
          await expect(first).toContainText(unfixed.title);
          // A whole message is compared with the whole text.
          const words = what === 'message' ? MESSAGE.slice(-60).split('{')[0] : query;
          await expect(first).toContainText(words ?? '');
          await expectWhole(page, testInfo, `${what} ${width}`);
        }
        await page.goto('/');
        await search.find(nine.title);
        expect((await search.items())[0]?.entry).toBe(NINE.id);
        await expectWhole(page, testInfo, `title ${width}`);
      },
    );
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  for (const width of isLong ? [320, 1280] : [320])
    test(
      `${width} px wide, unusual entries and what lists them are laid out whole`,
      { tag: '@long' },
      async ({ page }, testInfo) => {
        await page.setViewportSize({ width, height: 800 });
        for (const path of SAMPLE) {
          await page.goto(path);
          await expectWhole(page, testInfo, `${path} ${width} without scripts`);
        }
      },
    );

  test('steps that a command parts are counted on', async ({ page, context }) => {
    await page.goto(NINE.path);
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const textsIn = (id: string): string[] => {
      const node = byId.get(id);
      if (node?.role?.value === 'StaticText') return [String(node.name?.value).trim()];
      return (node?.childIds ?? []).flatMap(textsIn);
    };
    const texts = textsIn(nodes[0]?.nodeId ?? '');
    for (const [number, step] of [
      ['1', 'Show what is set:'],
      ['2', 'Allow one stream:'],
    ] as const)
      expect(texts[texts.indexOf(step) - 1]).toBe(number);
  });
});

test('on paper, unusual entries and what lists them are whole', { tag: '@long' }, async ({ page }, testInfo) => {
  // What A4 leaves between its margins; the table of fixes is turned.
  const [upright, turned] = [
    { width: 680, height: 960 },
    { width: 1030, height: 700 },
  ];
  for (const path of PAGES) {
    await page.setViewportSize(path.startsWith('/fixes/') ? turned : upright);
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expectWhole(page, testInfo, `${path} on paper`, true);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('an error without a fix says so, and where to ask', async ({ page }) => {
  await page.goto(UNFIXED.path);
  const article = page.locator('article.entry');
  await expect(article.getByRole('heading', { name: 'Causes', exact: true })).toBeVisible();
  await expect(article.getByRole('heading', { name: /fix/i })).toHaveCount(0);
  await expect(article.locator('.fixes, .fix')).toHaveCount(0);
  await expect(article).not.toContainText(/\b(0|no) fixes\b/i);
  const cause = article.locator('.cause');
  await expect(cause).toHaveCount(1);
  await expect(cause).toContainText('No fix is known here. If this is the cause, ask the support:');
  expect(await cause.getByRole('link').allTextContents()).toEqual(UNFIXED.support);
  await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first()).toHaveText('Causes');
});

test('what is asked and copied of an error without a fix speaks of none', async ({ page }) => {
  await openAndRead(page, UNFIXED.path);
  await expect(page.locator('.feedback')).toContainText('Did this help?');
  await page.getByRole('button', { name: 'Copy for the ticket' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Cause')).toBeVisible();
  await expect(dialog.getByLabel('Fix')).toHaveCount(0);
  await expect(dialog.locator('pre').first()).not.toContainText('Fix');
  const copy = await page.request.get(UNFIXED.path.replace(/\/$/, '.md'));
  expect(await copy.text()).toContain('No fix is known here.');
});

test('of nine causes each is there with its check, and its fix or that nobody knows one', async ({ page }) => {
  await page.goto(NINE.path);
  const causes = page.locator('.cause');
  await expect(causes).toHaveCount(9);
  let without = 0;
  for (const cause of await causes.all()) {
    await expect(cause.locator(':scope > .section-heading h3')).toBeVisible();
    const check = cause.locator(':scope > :is(p:not([data-not-own]), table)').first();
    await expect(check).toBeVisible();
    await expect(check).not.toBeEmpty();
    const unknown = await cause.getByText('No fix is known here.').count();
    without += unknown;
    const fixes = await cause.locator('.fix, .cause-fix').count();
    expect(fixes > 0, (await cause.textContent()) ?? '').toBe(unknown === 0);
  }
  expect(without).toBe(3);
  await expect(page.getByRole('heading', { name: 'Causes and fixes' })).toBeVisible();
});

test('on a phone, a table breaks no word that has room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(NINE.path);
  const heading = page.getByRole('columnheader', { name: 'What happens' });
  const lines = await heading.evaluate((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getClientRects().length;
  });
  expect(lines).toBeLessThanOrEqual(2);
});

test('a message that is longer than the page does not stand beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(UNFIXED.path);
  const ends = (part: string) =>
    page.locator(part).evaluate((element) => element.lastElementChild?.getBoundingClientRect().bottom ?? 0);
  expect(await ends('.entry > .beside')).toBeLessThan(await ends('.entry > .rest'));
  const message = page.locator('.rest samp.message');
  expect((await message.textContent())?.trim()).toBe(MESSAGE);
  await expect(message).toBeVisible();
});

test('the row that asks whether a page helped begins where the page does', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await openAndRead(page, NINE.path);
  const left = (part: string) => page.locator(part).evaluate((element) => element.getBoundingClientRect().left);
  expect(await left('.feedback')).toBe(await left('main h1'));
});
