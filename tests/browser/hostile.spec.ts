import { expect, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { SearchPage } from './support/search-page.ts';

const { path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const MEGABYTE = 1_000_000;

/** Queries that once broke some program. The page makes them itself, because some do not survive any transport. */
const QUERIES: Record<string, Record<string, (size: number) => string>> = {
  'hardly a query': {
    'one letter': () => 'a',
    'punctuation only': () => '...!?-_"\'(){}[]/\\',
    'zero-width characters': () => 'wr\u200Bit\u00ADer\uFEFF',
    '2,000 line breaks and a word': () => `${'\n'.repeat(1000)}writer${'\n'.repeat(1000)}`,
    '5,000 lines': () => 'writer\n'.repeat(5000),
  },
  markup: {
    'a script': () => '<script>alert(1)</script>',
    'an image': () => '<img src=x onerror=alert(1)>',
    'a way out of an attribute': () => '"><svg onload=alert(1)>',
    'around what is found': () => 'shadow copy<b onmouseover=alert(1)> provider had',
    'in escapes': () => '%3Cimg%20src=x%20onerror=alert(1)%3E &lt;script&gt;alert(1)&lt;/script&gt; writer',
    'many opened tags': () => '<br'.repeat(20_000),
  },
  'the language of programs': {
    'characters of regular expressions': () => '.*+?^$' + '{}()|[]\\d(a+)+$',
    'half a regular expression': () => '(writer[',
    'a slow regular expression': () => `${'a'.repeat(5000)}!`,
    __proto__: () => '__proto__',
    constructor: () => 'constructor',
    'other inherited names': () => 'hasOwnProperty toString valueOf',
    'many escapes': () => '%41'.repeat(20_000),
    'broken escapes': () => '%E0%A4%A writer %u0041 \\u12 \\',
    NUL: () => 'writer\u0000expired \u0000',
  },
  'all of Unicode': {
    emoji: () => '👩‍👩‍👧‍👦🏳️‍🌈 writer 🔑',
    'right-to-left text': () => 'שגיאה writer خطأ \u202Etxet desrever\u202C',
    'combining marks': () => `wri${'\u0301'.repeat(3000)}ter`,
    'characters that unfold into many': () => '\uFDFA'.repeat(500),
    'Hangul without a break': () => '\u1100\u1161'.repeat(5000),
    'unpaired surrogates': () => 'writer \uD800 expired \uDC00\uD83D',
  },
  'a megabyte': {
    'without a space': (size) => 'x'.repeat(size),
    'of words': (size) => 'lorem ipsum 0x8004 dolor '.repeat(size / 25),
    'of different words': (size) => Array.from({ length: size / 6 }, (_, at) => at.toString(36)).join(' zq'),
    'and as much as the box takes': (size) => 'writer failed '.repeat(Math.floor((size * 2) / 14)),
  },
};

const MEGABYTES = QUERIES['a megabyte'] ?? {};

/** Types a query that the page makes itself. */
async function type(page: Page, make: string | ((size: number) => string)): Promise<void> {
  await page.evaluate(`{
    const box = document.querySelector('fault-search textarea');
    box.value = (${make})(${MEGABYTE});
    // The browser lays the text out before the search begins: that part is not the page's work.
    box.getBoundingClientRect();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }`);
}

/** Waits until the newest question is answered. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const region = document.getElementById('results') as HTMLElement;
    return region.getAttribute('aria-busy') === 'false';
  });
}

/** What must not happen, whatever is typed. */
function watched(page: Page): string[] {
  const accidents: string[] = [];
  page.on('pageerror', ({ message }) => accidents.push(message));
  page.on('dialog', (dialog) => {
    accidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('crash', () => accidents.push('crash'));
  return accidents;
}

for (const [group, queries] of Object.entries(QUERIES)) {
  test(`${group}: the page answers, stays whole, and answers the next question`, { tag: '@long' }, async ({ page }) => {
    const accidents = watched(page);
    await page.goto('/find/');
    const search = new SearchPage(page);
    await search.find(CODE);
    const before = await search.items();
    const injected = page.locator(
      'body script:not([src]), #results :is(script, img, svg, iframe, object, embed, style, [onerror], [onload], [onmouseover])',
    );
    for (const [name, make] of Object.entries(queries)) {
      await test.step(name, async () => {
        await type(page, make);
        await settled(page);
        await expect(search.results).toBeVisible();
        await expect(injected).toHaveCount(0);
        await search.find(CODE);
        expect(await search.items(), `after ${name}`).toEqual(before);
        expect(accidents, name).toEqual([]);
      });
    }
  });
}

test('without anything to search for, the box shows the page, not results', async ({ page }) => {
  const accidents = watched(page);
  await page.goto(ENTRY);
  const search = new SearchPage(page);
  for (const [name, blank] of [
    ['nothing', ''],
    ['spaces', ' \t  '],
    ['2,000 line breaks', '\n'.repeat(2000)],
  ] as const) {
    await test.step(name, async () => {
      await search.find(CODE);
      await type(page, `() => ${JSON.stringify(blank)}`);
      await expect(search.results).toBeHidden();
      await expect(page.locator('article[data-entry] h1')).toBeVisible();
    });
  }
  await search.find(CODE);
  await expect(search.links().first()).toBeVisible();
  expect(accidents).toEqual([]);
});

test('a query below two letters is told how to become one', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  for (const text of ['a', '...', '{}', '👩‍👧']) {
    await search.find(text);
    await expect(search.results.getByText('Type at least two letters or digits.')).toBeVisible();
    expect(await search.items()).toEqual([]);
  }
});

test('the page goes on working while the worker searches for a megabyte', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    let turns = 0;
    let asked = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(null);
    };
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { type?: string; query?: string }) {
      if (message.type === 'ask' && (message.query?.length ?? 0) > 800_000) {
        if (turns === 0) port2.postMessage(null);
        const answered = () => {
          document.documentElement.dataset.turns = String(turns - asked);
        };
        const ask = () => {
          asked = turns;
          this.addEventListener('message', answered, { once: true });
          post.call(this, message);
        };
        // Once the text is laid out: that holds the page, and the worker may be done before.
        requestAnimationFrame(() => setTimeout(ask));
      } else post.call(this, message);
    } as typeof post;
  });
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find('writer');
  for (const name of ['of words', 'of different words', 'without a space']) {
    await test.step(name, async () => {
      await type(page, MEGABYTES[name] as (size: number) => string);
      await settled(page);
      // A search on the page's own thread would leave it no turn.
      expect(Number(await page.locator('html').getAttribute('data-turns'))).toBeGreaterThan(10);
      await page.locator('html').evaluate((html) => html.removeAttribute('data-turns'));
      await search.box.press('Control+a');
      await page.keyboard.type(CODE);
      await search.settled(CODE);
    });
  }
});
