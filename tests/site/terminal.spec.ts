import { execFile as execFileCallback, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { temporaryFolder } from '../../src/temporary-folder.ts';
import {
  CODE_WITHOUT_ENTRY,
  ERROR_WITH_TWO_PRODUCTS,
  ERROR_WITH_VALUES,
  UNKNOWN_CODE,
} from '../fixtures/fixture-roles.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';

const find = (parameters: string[], input = '', { dist }: { dist: string } = FIXTURE) =>
  spawnSync(process.execPath, ['src/authoring/find.ts', ...parameters], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, DIST: dist },
  });

const execFile = promisify(execFileCallback);

const { fragment } = ERROR_WITH_TWO_PRODUCTS;
const LOCKED = 'repository is already locked by PID 77 on nas-9 by svc-backup (UID 0, GID 0)';

test('a text as argument is answered with title, address and passage', () => {
  const { stdout, status } = find([fragment]);
  expect(status).toBe(0);
  expect(stdout).toContain(ERROR_WITH_TWO_PRODUCTS.path);
  expect(stdout).toContain(`[${fragment}]`);
});

test('with --json, one JSON string a line comes in and one answer a line goes out', () => {
  const queries = [LOCKED, 'zzqxj wvkpq', 'line\nbreak "quoted"', `failed (${CODE_WITHOUT_ENTRY}, ${UNKNOWN_CODE})`];
  const { stdout, status } = find(['--json'], queries.map((query) => JSON.stringify(query)).join('\n'));
  expect(status).toBe(0);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ query }) => query)).toEqual(queries);
  expect(answers[0].best).toBe(ERROR_WITH_VALUES.id);
  expect(answers[0].results[0]).toEqual({
    id: ERROR_WITH_VALUES.id,
    url: ERROR_WITH_VALUES.path,
    confidence: 'best',
  });
  const nothing = {
    version: 2,
    query: queries[1],
    best: null,
    results: [],
    suggestions: [],
    cards: [],
    readAs: [],
    readCodes: [],
  };
  expect(JSON.stringify(answers[1])).toBe(JSON.stringify(nothing));
  expect(answers[3].cards).toEqual([
    { code: CODE_WITHOUT_ENTRY, url: `/e/${CODE_WITHOUT_ENTRY}/` },
    { code: UNKNOWN_CODE, url: `https://errors.example/look?code=${UNKNOWN_CODE.slice(2).toLowerCase()}` },
  ]);
});

test('a site with its index in shards is answered like one with its index in one file', () => {
  const queries = [fragment, LOCKED, 'pasword wrong', CODE_WITHOUT_ENTRY, UNKNOWN_CODE, 'zzqxj wvkpq'];
  const input = queries.map((query) => JSON.stringify(query)).join('\n');
  expect(find(['--json'], input, SHARDED).stdout).toBe(find(['--json'], input).stdout);
});

test('a line that is no JSON string ends with a message that says what was expected', () => {
  const { stderr, status } = find(['--json'], 'not json');
  expect(status).toBe(1);
  expect(stderr).toContain('Expected one JSON string a line, found: not json');
});

test('a text from standard input is answered, and --explain says why, with evidence and weights', () => {
  const { stdout, status } = find(['--explain'], LOCKED);
  expect(status).toBe(0);
  expect(stdout).toContain(ERROR_WITH_VALUES.path);
  expect(stdout).toMatch(new RegExp(`\\nBy entry:\\n${ERROR_WITH_VALUES.id}: score \\d`));
  expect(stdout).toContain('SPECIFIC_CODE 0.55');
  expect(stdout).not.toContain('Not best');
});

/** A whole error that several entries share. */
const CHOICE = goldenCases(FIXTURE.content).find(({ kind, held }) => kind === 'choice' && !held)?.paste ?? '';

test('where nothing is best, --explain says why in a sentence', () => {
  const { stdout } = find(['--explain'], CHOICE);
  expect(stdout).toMatch(/\nNot best, because:\n {2}The text fits these entries alike: .+ and .+\.\n/);
});

