import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { actionFiles } from '../../../src/build-action.ts';

const metadata = parse(readFileSync('action.yml', 'utf8'));

test('the file that runs as the action is what its sources make', async () => {
  for (const [name, text] of Object.entries(await actionFiles()))
    expect(readFileSync(`action/${name}`, 'utf8') === text, `action/${name} is older: npm run build:action`).toBe(true);
});

test('the licence of everything in the file stands beside it', async () => {
  const { 'LICENSES.txt': licences = '' } = await actionFiles();
  const parts = licences.split(`\n${'-'.repeat(80)}\n\n`);
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(part.split('\n').slice(2).join(' ').length, part).toBeGreaterThan(200);
});

test('a runner starts that file, and installs nothing', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'action/index.js' });
  const imported = [...readFileSync('action/index.js', 'utf8').matchAll(/^import .*? from "([^"]+)"/gm)];
  expect(imported.map(([, name]) => name).filter((name) => !name?.startsWith('node:'))).toEqual([]);
});

test('what the sources ask a workflow for is what it may give', () => {
  const source = readFileSync('src/action/answer-issue.ts', 'utf8');
  const asked = [...source.matchAll(/inputOf\(env, '(\w+)'\)/g)].map(([, name]) => name);
  expect(asked.sort()).toEqual(Object.keys(metadata.inputs).sort());
});

test('the workflow that a maintainer takes over may write issues and nothing else, and names actions by their commit', () => {
  const [, workflow = ''] = /```yaml\n(name: [\s\S]*?)```/.exec(readFileSync('docs/action.md', 'utf8')) ?? [];
  const { on, permissions, jobs } = parse(workflow);
  expect([on, permissions]).toEqual([{ issues: { types: ['opened', 'edited'] } }, { issues: 'write' }]);
  const used = Object.values<{ steps: { uses?: string }[] }>(jobs).flatMap(({ steps }) =>
    steps.map(({ uses }) => uses),
  );
  expect(used.length).toBeGreaterThan(0);
  for (const one of used) expect(one).toMatch(/@(?:[0-9a-f]{40}|<commit>)$/);
});
