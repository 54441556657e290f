import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runMcp } from '../fixtures/mcp-client.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const CALL = { jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'redact', arguments: { text: 'a' } } };
const SECRET = 'Canary-Secret-1';

test('rubbish on standard input is told, and what comes behind it is answered', { tag: '@long' }, () => {
  const { stdout, status } = runMcp(['--site', FIXTURE.dist], `${SECRET}\n\n{"a":1}\nnull\n${JSON.stringify(CALL)}\n`);
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(said.map(({ id, error }) => error?.code ?? id)).toEqual([-32700, -32700, -32600, -32600, 7]);
  expect(stdout).not.toContain(SECRET);
  expect(status).toBe(0);
  const endless = runMcp(['--site', FIXTURE.dist], 'a'.repeat(11_000_000));
  expect([endless.status, endless.stderr]).toEqual([
    1,
    'What came in is longer than 10 MB without the end of a line. The server ends.\n',
  ]);
});

test('a folder that is no built site is told in one sentence that says what to do', { tag: '@long' }, () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-site-'));
  for (const [folder, sentence] of [
    [join(empty, 'none'), 'is not there. Build the site first: npm run build'],
    [empty, 'is no built site. Name the folder of one with --site, or build it: npm run build'],
  ] as const) {
    const { status, stdout, stderr } = runMcp(['--site', folder]);
    expect([status, stdout, stderr]).toEqual([1, '', `${folder} ${sentence}\n`]);
  }
  // Of an earlier version, and half-way copied.
  writeFileSync(join(empty, 'field.json'), '{}');
  for (const [entries, sentence] of [
    ['[{"id":"a","url":"/errors/a/"}]', 'was built by an earlier version. Build it again: npm run build'],
    ['[{"id":', 'is no built site. Name the folder of one with --site, or build it: npm run build'],
  ] as const) {
    writeFileSync(join(empty, 'entries.json'), entries);
    expect(runMcp(['--site', empty]).stderr).toBe(`${empty} ${sentence}\n`);
  }
  writeFileSync(join(empty, 'entries.json'), '[]');
  const { stdout, status: end } = runMcp(['--site', empty], `${JSON.stringify(CALL)}\n`);
  expect([JSON.parse(stdout).result.isError, end]).toEqual([true, 0]);
  expect(stdout).toContain('The built site could not be read.');
  rmSync(empty, { recursive: true });
  const { status, stderr } = runMcp(['--folder']);
  expect([status, stderr]).toEqual([
    1,
    'Expected: npm run --silent mcp -- --site <folder or address of a built site>\n',
  ]);
});

test('what all these tests rest on ends a program that speaks to a network', () => {
  for (const code of [
    'fetch("http://127.0.0.1:9/")',
    'require("node:https").get("https://127.0.0.1:9/").on("error", () => {})',
    'require("node:net").connect(9)',
    'require("node:http").createServer().listen(0)',
  ]) {
    const { status } = spawnSync(process.execPath, ['--import', './tests/fixtures/no-network.ts', '-e', code]);
    expect(status, code).toBe(70);
  }
});
