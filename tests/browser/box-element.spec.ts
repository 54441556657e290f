import { expect, test } from '@playwright/test';
import { BOX_ELEMENT_WORDS as WORDS } from '#words/box-element.ts';
import { COPIED_WORDS } from '#words/copied.ts';
import { ALIKE, CODE_WITHOUT_ENTRY, ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';
import { canariesIn } from './support/canary-texts.ts';
import { otherSite, parts } from './support/other-site.ts';
import { HOST, PASTE, PID, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';
import { leaked, listen } from './support/traffic.ts';
import { historyOf, whatIsLeft } from './support/what-is-left.ts';

const CANARIES = [USER, HOST, PID];
const served = otherSite();
const titleOf = async (id: string) => (await builtSearch()).catalogue.entries.find((one) => one.id === id)?.title ?? '';

for (const { dist } of [FIXTURE, SHARDED]) {
  test(`a page of another origin with a strict policy shows results in place, and no request has the text, from ${dist}`, async ({
    page,
    context,
  }) => {
    const from = served.sites[dist] ?? '';
    const sent = listen(context);
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    const policy = `default-src 'none'; script-src ${from}; connect-src ${from}; require-trusted-types-for 'script'`;
    const { box, status, links } = await served.open(page, { from, policy });
    await box.fill(PASTE);
    await expect(status).toHaveText(WORDS.bestOf(await titleOf(ERROR_WITH_VALUES.id)));
    await expect(links.first()).toHaveAttribute('href', `${from}${ERROR_WITH_VALUES.path.slice(1)}`);
    await expect(page.locator('faultfinder-box').getByText(WORDS.best, { exact: true })).toHaveCount(1);
    const requests = [...(await sent()), ...(served.hosts[dist]?.received ?? [])];
    expect(requests.length).toBeGreaterThan(5);
    expect(leaked(requests, CANARIES)).toEqual([]);
    const { kept, offered } = await whatIsLeft(page);
    expect(canariesIn(`${kept}\n${offered}`, CANARIES)).toEqual([]);
    expect(told).toEqual([]);
  });
}

test('before it is used, the page loads its script and nothing else', { tag: '@long' }, async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const { box } = await served.open(page, { attributes: `site="${served.site}"` });
  await expect(box).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.startsWith(served.site))).toEqual([`${served.site}box/faultfinder-box.js`]);
});

test('it answers as the search of the package: a choice with its checks, codes, and what is documented nowhere', {
  tag: '@long',
}, async ({ page }) => {
  const { box, status, items } = await served.open(page);
  await box.fill(ALIKE.message);
  await expect(status).toHaveText(/^\d+ results\.$/);
  await expect(items.filter({ hasText: WORDS.check }).first()).toBeVisible();
  await box.fill(`failed with ${CODE_WITHOUT_ENTRY}`);
  await expect(items.filter({ hasText: WORDS.code })).toContainText(CODE_WITHOUT_ENTRY);
  await box.fill('zzqxj wvkpq');
  await expect(status).toHaveText(WORDS.nothing);
  await expect(items).toHaveCount(0);
  await box.fill('x'.repeat(100_001));
  await expect(status).toHaveText(WORDS.tooLong);
  await box.fill('');
  await expect(status).toHaveText('');
});

