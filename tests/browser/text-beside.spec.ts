import { expect, type Page, test } from '@playwright/test';
import { CODES, ERROR_WITH_VALUES, WORD } from '../fixtures/fixture-roles.ts';
import { sampled } from '../fixtures/is-long.ts';
import { HOST, PASTE, PID, SECRET, USER } from './support/pasted-errors.ts';
import { SearchPage } from './support/search-page.ts';

const ENTRY = ERROR_WITH_VALUES.id;
const CHIP = 'Text beside the box';

/** A log without anything documented, of so many megabytes, and a whole error at one place of it. */
interface Log {
  megabytes: number;
  /** From 0, the beginning, to 1, the end. */
  place: number;
  error: string;
}

/** Makes the log in the page, which is quicker than handing it over, and pastes it or drops it as a file. */
function give(page: Page, how: 'paste' | 'drop', log: Log): Promise<void> {
  return page.evaluate(
    ({ how, log }) => {
      const lines: string[] = [];
      for (let size = 0, at = 1; size < log.megabytes * 1e6; at = (at * 48271) % 2147483647) {
        const line = `2026-11-27T10:12:${at % 60}Z INFO worker-${at % 17} request ${at} took ${at % 300} ms, ${at % 50} rows`;
        lines.push(line);
        size += line.length + 1;
      }
      lines.splice(Math.round(lines.length * log.place), 0, ...log.error.split('\n'));
      const text = lines.join('\n');
      const data = new DataTransfer();
      if (how === 'paste') data.setData('text/plain', text);
      else data.items.add(new File([text], 'app.log', { type: 'text/plain' }));
      const options = { bubbles: true, cancelable: true };
      const field = document.querySelector('fault-search textarea') as HTMLTextAreaElement;
      field.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data }),
      );
    },
    { how, log },
  );
}

/** The search page with its box ready, and the chip of what was given to it. */
async function given(page: Page, how: 'paste' | 'drop', log: Log) {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(WORD);
  await give(page, how, log);
  const chip = page.getByRole('group', { name: CHIP });
  await expect(chip).toBeVisible();
  return { search, chip };
}

const answered = (search: SearchPage) =>
  expect(search.results).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });

test.describe('a text that is too long for the box', () => {
  const PLACES = [
    ['end', 1],
    ['middle', 0.5],
    ['beginning', 0],
  ] as const;
  for (const [where, place] of sampled(PLACES, 3)) {
    test(`of 2.5 MB stands beside it, and an error at its ${where} is found`, async ({ page }) => {
      const { search, chip } = await given(page, 'paste', { megabytes: 2.5, place, error: PASTE });
      await expect(chip).toContainText('2.5 MB of text');
      await answered(search);
      await expect(search.box).toHaveValue('');
      expect((await search.items())[0]).toEqual({ entry: ENTRY, confidence: 'best' });
      await expect(page.getByText('Only the first 2 MB were read.')).toBeHidden();
    });
  }

  test('and is dropped as a file of 10 MB never enters it, and its errors are named with their lines', {
    tag: '@long',
  }, async ({ page }) => {
    const list = Object.keys(CODES).map((code) => `error ${code}`);
    const { search, chip } = await given(page, 'drop', { megabytes: 10, place: 0.7, error: list.join('\n') });
    await expect(chip).toContainText('10 MB of text');
    await expect(search.box).toHaveValue('');
    await answered(search);
    const entries = (await search.items()).map(({ entry }) => entry);
    for (const entry of Object.values(CODES)) expect(entries).toContain(entry);
  });

  test('leaves the page free to type in: what is typed takes its place', { tag: '@long' }, async ({ page }) => {
    const { search, chip } = await given(page, 'drop', { megabytes: 10, place: 1, error: PASTE });
    // Before its answer.
    await search.box.pressSequentially('epositor');
    await expect(search.box).toHaveValue('epositor');
    await expect(chip).toBeHidden();
    await search.settled('epositor');
    await expect(search.links().first()).toBeVisible();
  });

  test('is said, reached by the keyboard, and taken away', { tag: '@long' }, async ({ page }) => {
    const { search, chip } = await given(page, 'paste', { megabytes: 2.5, place: 1, error: PASTE });
    await expect(search.box).toHaveAccessibleDescription(/2\.5 MB of text is too long for the box/);
    await answered(search);
    await expect(page.locator('[data-search-status]')).toHaveText(/Best match/);
    await search.box.focus();
    await page.keyboard.press('Tab');
    const away = chip.getByRole('button', { name: 'Take it away' });
    await expect(away).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chip).toBeHidden();
    await expect(search.box).toBeFocused();
    await expect(search.results).toBeHidden();
    await expect(search.box).not.toHaveAccessibleDescription(/too long/);
  });

  test('answers to Enter, and after Back the page says that it was not kept', { tag: '@long' }, async ({ page }) => {
    const { search, chip } = await given(page, 'paste', { megabytes: 2.5, place: 0.5, error: `${PASTE}\n${SECRET}` });
    await answered(search);
    await search.box.press('Enter');
    await page.waitForURL((url) => url.pathname === ERROR_WITH_VALUES.path);
    await page.goBack();
    await expect(page.getByText('Your text was not kept')).toBeVisible();
    await expect(chip).toBeHidden();
    expect((await search.items())[0]?.entry).toBe(ENTRY);
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state]));
    expect(kept).not.toContain('worker-');
    expect(kept).not.toContain(SECRET);
  });

  test('goes through the gate before a part of it is handed on', { tag: '@long' }, async ({ page }) => {
    const { search } = await given(page, 'paste', { megabytes: 2.5, place: 0.5, error: PASTE });
    await answered(search);
    await page.locator('.reading-foot button').first().click();
    const panel = page.locator('#hand-on');
    await expect(panel).toContainText('already locked exclusively by PID', { timeout: 20_000 });
    for (const value of [USER, HOST, PID]) await expect(panel).not.toContainText(value);
  });

  test('is taken out of the box where it has come in by another way', { tag: '@long' }, async ({ page }) => {
    await page.goto('/find/');
    const search = new SearchPage(page);
    await search.find(WORD);
    await page.evaluate(() => {
      const field = document.querySelector('fault-search textarea') as HTMLTextAreaElement;
      field.value = 'token expired '.repeat(200_000);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.getByRole('group', { name: CHIP })).toContainText('2.8 MB of text');
    await expect(search.box).toHaveValue('');
  });

  test('is read as Windows PowerShell writes files, in UTF-16', { tag: '@long' }, async ({ page }) => {
    await page.goto('/find/');
    const search = new SearchPage(page);
    await search.find(WORD);
    await page.evaluate((error) => {
      const text = `\ufeff${'nothing of note on this line\r\n'.repeat(60_000)}${error}`;
      const data = new DataTransfer();
      data.items.add(new File([Uint16Array.from(text, (char) => char.charCodeAt(0))], 'out.txt'));
      document
        .querySelector('fault-search textarea')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, PASTE);
    await expect(page.getByRole('group', { name: CHIP })).toBeVisible();
    await answered(search);
    expect((await search.items())[0]?.entry).toBe(ENTRY);
  });
});

test('a short file that is dropped on the box is put into it and searched', { tag: '@long' }, async ({ page }) => {
  await page.goto('/find/');
  const search = new SearchPage(page);
  await search.find(WORD);
  const [code = ''] = Object.keys(CODES);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'error.txt'));
    document
      .querySelector('fault-search textarea')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, code);
  await search.settled(code);
  await expect(search.box).toHaveValue(code);
  await expect(page.getByRole('group', { name: CHIP })).toBeHidden();
});
