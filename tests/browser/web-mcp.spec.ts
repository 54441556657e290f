import { expect, type Page, test } from '@playwright/test';
import { MCP_WORDS } from '#words/mcp.ts';
import { CODE_WITHOUT_ENTRY, ERROR_WITH_TWO_PRODUCTS, ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { sampled } from '../fixtures/is-long.ts';
import { type McpAnswer, mcpServerOf, tokensIn } from '../fixtures/mcp-client.ts';
import { FIXTURE, SHARDED, type Site } from '../fixtures/sites.ts';
import { canariesIn } from './support/canary-texts.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from './support/installed-browser.ts';
import { HOST, PASTE, PID, USER } from './support/pasted-errors.ts';
import { ListeningHost, leaked, listen } from './support/traffic.ts';
import { whatIsLeft } from './support/what-is-left.ts';

// The interface is an experiment of the browser.
test.use({
  launchOptions: { executablePath: installedBrowser(), args: [...BROWSER_ARGUMENTS, '--enable-features=WebMCP'] },
});

const CANARIES = [USER, HOST, PID];
const hosts: Record<string, ListeningHost> = {
  [FIXTURE.dist]: new ListeningHost(FIXTURE.dist),
  [SHARDED.dist]: new ListeningHost(SHARDED.dist),
};
const origins: Record<string, string> = {};
test.beforeAll(async () => {
  for (const [dist, host] of Object.entries(hosts)) origins[dist] = await host.start();
});
test.afterAll(() => {
  for (const host of Object.values(hosts)) host.stop();
});

const NAMES = ['identify_error', 'get_entry', 'list_fixes', 'redact'];
const CODE_OF_TOOLS = /\/_astro\/(?:offer-tools|tool-worker)/;

/** Opens a page whose tools are there. */
async function open(page: Page, { dist }: Site = FIXTURE, path = '/'): Promise<void> {
  await page.goto((origins[dist] ?? '') + path);
  test.skip(!(await page.evaluate(() => 'modelContext' in document)), 'this browser has no WebMCP');
  await expect.poll(async () => (await page.webmcp.tools()).length).toBe(NAMES.length);
}
const ask = (page: Page, tool: string, input: object) =>
  page.webmcp.callTool(tool, input as never) as unknown as Promise<McpAnswer>;

/** What is asked of page and server. */
const LIST = ['web-1', 'web-2', 'nas-3'].map((host) => `${host}  Fatal: wrong password or no key found`).join('\n');
const QUESTIONS: [tool: string, input: object][] = [
  ...sampled(goldenCases(FIXTURE.content), 3).map(({ paste }): [string, object] => ['identify_error', { text: paste }]),
  ...[PASTE, LIST, 'zzqxj wvkpq', 'a', 'pasword wrong', `failed (${CODE_WITHOUT_ENTRY})`, 'Password: Sommer2026!7'].map(
    (text): [string, object] => ['identify_error', { text }],
  ),
  ['get_entry', { entry: ERROR_WITH_VALUES.id }],
  ['get_entry', { entry: ERROR_WITH_VALUES.id, from: 2000 }],
  ['get_entry', { entry: ERROR_WITH_TWO_PRODUCTS.code }],
  ['get_entry', { entry: `/e/${CODE_WITHOUT_ENTRY}/` }],
  ['get_entry', { entry: 'no-such-entry of jane.doe@contoso.com' }],
  ['list_fixes', {}],
  ['list_fixes', { entry: ERROR_WITH_TWO_PRODUCTS.path, effect: 'reversible' }],
  ['list_fixes', { product: 'nothing' }],
  ['redact', { text: PASTE }],
  ['redact', { text: 'repository '.repeat(2000), from: 3000 }],
];

test('an assistant finds the tools of the server, with what they take', async ({ page }) => {
  await open(page, FIXTURE, ERROR_WITH_VALUES.path);
  const server = await mcpServerOf(FIXTURE.dist);
  const { tools } = await server.client.listTools();
  await server.close();
  const named = new Map((await page.webmcp.tools()).map((tool) => [tool.name, tool]));
  expect([...named.keys()].sort()).toEqual(tools.map(({ name }) => name).sort());
  for (const { name, description, inputSchema } of tools) {
    const { $schema: _, ...schema } = inputSchema as Record<string, unknown>;
    const found = named.get(name);
    expect([found?.description, found?.inputSchema]).toEqual([description, schema]);
    expect(found?.annotations?.readOnly).toBe(true);
  }
});

for (const site of [FIXTURE, SHARDED]) {
  test(`the tools answer as the server does, in 1,500 tokens at most, and send nothing of a text, in ${site.dist}`, {
    tag: '@long',
  }, async ({ page, context }) => {
    const sent = listen(context);
    const host = hosts[site.dist] as ListeningHost;
    host.received.length = 0;
    await open(page, site);
    const server = await mcpServerOf(site.dist);
    for (const [tool, input] of QUESTIONS) {
      const answer = await ask(page, tool, input);
      expect(answer, JSON.stringify([tool, input])).toEqual(await server.ask(tool, { ...input }));
      expect(tokensIn(answer)).toBeLessThanOrEqual(1500);
    }
    await server.close();
    const requests = [...(await sent()), ...host.received];
    expect(requests.some(({ url }) => url.endsWith('/entries.json'))).toBe(true);
    expect(leaked(requests, [...CANARIES, 'contoso', 'Sommer2026', 'zzqxj'])).toEqual([]);
    const { kept, offered } = await whatIsLeft(page);
    expect(canariesIn(`${kept}\n${offered}`, CANARIES)).toEqual([]);
  });
}

test('what a tool does not take is told in a sentence that says nothing of it again', { tag: '@long' }, async ({
  page,
}) => {
  await open(page);
  for (const [tool, input, told] of [
    ['identify_error', {}, MCP_WORDS.noText],
    ['identify_error', { text: ' ' }, MCP_WORDS.noText],
    ['redact', { text: USER.repeat(5000) }, MCP_WORDS.tooLong(100_000)],
    ['get_entry', { entry: 7 }, MCP_WORDS.noText],
    ['list_fixes', { from: -1 }, MCP_WORDS.fromNumber],
    ['list_fixes', { effect: USER }, 'effect is one of these: reads, reversible, signs-out, destroys.'],
  ] as const)
    expect(await ask(page, tool, input)).toEqual({ content: [{ type: 'text', text: told }], isError: true });
});

test('nothing of it is loaded where the browser has no such interface, and little before a tool is called', {
  tag: '@long',
}, async ({ page, context }) => {
  const loaded: string[] = [];
  context.on('request', (request) => CODE_OF_TOOLS.test(request.url()) && loaded.push(request.url()));
  await open(page);
  await expect.poll(() => loaded.length).toBe(1);
  expect(loaded[0]).toContain('/offer-tools');
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'modelContext');
  });
  loaded.length = 0;
  await page.goto(origins[FIXTURE.dist] ?? '', { waitUntil: 'networkidle' });
  expect(loaded).toEqual([]);
});

