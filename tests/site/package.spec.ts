import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readGate } from '../../src/authoring/read-gate.ts';
import { redactedLine } from '../../src/authoring/redact.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { loadedBytes } from '../fixtures/loaded-bytes.ts';
import { askPackage, type Packed, packed, runProgram, writeCases } from '../fixtures/packed.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';

/** Bytes that a program loads to find something in a list: see docs/package.md. */
const MOST_TO_FIND = 25_000;

test.describe.configure({ mode: 'default' });

let tool: Packed;
test.beforeAll(async () => {
  tool = await packed();
});
test.afterAll(() => tool?.remove());

const run = (program: string) => runProgram(tool, program);

/** The package that an import names. */
const IMPORTED = /^(?:import|export)[^'"\n;]*?from ['"]((?!node:|astro:|[.#])(?:@[\w-]+\/)?[\w.-]+)/gm;
/** What is bundled in the commands that need it. */
const OF_PROGRAMS = ['@modelcontextprotocol/sdk'];

/** What a program that searches can load. */
const SEARCH =
  /^(?:(?:create|open|redact|search|types|words)\.d\.ts|(?:create|open(?:-\w{8})?|redact|search|values|questions|texts|statements|small|words)\.js|words\/(?:\w\w\.js|COPYRIGHT))$/;
/** The commands, and what a site is made of. */
const SITE =
  /^(?:(?:astro|content)\.d\.ts|bin\/(?:\w+\.js|LICENSES\.txt|template\/.+)|site\/(?:src|public)\/.+\.(?:ts|js|json|txt|astro|css)|site\/public\/_headers|site\/(?:astro\.config\.mjs|build\.env))$/;

test('nothing travels but the code, its types, lists of words, what a new site begins with and two texts', () => {
  const about = /^(?:README\.md|LICENSE|package\.json)$/;
  expect(tool.files.filter((file) => !SEARCH.test(file) && !SITE.test(file) && !about.test(file))).toEqual([]);
  const own = JSON.parse(readFileSync(join(tool.folder, 'node_modules/faultfinder/package.json'), 'utf8'));
  expect(own.dependencies).toBeUndefined();
  expect(own.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  const text = (file: string) => readFileSync(join(tool.folder, 'node_modules/faultfinder', file), 'utf8');
  for (const file of tool.files.filter((one) => SEARCH.test(one) && /\.(?:d\.ts|js)$/.test(one)))
    expect(text(file), file).not.toMatch(/from ?["'](?:node:|[^."'])/);
  const { peerDependencies } = own;
  const known = new Set([...Object.keys(peerDependencies), 'vite', 'faultfinder', ...OF_PROGRAMS]);
  for (const file of tool.files.filter((one) => one.startsWith('site/')))
    for (const [, name = ''] of text(file).matchAll(IMPORTED)) expect(known, file).toContain(name);
});

test('to find something in a list or a small site, a program loads at most 25 kB', { tag: '@long' }, async () => {
  const { first, late } = await loadedBytes(tool.folder, 'createFinder');
  expect(first).toBeLessThanOrEqual(MOST_TO_FIND);
  // What takes values out, reads texts, statements and questions comes when it is asked for.
  expect(Object.keys(late).sort()).toEqual(['questions.js', 'statements.js', 'texts.js', 'values.js']);
  const said = (bytes = 0) => `${Math.round(bytes / 1000)} kB`;
  const document = readFileSync('docs/package.md', 'utf8').replace(/\s+/g, ' ');
  expect(document).toContain(
    `values ${said(late['values.js'])}, texts of a small site ${said(late['texts.js'])}, questions in words ${said(late['questions.js'])}, statements of what leads nowhere ${said(late['statements.js'])}`,
  );
  const [open, redact] = [await loadedBytes(tool.folder, 'openFinder'), await loadedBytes(tool.folder, 'redact')];
  expect(document).toContain(`\`openFinder\` has ${said(open.first)}`);
  expect(document).toContain(`\`redact\` has ${said(redact.first)}`);
});

test('a strict program in TypeScript compiles, with both ways to look packages up', { tag: '@long' }, () => {
  writeFileSync(
    join(tool.folder, 'typed.ts'),
    `import { createFinder, openFinder, redact, type Finder, type Found } from 'faultfinder/search';
import { de, en } from 'faultfinder/words';
const finder: Finder = createFinder([{ id: 'lid', title: 'The lid is locked', messages: ['Lid {name} is locked'] }]);
const found: Found = await finder.find('Lid 4 is locked');
const passage: string | undefined = found.results[0]?.passage?.match;
const opened: Finder = await openFinder(async (path) => path, { base: '/docs/' });
const text: string = redact('a', { vocabulary: {}, words: { en, de } }).text;
// @ts-expect-error An entry has a title.
createFinder([{ id: 'lid' }]);
export { opened, passage, text };
`,
  );
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const words = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022', '--module', module];
    const told = spawnSync(
      process.execPath,
      [tsc, ...words, '--moduleResolution', resolution, 'typed.ts'] as string[],
      {
        cwd: tool.folder,
        encoding: 'utf8',
      },
    );
    expect(told.stdout, module).toBe('');
  }
});

test('a plain list is searched by codes, messages and fragments, with title, address and passage', () => {
  const found = run(`import { createFinder } from 'faultfinder/search';
const list = Object.freeze([
  Object.freeze({ id: 'lid', title: 'The lid is locked', codes: ['KOPIA4012'], messages: ['The lid {name} is locked by {user} and cannot be opened.'], url: 'https://lids.example/locked' }),
  { id: 'key', title: 'No key for the box', messages: ['No key was found for box {box}: ask whoever has closed it.'] },
]);
const finder = createFinder(list, { base: '/help', vocabulary: { families: [{ pattern: 'KOPIA(\\\\d{4})', bare: true }] } });
const pasted = '2031-02-03 04:05:06 ERROR [lids] The lid "north 7" is locked by jane.doe and cannot be opened.';
console.log(JSON.stringify({
  paste: await finder.find(pasted),
  values: await finder.values(pasted),
  code: (await finder.find('kopia 4012')).best,
  fragment: (await finder.find('for box')).results,
  list: await finder.list(pasted + '\\n' + 'ERROR No key was found for box 4: ask whoever has closed it.' + '\\n' + pasted),
  nothing: (await finder.find('zzqxj wvkpq')).results,
}));`) as Record<string, unknown>;
  expect(found.paste).toMatchObject({
    best: 'lid',
    results: [{ id: 'lid', url: 'https://lids.example/locked', confidence: 'best', title: 'The lid is locked' }],
  });
  expect(found.values).toEqual([
    { name: 'name', value: '"north 7"' },
    { name: 'user', value: 'jane.doe' },
  ]);
  expect(found.code).toBe('lid');
  expect(found.fragment).toMatchObject([
    { id: 'key', url: '/help/errors/key/', confidence: 'exact', passage: { match: 'for box' } },
  ]);
  expect(found.list).toMatchObject([
    { id: 'lid', lines: [1, 3] },
    { id: 'key', lines: [2] },
  ]);
  expect(found.nothing).toEqual([]);
});

test('the examples of docs/package.md do what stands beside them', () => {
  const examples = readFileSync('docs/package.md', 'utf8').matchAll(/^```js\n([\s\S]*?)^```$/gm);
  const [find = '', redact = ''] = [...examples]
    .map(([, code = '']) => code)
    .filter((code) => /import .*(?:createFinder|redact) /.test(code));
  const [, told = ''] = /^\/\/ (\{[\s\S]*\})$/m.exec(find) ?? [];
  const expected = new Function(`return ${told.replaceAll('\n//', '\n')}`)();
  expect(run(`${find}\nconsole.log(JSON.stringify([found.best, found.results[0]]));`)).toEqual([
    'lid-locked',
    expected,
  ]);
  expect(
    run(
      `const entries = [{ id: 'lid', title: 'The lid is locked', messages: ['The lid {name} is locked by {user} and cannot be opened.'] }];\n${redact}\nconsole.log(JSON.stringify({ text, removed }));`,
    ),
  ).toEqual({
    text: 'The lid <name> is locked by <name> and cannot be opened.',
    removed: [{ kind: 'name', count: 2 }],
  });
});

test('golden cases are answered as the terminal answers them, of a site in one file and in shards, in a worker thread, too', {
  tag: '@long',
}, async () => {
  const cases = join(tool.folder, 'cases.json');
  for (const site of [FIXTURE, SHARDED]) {
    const asked = await writeCases(cases, site);
    expect(askPackage(tool, site, cases)).toEqual({ asked, other: [], isMainThread: true });
    expect(askPackage(tool, site, cases, { worker: true })).toEqual({ asked, other: [], isMainThread: false });
  }
});

test('a text is redacted as the terminal does it', async () => {
  const gate = await readGate(FIXTURE.dist);
  const pastes = goldenCases(FIXTURE.content).map(({ paste }) => paste);
  writeFileSync(join(tool.folder, 'pastes.json'), JSON.stringify(pastes));
  const program = `import { readFileSync } from 'node:fs';
import { redact } from 'faultfinder/search';
import * as words from 'faultfinder/words';
const read = (name) => JSON.parse(readFileSync(${JSON.stringify(`${resolve(FIXTURE.dist)}/`)} + name + '.json', 'utf8'));
const vocabulary = { catalogue: read('catalogue'), outline: read('outline'), field: read('field'), cards: read('cards') };
console.log(JSON.stringify(JSON.parse(readFileSync('pastes.json', 'utf8')).map((text) => redact(text, { vocabulary, words }))));`;
  expect(run(program)).toEqual(pastes.map((paste) => redactedLine(gate, paste)));
});

test('the bill of materials of a release has what is bundled in the package, in the version and with the licence that it has', () => {
  const bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'build:sbom'], { encoding: 'utf8' }));
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { purl: expect.stringMatching(/^pkg:npm\/faultfinder@/) } },
  });
  const notes = readFileSync(join(tool.folder, 'node_modules/faultfinder/bin/LICENSES.txt'), 'utf8');
  const bundled = notes.split(/^-{80}$/m).map((note) => note.trim().split('\n')[0]?.split(' '));
  expect(bundled.length).toBeGreaterThan(3);
  for (const [name, version] of bundled as string[][]) {
    const part = bill.components.find(
      (one: { name: string; version: string }) => one.name === name && one.version === version,
    );
    expect(part?.licenses, `${name} ${version}`).toHaveLength(1);
  }
});

test('the package is made by a command, into a folder of which nothing is committed', () => {
  expect(execFileSync('git', ['check-ignore', 'package/'], { encoding: 'utf8' }).trim()).toBe('package/');
});
