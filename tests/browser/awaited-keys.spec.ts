import { type CDPSession, expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { CODES, ERROR_WITH_A_WAIT, ERROR_WITH_TWO_PRODUCTS, TOLD_MESSAGE } from '../fixtures/fixture-roles.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { hold } from './support/hold.ts';
import { SearchPage } from './support/search-page.ts';

const { id: ID, path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const NO_CODE =
  'nightly-backup :\nThe shadow copy provider had an unexpected error while trying to process the specified operation.';
const [, , OTHER_CODE = ''] = Object.keys(CODES);
const entryOf = (text: string) => Object.entries(CODES).find(([code]) => text.includes(code))?.[1];
const pasteOf = (code: string) => `${'[INFO] nothing to see here\n'.repeat(200)}nightly-backup : ${code}: it failed`;

/** Opened by a key: what, and what stood in the box then. Nothing is really opened, so that one page will do. */
interface Opened {
  entry: string;
  text: string;
}

interface Recorded {
  opened: Opened[];
}

async function recordOpened(page: Page): Promise<() => Promise<Opened[]>> {
  await page.evaluate(() => {
    const opened: Opened[] = [];
    Object.assign(window, { opened });
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    document.addEventListener(
      'click',
      (event) => {
        const item = (event.target as Element).closest<HTMLElement>('li[data-entry]');
        event.preventDefault();
        opened.push({ entry: item?.dataset.entry ?? '', text: field.value });
      },
      true,
    );
  });
  return () => page.evaluate(() => (window as unknown as Recorded).opened.splice(0));
}

/** A key, down and up. */
const press = (session: CDPSession, key: object) => [
  session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
  session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
];

const step = fc.record({
  code: fc.constantFrom(...Object.keys(CODES)),
  how: fc.constantFrom('typed', 'pasted', 'a long paste', 'set at once'),
  isEntered: fc.boolean(),
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
});
const textOf = ({ code, how }: { code: string; how: string }) => (how === 'a long paste' ? pasteOf(code) : code);

for (const slower of sampled([4, 1], 2)) {
  test(`Enter, however soon after a text, opens the first result of that text and never one of a former (processor ${slower} times slower)`, async ({
    page,
    context,
  }) => {
    test.setTimeout(isLong ? 600_000 : 120_000);
    await page.goto('/find/');
    const search = new SearchPage(page);
    await search.find(CODE);
    const opened = await recordOpened(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const [at, one] of steps.entries()) {
          const enters = one.isEntered || at === steps.length - 1;
          if (one.how === 'set at once') {
            // In one task: no answer can come between the text and the key.
            await search.box.evaluate(
              (box: HTMLTextAreaElement, [value, isEntered]) => {
                box.value = value;
                box.dispatchEvent(new Event('input', { bubbles: true }));
                const key = { key: 'Enter', bubbles: true, cancelable: true };
                if (isEntered) box.dispatchEvent(new KeyboardEvent('keydown', key));
              },
              [one.code, enters] as const,
            );
          } else {
            // Sent without waiting for what the page makes of it.
            const text = textOf(one);
            const parts = one.how === 'typed' ? [...text] : [text];
            await Promise.all([
              ...press(session, { key: 'a', modifiers: 2, commands: ['selectAll'] }),
              ...parts.map((part) => session.send('Input.insertText', { text: part })),
              ...(enters ? press(session, { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }) : []),
            ]);
          }
          await page.waitForTimeout(one.pause);
        }
        const last = textOf(steps.at(-1) as (typeof steps)[0]);
        await page.waitForFunction((text) => (window as unknown as Recorded).opened.at(-1)?.text === text, last);
        for (const { entry, text } of await opened()) expect(entry).toBe(entryOf(text));
      }),
      { numRuns: isLong ? 300 : 5, seed: 12, endOnFailure: !isLong },
    );
  });
}

test('an arrow right after a paste leads to the first result of what was pasted', async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(OTHER_CODE);
  await search.box.press('Control+a');
  await page.keyboard.insertText(pasteOf(CODE));
  await page.keyboard.press('ArrowDown');
  await expect(search.results.locator(`li[data-entry=${ID}] .result-link`).first()).toBeFocused();
});

for (const late of ['catalogue.json', 'search-box.', 'search-worker']) {
  test(`Enter before ${late} has arrived opens the first result as soon as there is one`, { tag: '@long' }, async ({
    page,
  }) => {
    const letGo = await hold(page, `**/*${late}*`);
    await page.goto(ERROR_WITH_A_WAIT.path);
    const { box } = new SearchPage(page);
    await box.focus();
    // A paste without a code shows nothing before it is judged.
    const text = late === 'search-worker' ? NO_CODE : CODE;
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue(text);
    await expect(page).toHaveURL(({ pathname }) => pathname === ERROR_WITH_A_WAIT.path);
    await letGo();
    await expect(page).toHaveURL(({ pathname }) => pathname === ENTRY);
  });
}

test('Enter on a list opens nothing before it is known to be one', async ({ page }) => {
  const letGo = await hold(page, '**/paste-reader-*');
  await page.goto('/find/');
  const search = new SearchPage(page);
  const list = Object.keys(CODES)
    .slice(0, 3)
    .map((code) => `nightly-backup : ${code}: it failed`)
    .join('\n');
  await search.box.focus();
  await page.keyboard.insertText(list);
  await expect(search.results.locator('li').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find\/$/);
  await letGo();
  await expect(page).not.toHaveURL(/\/find\/$/);
});

test('Enter on what answers the words of a long sentence waits until it is known whether that is an error', {
  tag: '@long',
}, async ({ page }) => {
  const letGo = await hold(page, '**/first-judge*');
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.box.focus();
  await page.keyboard.insertText(TOLD_MESSAGE);
  await expect(search.results.locator('[data-confidence=words]').first()).toBeVisible();
  const opened = await recordOpened(page);
  await page.keyboard.press('Enter');
  expect(await opened()).toEqual([]);
  await letGo();
  await expect.poll(opened).toEqual([{ entry: ID, text: TOLD_MESSAGE }]);
});

test('a key that waits is forgotten when the reader types on or goes elsewhere', { tag: '@long' }, async ({ page }) => {
  const letGo = await hold(page, '**/catalogue.json');
  await page.goto('/find/');
  const search = new SearchPage(page);
  await page.keyboard.insertText(CODE);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('x');
  await page.keyboard.press('Backspace');
  await letGo();
  await search.settled(CODE);
  await expect(page).toHaveURL(/\/find\/$/);
});
