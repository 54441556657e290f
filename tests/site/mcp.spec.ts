import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { redactedLine } from '../../src/authoring/redact.ts';
import {
  CODE_WITHOUT_ENTRY,
  ERROR_WITH_TWO_PRODUCTS,
  ERROR_WITH_VALUES,
  UNKNOWN_CODE,
} from '../fixtures/fixture-roles.ts';
import { builtGate, publishedEntries } from '../fixtures/fixture-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { foundLines, type McpServerOf, mcpServerOf, sameAsFound } from '../fixtures/mcp-client.ts';
import { PRIVATE } from '../fixtures/private-samples.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';

// One server for all: each test asks, and none changes anything.
test.describe.configure({ mode: 'default' });
let server: McpServerOf;
test.beforeAll(async () => {
  server = await mcpServerOf(FIXTURE.dist);
});
test.afterAll(async () => {
  await server.close();
});

const textOf = ({ content }: { content: { text: string }[] }) => content.map(({ text }) => text).join('\n');
const LOCKED = 'repository is already locked by PID 77 on nas-9 by svc-backup (UID 0, GID 0)';
const NOTHING = 'zzqxj wvkpq';
const GOLDEN = goldenCases(FIXTURE.content).map(({ paste }) => paste);
const TEXTS = [
  ...GOLDEN,
  ...[LOCKED, NOTHING, 'a', 'repository', 'pasword wrong', ERROR_WITH_TWO_PRODUCTS.fragment],
  `failed (${CODE_WITHOUT_ENTRY}, ${UNKNOWN_CODE})`,
  ['web-1', 'web-2', 'nas-3'].map((host) => `${host}  Fatal: wrong password or no key found`).join('\n'),
];

test('there are four tools, which say that they only read', async () => {
  const { tools } = await server.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['identify_error', 'get_entry', 'list_fixes', 'redact']);
  for (const { annotations, description } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(annotations?.openWorldHint).toBe(false);
    expect(description).toBeTruthy();
  }
  expect(server.client.getInstructions()).toContain('identify_error');
});

for (const { dist } of [FIXTURE, SHARDED]) {
  test(`a text is identified as find --json identifies it, in ${dist}`, { tag: '@long' }, async () => {
    const own = dist === FIXTURE.dist ? server : await mcpServerOf(dist);
    const lines = foundLines(dist, TEXTS);
    for (const [at, text] of TEXTS.entries()) {
      const answer = await own.ask('identify_error', { text });
      const { said, found } = sameAsFound(answer, lines[at] ?? {});
      expect(said, text).toEqual(found);
      // What is left out is counted.
      const { results, left } = answer.structuredContent;
      expect(left > 0 || results.length === (lines[at]?.results as unknown[] | undefined)?.length, text).toBe(true);
    }
    if (own !== server) await own.close();
  });
}

test('the best match comes with its passage, its likeliest cause and the first step of its page', async () => {
  const { structuredContent: said, ...answer } = await server.ask('identify_error', { text: LOCKED });
  const entry = publishedEntries().find(({ id }) => id === ERROR_WITH_VALUES.id);
  expect(said).toMatchObject({ outcome: 'best', best: ERROR_WITH_VALUES.id });
  const [best] = said.results;
  expect(best).toMatchObject({ title: entry?.title, likeliestCause: entry?.likeliestCause });
  expect(best.passage).toContain('repository is already locked');
  expect(readFileSync(`${FIXTURE.dist}${ERROR_WITH_VALUES.path.slice(0, -1)}.md`, 'utf8')).toContain(best.firstStep);
  for (const part of [entry?.title, best.passage, best.likeliestCause, best.firstStep, ERROR_WITH_VALUES.path])
    expect(textOf(answer)).toContain(part);
});

test('a known code without an entry is told with what its card says', async () => {
  const text = `VSS error: StartSnapshotSet() failed (${CODE_WITHOUT_ENTRY})`;
  const { structuredContent: said } = await server.ask('identify_error', { text });
  expect(said).toMatchObject({ outcome: 'codes', best: null, results: [] });
  expect(said.cards[0]).toMatchObject({ code: '0x80042301', name: 'VSS_E_BAD_STATE' });
  expect(said.cards[0].meaning && said.cards[0].firstStep).toBeTruthy();
});