test('on a page of the site itself, under its policy, it works as well', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${served.site}about/`);
  await page.evaluate(async () => {
    const address = '/box/faultfinder-box.js';
    await import(address);
    document.querySelector('main')?.append(document.createElement('faultfinder-box'));
  });
  const { box, status, links } = parts(page);
  await box.fill(PASTE);
  await expect(status).toHaveText(WORDS.bestOf(await titleOf(ERROR_WITH_VALUES.id)));
  await expect(links.first()).toHaveAttribute('href', `${served.site}${ERROR_WITH_VALUES.path.slice(1)}`);
});

test('keys reach its parts in order, Enter opens the first result in a tab of its own, and the page hears none of them', {
  tag: '@long',
}, async ({ page, context }) => {
  const { box, status, links, openAll } = await served.open(page, {
    attributes: 'label="Stuck?"',
    around: '<p id="heard"></p>',
  });
  await page.evaluate(() => addEventListener('keydown', ({ key }) => document.getElementById('heard')?.append(key)));
  await expect(box).toHaveCount(0);
  const named = page.getByRole('textbox', { name: 'Stuck?' });
  await expect(named).toHaveAccessibleDescription(WORDS.hint);
  await page.keyboard.press('Tab');
  await expect(named).toBeFocused();
  await page.keyboard.type('repository is already locked');
  await expect(status).toHaveText(/^(?:Best match|\d+ result)/);
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await expect(tab).toHaveURL(`${served.site}${ERROR_WITH_VALUES.path.slice(1)}`);
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  await page.bringToFront();
  await expect(page.locator('#heard')).toHaveText('Tab');
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  await openAll.focus();
  await expect(openAll).toBeFocused();
});

for (const [mode, attributes] of [
  ['beside its results', ''],
  ['in place of results', 'hand-over'],
] as const) {
  test.describe(`handing over ${mode}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
    test('the site searches the text after one press there, and neither a request nor an address nor the history has it', {
      tag: '@long',
    }, async ({ page, context }) => {
      const sent = listen(context);
      const { box, handed, openAll, items } = await served.open(page, { attributes });
      await box.fill(PASTE);
      const [tab] = await Promise.all([context.waitForEvent('page'), openAll.click()]);
      await expect(handed).toHaveText(WORDS.opened(served.site));
      await expect(items).toHaveCount(attributes ? 0 : 1);
      await tab.getByRole('button', { name: COPIED_WORDS.button }).click();
      await new SearchPage(tab).settled(PASTE);
      expect(tab.url()).toBe(`${served.site}find/`);
      const { kept, offered } = await whatIsLeft(tab);
      const left = [kept, offered, await historyOf(context, tab), await historyOf(context, page)].join('\n');
      expect(canariesIn(left, CANARIES)).toEqual([]);
      expect(leaked([...(await sent()), ...(served.hosts[FIXTURE.dist]?.received ?? [])], CANARIES)).toEqual([]);
    });
  });
}

test('where the page may not copy, it says what to do', { tag: '@long' }, async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { box, handed, openAll } = await served.open(page, { attributes: 'hand-over' });
  await box.fill(PASTE);
  await Promise.all([context.waitForEvent('page'), openAll.click()]);
  await expect(handed).toHaveText(WORDS.notCopied(`${served.site}find/`));
});

test('an address that is none, no site, another version or out of reach is told in a sentence, and may be tried again', {
  tag: '@long',
}, async ({ page }) => {
  const file = '**/box/site.json';
  const fulfil = (body: string, status = 200) =>
    page.route(file, (route) => route.fulfill({ status, body, headers: { 'Access-Control-Allow-Origin': '*' } }));
  const { box, status, items } = await served.open(page);
  const again = page.getByRole('button', { name: WORDS.again });
  for (const [body, code, told] of [
    ['nothing', 404, WORDS.noSite(served.site)],
    ['<!doctype html>', 200, WORDS.noSite(served.site)],
    ['[]', 200, WORDS.noSite(served.site)],
    ['{"version":99,"search":"a.js"}', 200, WORDS.otherVersion(served.site)],
    ['{"version":1,"search":"https://evil.example/a.js"}', 200, WORDS.notRead(served.site)],
    ['{"version":1,"search":"gone.js"}', 200, WORDS.notRead(served.site)],
  ] as const) {
    await fulfil(body, code);
    await box.fill(`${PASTE} ${told}`);
    await expect(status).toHaveText(told);
    await expect(again).toBeVisible();
    await page.unroute(file);
  }
  // Without the header that lets other pages read it.
  await page.route(file, (route) =>
    route.fulfill({ body: '{}', headers: { 'Access-Control-Allow-Origin': served.site } }),
  );
  await again.click();
  await expect(status).toHaveText(WORDS.unreachable(served.site));
  await page.unroute(file);
  await again.click();
  await expect(items.first()).toBeVisible();
  await expect(again).toBeHidden();
  await page.locator('faultfinder-box').evaluate((element) => element.setAttribute('site', 'mailto:x'));
  await expect(status).toHaveText(WORDS.noAddress);
});
