import { expect, test } from '@playwright/test';
import { publishedEntries } from '../fixtures/content-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { foundLines, type McpServerOf, mcpServerOf, sameAsFound } from '../fixtures/mcp-client.ts';
import { CONTENT } from '../fixtures/sites.ts';

let server: McpServerOf;
test.beforeAll(async () => {
  server = await mcpServerOf(CONTENT.dist);
});
test.afterAll(async () => {
  await server.close();
});
test.describe.configure({ mode: 'default', timeout: isLong ? 300_000 : 60_000 });

const CASES = sampled(goldenCases(CONTENT.content), 40);

test('golden pastes are identified as find --json identifies them, and what is unknown has no result', async () => {
  const lines = foundLines(
    CONTENT.dist,
    CASES.map(({ paste }) => paste),
  );
  for (const [at, { name, paste }] of CASES.entries()) {
    const answer = await server.ask('identify_error', { text: paste });
    const { said, found } = sameAsFound(answer, lines[at] ?? {});
    expect(said, name).toEqual(found);
    const { outcome, results, best } = answer.structuredContent;
    expect(outcome === 'best', name).toBe(best !== null);
    expect(/unknown|codes|tooShort/.test(outcome), name).toBe(results.length === 0);
  }
  expect(server.most()).toBeLessThanOrEqual(1500);
});

test('no answer about an entry has more than 1,500 tokens', async () => {
  for (const { id, title, messages } of publishedEntries()) {
    await server.ask('get_entry', { entry: id });
    await server.ask('list_fixes', { entry: id });
    if (isLong) for (const text of [title, ...messages]) await server.ask('identify_error', { text });
  }
  expect(server.most()).toBeLessThanOrEqual(1500);
});