test('what is unknown is called so, and is no error', async () => {
  for (const text of [NOTHING, 'a']) {
    const answer = await server.ask('identify_error', { text });
    expect(answer.isError ?? false).toBe(false);
    expect(answer.structuredContent).toMatchObject({ best: null, results: [], cards: [] });
    expect(textOf(answer)).toMatch(/^Unknown: /);
  }
});

/** The whole of an entry, part by part. */
async function readWhole(entry: string): Promise<string> {
  let whole = '';
  for (let from: number | undefined = 0; from !== undefined; ) {
    const text = textOf(await server.ask('get_entry', { entry, from }));
    const cut: RegExpExecArray | null = /\nCut here\. Read on with get_entry .*"from":(\d+)\}, or at \S+$/.exec(text);
    whole += cut ? text.slice(0, cut.index) : text;
    from = cut ? Number(cut[1]) : undefined;
  }
  return whole;
}

test('every entry is read to its end, part by part, as its Markdown copy has it', async () => {
  for (const { id, url } of publishedEntries()) {
    const copy = readFileSync(`${FIXTURE.dist}${url.slice(0, -1)}.md`, 'utf8');
    expect(await readWhole(id)).toBe(copy.trimEnd());
  }
});

test('an entry is named by its id, its address, its copy or its code', async () => {
  const { id, path, code } = ERROR_WITH_TWO_PRODUCTS;
  const names = [id, path, `https://docs.example${path}#fixes`, `${path.slice(0, -1)}.md`, code, `/e/${code}/`];
  const answers = await Promise.all(names.map(async (entry) => textOf(await server.ask('get_entry', { entry }))));
  expect(new Set(answers).size).toBe(1);
  const card = textOf(await server.ask('get_entry', { entry: CODE_WITHOUT_ENTRY }));
  expect(card).toContain('VSS_E_BAD_STATE');
});

test('fixes are listed with effect, tenant, role and wait, page by page, and by what is asked of them', async () => {
  const all = publishedEntries().flatMap(({ fixes }) => fixes.map(({ url }) => url));
  const listed: string[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const { structuredContent: said } = await server.ask('list_fixes', { from });
    expect(said.total).toBe(all.length);
    listed.push(...said.fixes.map(({ url }: { url: string }) => url));
    from = said.next;
  }
  expect(listed).toEqual(all);
  const own = await server.ask('list_fixes', { entry: ERROR_WITH_TWO_PRODUCTS.path });
  const [fix] = own.structuredContent.fixes;
  expect(Object.keys(fix)).toEqual('entry url title product tenant role effect wait'.split(' '));
  for (const part of [fix.title, fix.role, fix.wait, fix.url]) expect(textOf(own)).toContain(part);
  const { key } = ERROR_WITH_TWO_PRODUCTS.first;
  const asked = await server.ask('list_fixes', { product: key.toUpperCase(), effect: 'reads' });
  expect(asked.structuredContent.total).toBeGreaterThan(0);
  for (const one of asked.structuredContent.fixes) expect(one).toMatchObject({ product: key, effect: 'reads' });
});

test('a text is redacted as npm run redact does it, with counts by kind; a long one part by part', async () => {
  const gate = await builtGate();
  const samples = PRIVATE.filter((_, at) => at % 10 === 0).map(({ text }) => text);
  const long = Array.from({ length: 300 }, (_, at) => `user${at}@docs.example failed "😀" \\ at line ${at}`).join('\n');
  for (const text of [...samples, long, '👩‍🚀'.repeat(4000)]) {
    let whole = '';
    for (let from: number | null = 0; from !== null; ) {
      const { structuredContent: said, content } = await server.ask('redact', { text, from });
      expect(content[0]?.text).toBe(said.text);
      whole += said.text;
      from = said.next;
      expect(said.removed).toEqual(redactedLine(gate, text).removed);
    }
    expect(whole).toBe(redactedLine(gate, text).text);
  }
});