test('where the files of the site do not come, the answer says so, and the next question is answered', {
  tag: '@long',
}, async ({ page, context }) => {
  await open(page);
  const failed = { content: [{ type: 'text', text: MCP_WORDS.notLoaded }], isError: true };
  await context.route('**/entries.json', (route) => route.fulfill({ status: 500, body: '' }));
  expect(await ask(page, 'redact', { text: PASTE })).toEqual(failed);
  await context.unrouteAll();
  await context.route('**/tool-worker*', (route) => route.abort());
  await page.reload();
  await expect.poll(async () => (await page.webmcp.tools()).length).toBe(NAMES.length);
  expect(await ask(page, 'redact', { text: PASTE })).toEqual(failed);
  await context.unrouteAll();
  const answers = await Promise.all([1, 2].map(() => ask(page, 'redact', { text: PASTE })));
  for (const { isError } of answers) expect(isError).toBeUndefined();
});

test('a tool of another script with the same name keeps none of the others away', { tag: '@long' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { modelContext } = document as unknown as { modelContext?: { registerTool(tool: object): void } };
    modelContext?.registerTool({ name: 'redact', description: 'another', execute: async () => 'other' });
  });
  await open(page);
  const found = await page.webmcp.tools();
  expect(found.find(({ name }) => name === 'redact')?.description).toBe('another');
  expect(found.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
});
