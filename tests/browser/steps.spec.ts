import { expect, type Locator, type Page, test } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES, GUIDE, QUESTION_WITH_A_GUIDE } from '../fixtures/fixture-roles.ts';
import { FIX } from './support/sections.ts';

/** An error with a fix that waits 30 minutes, of which a step waits itself. */
const { id: ID, path: WAITS } = ERROR_WITH_TWO_PRODUCTS;

/** The steps of the first fix, once the page has seen its reader. */
async function firstFix(page: Page, path = WAITS): Promise<Locator> {
  await page.goto(path);
  await page.locator('main h1').hover();
  const fix = page.locator(FIX).first();
  await expect(fix.getByRole('checkbox').first()).toBeVisible();
  return fix;
}

const ownSteps = (fix: Locator) => fix.locator('> details > .fold-body > .steps > ol > li').getByRole('checkbox');
const progress = (fix: Locator) => fix.locator('> details > .fold-body > .steps > .progress');

test('steps are ticked off, stay ticked after a reload, and are cleared with one click', async ({ page }) => {
  const fix = await firstFix(page);
  const ticks = ownSteps(fix);
  const all = await ticks.count();
  expect(all).toBeGreaterThan(0);
  await expect(ticks.first()).toHaveAccessibleName(/^Step 1 done: \S/);
  await expect(progress(fix)).toBeHidden();
  const square = await ticks.first().boundingBox();
  expect(Math.min(square?.width ?? 0, square?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await ticks.first().click();
  await expect(ticks.first()).toBeChecked();
  await expect(progress(fix)).toContainText(`1 of ${all} done`);
  await page.reload();
  // What was kept is shown without any sign of the reader.
  await expect(ticks.first()).toBeChecked();
  await fix.getByRole('button', { name: 'Clear ticks' }).click();
  await expect(ticks.first()).not.toBeChecked();
  await expect(ticks.first()).toBeFocused();
  await expect(progress(fix)).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a click on the number of a step ticks it, also before anything was loaded', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto(WAITS);
  const step = page.locator('.fix .steps > ol > li').first();
  // Without the movements of a mouse, as a finger does.
  await step.scrollIntoViewIfNeeded();
  const box = await step.boundingBox();
  await page.evaluate(
    ({ x, y }) =>
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y })),
    { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 },
  );
  await expect(step.getByRole('checkbox')).toBeChecked();
});

test('steps of a procedure have ticks of their own, on its page and where a fix includes it', { tag: '@long' }, async ({
  page,
}) => {
  const fix = await firstFix(page, QUESTION_WITH_A_GUIDE.path);
  await fix.locator('details.guide > summary').first().click();
  const inner = fix.locator('details.guide .fix').first();
  // The only fix of a procedure stands open in it.
  await inner.getByRole('checkbox').first().click();
  await expect(inner.getByRole('checkbox').first()).toBeChecked();
  await expect(ownSteps(fix).first()).not.toBeChecked();
  const guide = await firstFix(page, GUIDE.path);
  await expect(guide.getByRole('checkbox').first()).not.toBeChecked();
});

test('ticks of an entry whose steps have changed are dropped', { tag: '@long' }, async ({ page }) => {
  const fix = await firstFix(page);
  await ownSteps(fix).first().click();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(/"hash":"\w+"/g, '"hash":"other"'));
    }
  });
  await page.reload();
  await expect(ownSteps(fix).first()).not.toBeChecked();
});

test('what another program left in the store breaks nothing', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript((id) => localStorage.setItem(`steps:${id}`, '{"at":"x","blocks":[null,{"done":3}]'), ID);
  await ownSteps(await firstFix(page))
    .first()
    .click();
  await expect(page.getByText(/1 of \d done/)).toBeVisible();
});

test('where the browser keeps nothing, ticks hold for this page and the page says so', { tag: '@long' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const fix = await firstFix(page);
  await ownSteps(fix).first().click();
  await expect(ownSteps(fix).first()).toBeChecked();
  await expect(progress(fix)).toContainText('The browser keeps no ticks here.');
});

test('the last step starts the wait, which says until when and, after that, that it is over', { tag: '@long' }, async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-20T15:10:00') });
  const fix = await firstFix(page);
  const wait = fix.locator('dd[data-recheck]').first();
  const start = await wait.getByRole('button', { name: /^Start now/ }).boundingBox();
  expect(start?.height).toBeGreaterThanOrEqual(24);
  await ownSteps(fix).last().click();
  await expect(wait).toContainText('Recheck after 15:40');
  await expect(wait.locator('time')).toHaveAttribute(
    'datetime',
    new RegExp(`^${new Date('2026-11-20T15:40:00').toISOString().slice(0, 16)}`),
  );
  await page.reload();
  await expect(wait).toContainText(/Recheck after/);
  await page.clock.fastForward('30:01');
  await expect(wait).toContainText('You can recheck now (since 15:40)');
  await page.clock.setFixedTime(new Date('2026-11-21T09:00:00'));
  await page.reload();
  await expect(wait).toContainText('since Fri 20 Nov, 15:40');
  await wait.getByRole('button', { name: 'Stop' }).click();
  await expect(wait.getByRole('button', { name: /^Start now/ })).toBeFocused();
});

test('a wait can be started without ticks, and a tick taken back stops its wait', { tag: '@long' }, async ({
  page,
}) => {
  const fix = await firstFix(page);
  const wait = fix.locator('dd[data-recheck]').first();
  await wait.getByRole('button', { name: /^Start now/ }).click();
  await expect(wait).toContainText('Recheck after');
  const step = fix.locator('li:has(> [data-recheck])');
  await step.getByRole('checkbox').click();
  await expect(step).toContainText(/Recheck after .*\d\d:\d\d/);
  await step.getByRole('checkbox').click();
  await expect(step).not.toContainText('Recheck after');
  await expect(wait).toContainText('Recheck after');
});

test('ticks and buttons leave the text alone that is selected and copied', { tag: '@long' }, async ({ page }) => {
  const selected = () =>
    page
      .locator('.fix .steps > ol')
      .first()
      .evaluate((list) => {
        getSelection()?.selectAllChildren(list);
        return getSelection()?.toString();
      });
  await page.goto(WAITS);
  const before = await selected();
  await ownSteps(await firstFix(page))
    .first()
    .click();
  expect(await selected()).toBe(before);
});

test('code, messages and values of the reader are copied with a button', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(ERROR_WITH_VALUES.path);
  await page.locator('main h1').hover();
  const message = page.locator('.messages > li').first();
  await message.getByRole('button', { name: 'Copy this message' }).click();
  await expect.poll(copied).toBe((await message.locator('samp').textContent())?.trim());
  const code = page.locator('pre.code').first();
  const button = page.getByRole('button', { name: 'Copy this code', includeHidden: true }).first();
  await code.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true;
    }
  });
  await button.click();
  await expect.poll(copied).toBe((await code.textContent())?.trimEnd());
});