const SECRETS = [
  'eve.canary@canary.example',
  'canary-host-77.canary.example',
  'Canary-Secret-1',
  '7f0e1c52-5a1b-4c59-9d0e-0123456789ab',
];
const SECRET_TEXT = `${LOCKED} for ${SECRETS[0]} on ${SECRETS[1]}, password=${SECRETS[2]} id ${SECRETS[3]}`;

test('nothing private of what comes in is said again, by no tool and in no error', async () => {
  const asked: [string, Record<string, unknown>][] = [
    ['identify_error', { text: SECRET_TEXT }],
    ['identify_error', { text: SECRETS.join(' ') }],
    ['redact', { text: SECRET_TEXT }],
    ['redact', { text: SECRET_TEXT, from: 99_999 }],
    ['get_entry', { entry: SECRET_TEXT }],
    ['list_fixes', { entry: SECRET_TEXT }],
    ['list_fixes', { product: SECRET_TEXT }],
    ['list_fixes', { tenant: SECRETS[2] }],
    ['list_fixes', { effect: SECRETS[0] }],
    ['redact', { text: SECRET_TEXT.repeat(2000) }],
    ['redact', { text: [SECRET_TEXT] }],
  ];
  for (const [tool, values] of asked) {
    const said = JSON.stringify(await server.ask(tool, values));
    for (const secret of SECRETS) expect(said, tool).not.toContain(secret);
  }
  const refused = await server.client.callTool({ name: SECRET_TEXT, arguments: {} }).catch((error: Error) => error);
  expect(String(refused)).toContain('There is no such tool.');
  for (const secret of SECRETS) expect(String(refused)).not.toContain(secret);
});

test('who sends a secret is told that it should be revoked', async () => {
  const answer = await server.ask('identify_error', { text: SECRET_TEXT });
  expect(answer.structuredContent).toMatchObject({ best: ERROR_WITH_VALUES.id, hasSecret: true });
  expect(textOf(answer)).toContain('it should be revoked');
  expect((await server.ask('identify_error', { text: LOCKED })).structuredContent.hasSecret).toBe(false);
});

test('what cannot be answered is told in a sentence, as an error of the tool', async () => {
  const expected: [string, Record<string, unknown>, string][] = [
    ['get_entry', { entry: 'no-such-entry' }, 'There is no entry "'],
    ['get_entry', { entry: '../../package' }, 'There is no entry "'],
    ['get_entry', { entry: ERROR_WITH_VALUES.id, from: 999_999 }, 'There is nothing from there on: it ends at '],
    ['list_fixes', { product: 'none-such' }, `There are: ${ERROR_WITH_TWO_PRODUCTS.first.key}`],
    ['identify_error', { text: 'x'.repeat(100_001) }, 'The text is longer than 100,000 characters.'],
    ['identify_error', { text: '  ' }, 'Give a text.'],
    ['identify_error', {}, 'Give a text.'],
    ['redact', { text: 'x', from: -1 }, 'from is a whole number from 0 on'],
  ];
  for (const [tool, values, sentence] of expected) {
    const answer = await server.ask(tool, values);
    expect(answer.isError, sentence).toBe(true);
    expect(textOf(answer)).toContain(sentence);
  }
});

test('no answer has more than 1,500 tokens, whatever is asked', async () => {
  for (const { id, title, messages } of publishedEntries()) {
    for (const text of [title, ...messages]) await server.ask('identify_error', { text });
    await server.ask('list_fixes', { entry: id });
  }
  const all = publishedEntries().flatMap(({ messages }) => messages);
  for (const text of [all.join('\n'), 'the', 'err', '漢字"\\\u0007'.repeat(9000), `${UNKNOWN_CODE} `.repeat(3000)])
    for (const tool of ['identify_error', 'redact']) await server.ask(tool, { text });
  expect(server.most()).toBeGreaterThan(1000);
  expect(server.most()).toBeLessThanOrEqual(1500);
});
