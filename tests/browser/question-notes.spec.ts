import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { WRAPPING_WORDS } from '#words/question.ts';
import { RESULT_WORDS } from '#words/results.ts';
import { isLong } from '../fixtures/is-long.ts';
import { hold } from './support/hold.ts';
import { SearchPage } from './support/search-page.ts';

const MISSPELT = 'repositry is lockt';
const MENDED = 'repository is lock';
const UNTREATED = 'the printer says the bucket is missing';
const UNKNOWN = 'unable to open repository: the moon is in the way';
const KNOWN = 'Failed to open repository: invalid repository password';

async function asked(page: Page, text: string): Promise<SearchPage> {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(text);
  return search;
}

for (const [language, question, words] of [
  ['German', 'Passwort verloren', ['password', 'missing']],
  ['French', 'mot de passe perdu', ['password', 'missing']],
] as const) {
  test(`a question in ${language} is answered, and the page says in which language it is and how it was read`, async ({
    page,
  }) => {
    const search = await asked(page, question);
    const note = search.results.locator('.question-read');
    await expect(note).toContainText(`The pages are in English; your question looks ${language}.`);
    for (const word of words) await expect(note).toContainText(`“${word}”`);
    expect((await search.items())[0]).toEqual({ entry: 'password-lost', confidence: 'words' });
  });
}

test('a misspelt question is answered, and a button searches for it as it was read', { tag: '@long' }, async ({
  page,
}) => {
  const search = await asked(page, MISSPELT);
  expect((await search.items())[0]).toEqual({ entry: 'restic-locked', confidence: 'words' });
  await search.results.getByRole('button', { name: MENDED, exact: true }).click();
  await expect(search.box).toHaveValue(MENDED);
  await search.settled(MENDED);
  expect((await search.items())[0]).toMatchObject({ entry: 'restic-locked' });
  await expect(search.results.getByRole('button', { name: 'Only exactly' })).toHaveCount(0);
});

test('who means what was typed searches for exactly that, and gets nothing that is only like it', {
  tag: '@long',
}, async ({ page }) => {
  const search = await asked(page, MISSPELT);
  await search.results.getByRole('button', { name: `Only exactly “${MISSPELT}”` }).click();
  await expect(search.box).toHaveValue(`"${MISSPELT}"`);
  await search.settled(`"${MISSPELT}"`);
  expect(await search.items()).toEqual([]);
  await expect(search.suggestions).toBeHidden();
  await expect(search.results).toContainText('No entry contains this');
  await search.find('"Another backup holds it"');
  expect(await search.items()).toEqual([{ entry: 'vss-provider-error', confidence: 'exact' }]);
});

test('of a subject that the site does not treat it says so, and at most three entries are suggested, each with its reason', {
  tag: '@long',
}, async ({ page }) => {
  const search = await asked(page, UNTREATED);
  await expect(search.results).toContainText(RESULT_WORDS.subject('Printing'));
  expect(await search.items()).toEqual([]);
  const suggested = search.suggestions.getByRole('listitem');
  await expect(suggested.first()).toBeVisible();
  expect(await suggested.count()).toBeLessThanOrEqual(3);
  for (const one of await suggested.all()) await expect(one.locator('.about')).toHaveText(/^Has “.+”\.$/);
});

test("a tool's line around a reason that nobody documents is told apart from it, and is no result", {
  tag: '@long',
}, async ({ page }) => {
  const search = await asked(page, UNKNOWN);
  const note = search.results.locator('.wrapping');
  await expect(note).toContainText('“unable to open repository”');
  await expect(note).toContainText(WRAPPING_WORDS.unknown('the moon is in the way'));
  expect(await search.items()).toEqual([]);
});

test("inside of a tool's line, a reason that is documented leads to its entry as the best match", {
  tag: '@long',
}, async ({ page }) => {
  const search = await asked(page, KNOWN);
  const note = search.results.locator('.wrapping');
  await expect(note).toContainText('“Failed to open repository”');
  await expect(note).toContainText(WRAPPING_WORDS.known('invalid repository password'));
  expect(await search.items()).toEqual([{ entry: 'kopia-wrong-password', confidence: 'best' }]);
});

test('the keyboard reaches what a question was read as, and goes on in the box', { tag: '@long' }, async ({ page }) => {
  const search = await asked(page, MISSPELT);
  const mended = search.results.getByRole('button', { name: MENDED, exact: true });
  await mended.focus();
  await page.keyboard.press('Tab');
  await expect(search.results.getByRole('button', { name: 'Only exactly' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(mended).toBeFocused();
  await page.keyboard.press('Enter');
  await search.settled(MENDED);
  await expect(search.box).toBeFocused();
});

test('what comes late draws the results anew, and leaves the keyboard where it is', { tag: '@long' }, async ({
  page,
}) => {
  const letGo = await hold(page, '**/list-foot.*.js');
  const search = await asked(page, MISSPELT);
  const only = search.results.getByRole('button', { name: 'Only exactly' });
  await only.focus();
  await letGo();
  await expect(search.results.locator('.reading-foot')).toBeVisible();
  await expect(only).toBeFocused();
});

test('a screen reader hears how a question was read, how many entries there are, and that others are near', {
  tag: '@long',
}, async ({ page }) => {
  const search = await asked(page, MISSPELT);
  const status = page.locator('fault-search').getByRole('status');
  await expect(status).toHaveText(
    `Read as ${MENDED}. ${await search.results.locator('.results-count').textContent()}.`,
  );
  await search.find(UNTREATED);
  await expect(status).toHaveText(`${RESULT_WORDS.subject('Printing')} Nearest entries follow.`);
  await search.find(KNOWN);
  await expect(status).toHaveText(/^Best match.*\.$/);
});

for (const [what, text, words] of [
  ['in Cyrillic', 'Привет мир', RESULT_WORDS.unanswered],
  ['of words that stand everywhere', 'the and of', RESULT_WORDS.onlyCommon],
] as const)
  test(`of a question ${what}, one sentence says that nothing was found`, { tag: '@long' }, async ({ page }) => {
    const search = await asked(page, text);
    await expect(search.results.locator('.results-count')).toHaveText(words);
    await expect(search.results).not.toContainText(RESULT_WORDS.nothing);
    await expect(search.results.locator('.note')).toHaveCount(0);
  });

for (const text of ['mot de passe perdu', UNKNOWN, ...(isLong ? [MISSPELT, UNTREATED, KNOWN] : [])]) {
  test(`what is said of “${text}” has no fault of accessibility, and fits a narrow screen`, { tag: '@long' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await asked(page, text);
    await expect(page.locator('#results').locator('.note, .results-count').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
}
