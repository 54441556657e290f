import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { BOX_ELEMENT_WORDS as WORDS } from '#words/box-element.ts';
import { COPIED_WORDS } from '#words/copied.ts';
import { ALIKE, CODE_WITHOUT_ENTRY, ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';
import { canariesIn } from './support/canary-texts.ts';
import { OwnHost } from './support/own-host.ts';
import { HOST, PASTE, PID, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';
import { ListeningHost, leaked, listen } from './support/traffic.ts';
import { historyOf, whatIsLeft } from './support/what-is-left.ts';

const CANARIES = [USER, HOST, PID];

/** Another site: pages of another origin, each path with the page that a test has put there. */
class OtherSite extends OwnHost {
  readonly pages = new Map<string, { html: string; policy?: string }>();
  protected readonly server = createServer((request, response) => {
    const { html, policy } = this.pages.get(request.url ?? '') ?? { html: 'nothing' };
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
}

const hosts = { [FIXTURE.dist]: new ListeningHost(FIXTURE.dist), [SHARDED.dist]: new ListeningHost(SHARDED.dist) };
const other = new OtherSite();
const origins: Record<string, string> = {};
let [site, elsewhere] = ['', ''];
test.beforeAll(async () => {
  for (const [dist, host] of Object.entries(hosts)) origins[dist] = await host.start();
  [site, elsewhere] = [`${origins[FIXTURE.dist]}/`, await other.start()];
});
test.afterAll(() => {
  for (const host of [...Object.values(hosts), other]) host.stop();
});

interface Given {
  from?: string;
  attributes?: string;
  style?: string;
  around?: string;
  policy?: string;
}

/** Opens a page of the other site with the element in it. */
async function open(page: Page, { from = site, attributes = '', style = '', around = '', policy }: Given = {}) {
  const path = `/${encodeURIComponent(test.info().title)}`;
  const html = `<!doctype html><html lang="en"><title>Other</title><meta name="viewport" content="width=device-width">${style && `<style>${style}</style>`}
    <main><h1>Other</h1>${around}<faultfinder-box ${attributes}></faultfinder-box></main>
    <script type="module" src="${from}box/faultfinder-box.js"></script>`;
  other.pages.set(path, { html, ...(policy ? { policy } : {}) });
  await page.goto(elsewhere + path);
  return parts(page);
}
const parts = (page: Page) => ({
  box: page.getByRole('textbox', { name: WORDS.label }),
  status: page.locator('faultfinder-box').getByRole('status').first(),
  handed: page.locator('faultfinder-box').getByRole('status').last(),
  items: page.locator('faultfinder-box').getByRole('listitem'),
  links: page.locator('faultfinder-box').getByRole('link'),
  openAll: page.getByRole('button', { name: WORDS.openAll }),
});
const titleOf = async (id: string) => (await builtSearch()).catalogue.entries.find((one) => one.id === id)?.title ?? '';

for (const { dist } of [FIXTURE, SHARDED]) {
  test(`a page of another origin with a strict policy shows results in place, and no request has the text, from ${dist}`, async ({
    page,
    context,
  }) => {
    const from = `${origins[dist]}/`;
    const sent = listen(context);
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    const policy = `default-src 'none'; script-src ${from}; connect-src ${from}; require-trusted-types-for 'script'`;
    const { box, status, links } = await open(page, { from, policy });
    await box.fill(PASTE);
    await expect(status).toHaveText(WORDS.bestOf(await titleOf(ERROR_WITH_VALUES.id)));
    await expect(links.first()).toHaveAttribute('href', `${from}${ERROR_WITH_VALUES.path.slice(1)}`);
    await expect(page.locator('faultfinder-box').getByText(WORDS.best, { exact: true })).toHaveCount(1);
    const requests = [...(await sent()), ...(hosts[dist] as ListeningHost).received];
    expect(requests.length).toBeGreaterThan(5);
    expect(leaked(requests, CANARIES)).toEqual([]);
    const { kept, offered } = await whatIsLeft(page);
    expect(canariesIn(`${kept}\n${offered}`, CANARIES)).toEqual([]);
    expect(told).toEqual([]);
  });
}

test('before it is used, the page loads its script and nothing else', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const { box } = await open(page, { attributes: `site="${site}"` });
  await expect(box).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.startsWith(site))).toEqual([`${site}box/faultfinder-box.js`]);
});

test('it answers as the search of the package: a choice with its checks, codes, and what is documented nowhere', async ({
  page,
}) => {
  const { box, status, items } = await open(page);
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

test('on a page of the site itself, under its policy, it works as well', async ({ page }) => {
  await page.goto(`${site}about/`);
  await page.evaluate(async () => {
    const address = '/box/faultfinder-box.js';
    await import(address);
    document.querySelector('main')?.append(document.createElement('faultfinder-box'));
  });
  const { box, status, links } = parts(page);
  await box.fill(PASTE);
  await expect(status).toHaveText(WORDS.bestOf(await titleOf(ERROR_WITH_VALUES.id)));
  await expect(links.first()).toHaveAttribute('href', `${site}${ERROR_WITH_VALUES.path.slice(1)}`);
});

/** How every part of the element looks, and how wide it is. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('faultfinder-box')?.shadowRoot?.querySelector('.box');
    return [box, ...(box?.querySelectorAll('*') ?? [])].map((element) => {
      const {
        color,
        backgroundColor,
        font,
        letterSpacing,
        textTransform,
        textAlign,
        display,
        padding,
        border,
        direction,
        whiteSpace,
      } = getComputedStyle(element as Element);
      return [
        color,
        backgroundColor,
        font,
        letterSpacing,
        textTransform,
        textAlign,
        display,
        padding,
        border,
        direction,
        whiteSpace,
      ];
    });
  });
const HOSTILE = `* { letter-spacing: .5em !important; color: red !important; text-transform: uppercase !important; white-space: pre }
  body { font: 40px cursive; text-align: right; direction: rtl } textarea, button, a, p, li, label, .box { display: none !important }`;

test('no style of the page gets into it', async ({ page }) => {
  const find = async (given: Given) => {
    await open(page, given);
    await page.locator('faultfinder-box').evaluate((element: HTMLElement) => element.focus());
    await page.keyboard.insertText(PASTE);
    await expect(page.locator('faultfinder-box').locator('li').first()).toBeVisible();
    return looks(page);
  };
  const plain = await find({});
  expect(plain.length).toBeGreaterThan(10);
  expect(await find({ style: HOSTILE })).toEqual(plain);
});

test('no style of it gets out', async ({ page }) => {
  const around =
    '<div class="box"><label>A</label><textarea></textarea><button>B</button><ol><li><a href="/">C</a></li></ol><p class="hint" hidden>D</p></div>';
  const outside = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, main, main > .box, main > .box *')].map((one) => {
        const style = getComputedStyle(one);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
      }),
    );
  await page.route('**/faultfinder-box.js', (route) => route.abort());
  await open(page, { around, style: 'faultfinder-box { display: block; block-size: 12em }' });
  const before = await outside();
  await page.unrouteAll();
  await page.reload();
  await expect(parts(page).box).toBeVisible();
  expect(before.length).toBeGreaterThan(8);
  expect(await outside()).toEqual(before);
});

test('it takes the colours, the font and the corners that the page gives it', async ({ page }) => {
  const style = `faultfinder-box { --faultfinder-surface: rgb(1, 2, 3); --faultfinder-text: rgb(250, 251, 252); --faultfinder-line: rgb(7, 8, 9);
    --faultfinder-accent: rgb(120, 200, 255); --faultfinder-font: 20px/1.4 monospace; --faultfinder-radius: 0px }`;
  await open(page, { style });
  const [color, background, font, border, radius] = await page.locator('faultfinder-box .box').evaluate((box) => {
    const { color, backgroundColor, fontSize, borderTopColor, borderTopLeftRadius } = getComputedStyle(box);
    return [color, backgroundColor, fontSize, borderTopColor, borderTopLeftRadius];
  });
  expect([color, background, font, border, radius]).toEqual([
    ...['rgb(250, 251, 252)', 'rgb(1, 2, 3)', '20px', 'rgb(7, 8, 9)', '0px'],
  ]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test(`it fits 320 px and passes axe on a ${scheme} page, ${direction}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 640 });
      const style = `:root { color-scheme: light dark; direction: ${direction} }`;
      const { box, items, openAll } = await open(page, { style });
      await box.fill(ALIKE.message);
      await expect(items.first()).toBeVisible();
      await expect(openAll).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

test('keys reach its parts in order, Enter opens the first result in a tab of its own, and the page hears none of them', async ({
  page,
  context,
}) => {
  const { box, status, links, openAll } = await open(page, {
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
  await expect(tab).toHaveURL(`${site}${ERROR_WITH_VALUES.path.slice(1)}`);
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
    test('the site searches the text after one press there, and neither a request nor an address nor the history has it', async ({
      page,
      context,
    }) => {
      const sent = listen(context);
      const { box, handed, openAll, items } = await open(page, { attributes });
      await box.fill(PASTE);
      const [tab] = await Promise.all([context.waitForEvent('page'), openAll.click()]);
      await expect(handed).toHaveText(WORDS.opened(site));
      await expect(items).toHaveCount(attributes ? 0 : 1);
      await tab.getByRole('button', { name: COPIED_WORDS.button }).click();
      await new SearchPage(tab).settled(PASTE);
      expect(tab.url()).toBe(`${site}find/`);
      const { kept, offered } = await whatIsLeft(tab);
      const left = [kept, offered, await historyOf(context, tab), await historyOf(context, page)].join('\n');
      expect(canariesIn(left, CANARIES)).toEqual([]);
      expect(leaked([...(await sent()), ...(hosts[FIXTURE.dist] as ListeningHost).received], CANARIES)).toEqual([]);
    });
  });
}

test('where the page may not copy, it says what to do', async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { box, handed, openAll } = await open(page, { attributes: 'hand-over' });
  await box.fill(PASTE);
  await Promise.all([context.waitForEvent('page'), openAll.click()]);
  await expect(handed).toHaveText(WORDS.notCopied(`${site}find/`));
});

test('an address that is none, no site, another version or out of reach is told in a sentence, and may be tried again', async ({
  page,
}) => {
  const file = '**/box/site.json';
  const fulfil = (body: string, status = 200) =>
    page.route(file, (route) => route.fulfill({ status, body, headers: { 'Access-Control-Allow-Origin': '*' } }));
  const { box, status, items } = await open(page);
  const again = page.getByRole('button', { name: WORDS.again });
  for (const [body, code, told] of [
    ['nothing', 404, WORDS.noSite(site)],
    ['<!doctype html>', 200, WORDS.noSite(site)],
    ['[]', 200, WORDS.noSite(site)],
    ['{"version":99,"search":"a.js"}', 200, WORDS.otherVersion(site)],
    ['{"version":1,"search":"https://evil.example/a.js"}', 200, WORDS.notRead(site)],
    ['{"version":1,"search":"gone.js"}', 200, WORDS.notRead(site)],
  ] as const) {
    await fulfil(body, code);
    await box.fill(`${PASTE} ${told}`);
    await expect(status).toHaveText(told);
    await expect(again).toBeVisible();
    await page.unroute(file);
  }
  // Without the header that lets other pages read it.
  await page.route(file, (route) => route.fulfill({ body: '{}', headers: { 'Access-Control-Allow-Origin': site } }));
  await again.click();
  await expect(status).toHaveText(WORDS.unreachable(site));
  await page.unroute(file);
  await again.click();
  await expect(items.first()).toBeVisible();
  await expect(again).toBeHidden();
  await page.locator('faultfinder-box').evaluate((element) => element.setAttribute('site', 'mailto:x'));
  await expect(status).toHaveText(WORDS.noAddress);
});
