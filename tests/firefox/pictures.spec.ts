import { chromium, expect } from '@playwright/test';
import { pictureOf } from '../browser/support/error-pictures.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { ERROR_WITH_TWO_PRODUCTS } from '../fixtures/fixture-roles.ts';
import { answered, test } from './firefox-test.ts';

const { id: ID, code: CODE } = ERROR_WITH_TWO_PRODUCTS;

test('Firefox reads a picture that is dropped on the page, under the policy of the site, and finds its error', async ({
  tab,
  baseURL,
}) => {
  const other = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
  const picture = await pictureOf(other, `Fatal: failed to create snapshot: VSS_E_UNEXPECTED_PROVIDER_ERROR (${CODE})`);
  await other.close();
  await tab.goto(`${baseURL}/find/`);
  await tab.evaluate((data) => {
    const dataTransfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], 'error.png', { type: 'image/png' }));
    // A paste that a script makes holds no files here.
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, picture.toString('base64'));
  await tab.waitForFunction(() => document.querySelector('#pictures .pictures-about'), { timeout: 30_000 });
  await answered(tab);
  expect(await tab.$eval('textarea#search', (box) => (box as HTMLTextAreaElement).value)).toContain(CODE);
  expect(await tab.$eval('#results li[data-entry]', (item) => (item as HTMLElement).dataset.entry)).toBe(ID);
});
