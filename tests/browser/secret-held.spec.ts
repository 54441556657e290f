import { expect, test } from '@playwright/test';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { ENTRY, HOST, handOn, JWT, kept, open, PASTE, PID, pasteOf, SECRET, USER } from './support/pasted-errors.ts';

test.describe('a secret', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const HELD: [name: string, secret: string, paste: string][] = [
    ['token', JWT.split('.')[1] as string, `${PASTE}\nAuthorization: Bearer ${JWT}`],
    ['client secret', SECRET.slice(3), `${PASTE}\nclient_secret=${SECRET}&grant_type=client_credentials`],
    // The value of a hole, which fills the message and the page.
    ['token in a hole', JWT.split('.')[1] as string, pasteOf(USER, HOST, JWT)],
    ['client secret in a hole', SECRET.slice(3), pasteOf(USER, SECRET, PID)],
  ];

  for (const [name, secret, paste] of sampled(HELD, 3)) {
    test(`(${name}) warns the reader to revoke it and is in no link, no report and no copy`, async ({ page }) => {
      const search = await open(page, paste);
      await expect(search.results.getByText('revoke it')).toBeVisible();
      await handOn(search);
      const handedOn = await search.results
        .locator('a, [data-copy]')
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('href')} ${one.getAttribute('data-copy')}`).join('\n'),
        );
      expect(handedOn).toContain('find/#q=');
      expect(decodeURIComponent(handedOn)).not.toContain(secret);
      for (const button of ['Copy a link to this search', 'Copy it for a report']) {
        await search.results.getByRole('button', { name: button }).click();
        await expect(page.locator('[role="status"]', { hasText: 'Copied' })).toHaveCount(1);
        expect(decodeURIComponent(await page.evaluate(() => navigator.clipboard.readText()))).not.toContain(secret);
      }
    });

    for (const path of name === 'token' ? ['/', '/find/'] : isLong ? ['/find/'] : []) {
      test(`(${name}) typed on ${path} is kept in no store, no history and no address`, { tag: '@long' }, async ({
        page,
      }) => {
        const search = await open(page, paste, path);
        // Longer than the box waits before it writes to the history.
        await page.waitForTimeout(500);
        expect(await kept(page)).not.toContain(secret);
        await search.links().first().click();
        await expect(page.locator(ENTRY)).toBeVisible();
        expect(await kept(page)).not.toContain(secret);
        await page.goBack();
        await expect(search.box).toBeVisible();
        expect(await kept(page)).not.toContain(secret);
      });
    }
  }
});

test('a secret in a short text that is no error is warned of', { tag: '@long' }, async ({ page }) => {
  for (const text of ['Password: rose1', 'pwd=tulips77', 'client_secret=abc8Q~dEfGhIjKl']) {
    const search = await open(page, text);
    await expect(search.results.getByText('revoke it')).toBeVisible();
  }
});

test('a secret is warned of where the part that reads whole errors cannot be loaded', { tag: '@long' }, async ({
  page,
}) => {
  await page.route('**/reading-view*.js', (route) => route.abort());
  const search = await open(page, `${PASTE}\nAuthorization: Bearer ${JWT}`);
  await expect(search.results.getByText('revoke it')).toHaveCount(1);
});