test('--explain --json gives the reasons of each text as data, entries by their ids', () => {
  const { stdout } = find(['--explain', '--json'], [CHOICE, 'a'].map((text) => JSON.stringify(text)).join('\n'));
  const [choice, short] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([choice.query, choice.best]).toEqual([CHOICE, null]);
  expect(choice.notBest).toEqual([{ kind: 'alike', entries: expect.any(Array) }]);
  const fits = choice.reasons.filter(({ kind }: { kind: string }) => kind === 'fit');
  expect(fits.slice(0, 2).map(({ entry }: { entry: string }) => entry)).toEqual(choice.notBest[0].entries.slice(0, 2));
  expect(short).toEqual({ query: 'a', best: null, notBest: [{ kind: 'tooShort' }], reasons: [] });
});

test('a known code without an entry is answered with what is known of it', () => {
  const { stdout } = find([`VSS error: StartSnapshotSet() failed (${CODE_WITHOUT_ENTRY})`]);
  expect(stdout).toMatch(/^0x80042301 VSS_E_BAD_STATE: .+\n {4}Who must act: .+\n {4}\/e\/0x80042301\/\n/);
});

test('a list from standard input is grouped by entry, with the lines of each', () => {
  const line = (host: string) => `${host}  Fatal: wrong password or no key found`;
  const { stdout } = find([], ['web-1', 'web-2', 'nas-3'].map(line).join('\n'));
  expect(stdout).toMatch(/^3 lines {3}.+\n {4}\/errors\/restic-wrong-password\/\n {4}1-3: /m);
});

test('with --site, a site is asked that lies in another folder, or at an address that is named', {
  tag: '@long',
}, async () => {
  const { stdout: known } = find(['--json', LOCKED]);
  expect(find(['--json', '--site', SHARDED.dist, LOCKED], '', { dist: 'none' }).stdout).toBe(known);
  for (const site of [FIXTURE, SHARDED]) {
    const server = siteServer(site.dist, '/').listen(0, 'localhost');
    await once(server, 'listening');
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const run = (program: string, ...words: string[]) =>
      execFile(process.execPath, [`src/authoring/${program}.ts`, '--site', address, ...words]);
    const found = JSON.parse((await run('find', '--json', LOCKED)).stdout);
    // Whoever names an address gets addresses that lead there.
    const there = `${address.slice(0, -1)}${ERROR_WITH_VALUES.path}`;
    expect(found.results[0]).toEqual({ id: ERROR_WITH_VALUES.id, url: there, confidence: 'best' });
    expect({ ...found, results: [] }).toEqual({ ...JSON.parse(known), results: [] });
    await expect(run('find', '--site', `${address}errors/`, 'lid')).rejects.toMatchObject({
      stderr: `${address}errors/catalogue.json gives 404: is a Faultfinder site there?\n`,
    });
    server.close();
  }
});

test('what is no site, or that of another version, is told in a sentence', { tag: '@long' }, async () => {
  const { path, remove } = temporaryFolder('no-site');
  cpSync(FIXTURE.dist, path, { recursive: true });
  writeFileSync(join(path, 'catalogue.json'), '<!doctype html>');
  expect(find(['lid', '--site', path])).toMatchObject({
    ...{ status: 1, stdout: '' },
    stderr: `catalogue.json of ${path} is no JSON: ${path} is no Faultfinder site.\n`,
  });
  writeFileSync(join(path, 'catalogue.json'), '{"entries":[]}');
  expect(find(['lid', '--site', path])).toMatchObject({
    ...{ status: 1, stdout: '' },
    stderr: `${path} is a site of another version: its index cannot be read.\n`,
  });
  for (const [from, file] of [
    [FIXTURE, 'catalogue.json'],
    [SHARDED, 'index/manifest.json'],
  ] as const) {
    cpSync(from.dist, path, { recursive: true });
    if (from === SHARDED) rmSync(join(path, 'catalogue.json'));
    const text = readFileSync(join(path, file), 'utf8');
    writeFileSync(join(path, file), text.replace(/"form":\d+/, '"form":99'));
    expect(find(['lid', '--site', path])).toMatchObject({
      ...{ status: 1, stdout: '' },
      stderr: `${path} is a site of another version: its index cannot be read.\n`,
    });
  }
  for (const where of ['localhost:4321/docs/', 'ftp://help.example/'])
    expect(find(['lid', '--site', where]).stderr).toBe(
      `${where} is no folder, and no address that can be read: begin with http:// or https://\n`,
    );
  remove();
  expect(find(['lid', '--site', 'http://localhost:1/']).stderr).toMatch(
    /^http:\/\/localhost:1\/catalogue\.json cannot be read: .+\n$/,
  );
});
