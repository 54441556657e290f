import { expect, test } from '@playwright/test';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { sampled } from '../fixtures/is-long.ts';
import { type McpAnswer, mcpServerOf, tokensIn } from '../fixtures/mcp-client.ts';
import { CONTENT } from '../fixtures/sites.ts';

test.use({
  launchOptions: { executablePath: installedBrowser(), args: [...BROWSER_ARGUMENTS, '--enable-features=WebMCP'] },
});

test('a page identifies golden pastes for an assistant as the server does, in 1,500 tokens at most', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.goto('/');
  test.skip(!(await page.evaluate(() => 'modelContext' in document)), 'this browser has no WebMCP');
  await expect.poll(async () => (await page.webmcp.tools()).length).toBe(4);
  const server = await mcpServerOf(CONTENT.dist);
  for (const { paste: text } of sampled(goldenCases(CONTENT.content), 150)) {
    const answer = (await page.webmcp.callTool('identify_error', { text })) as unknown as McpAnswer;
    expect(answer, text).toEqual(await server.ask('identify_error', { text }));
    expect(tokensIn(answer)).toBeLessThanOrEqual(1500);
  }
  await server.close();
});
