/** A site of another field, as somebody makes it who has the package and an empty folder. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { isLong } from '../fixtures/is-long.ts';
import { mcpServerOf } from '../fixtures/mcp-client.ts';
import { filesBelow, installSite } from '../fixtures/new-site.ts';
import { type Packed, packed } from '../fixtures/packed.ts';

test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

const PORT = '4719';
let tool: Packed;
let site = '';
const programIn = (folder: string) => join(folder, 'node_modules/faultfinder/bin/faultfinder.js');
/** What a command of the package prints, run in the folder where it is installed. */
function faultfinder(words: string[], { cwd = tool.folder, input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programIn(cwd), ...words], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.beforeAll(async () => {
  tool = await packed();
  site = join(tool.folder, 'our-errors');
  const made = faultfinder(['init', 'our-errors', '--base', '/docs/', '--name', 'Press errors']);
  expect(made).toEqual({
    status: 0,
    stdout: 'A site stands in our-errors. Next:\n  cd our-errors\n  npm install\n  npm start\n',
    stderr: '',
  });
  const { devDependencies } = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'));
  installSite(site, tool, Object.keys(devDependencies));
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: site,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
test.afterAll(() => tool?.remove());

test('its five entries pass the checks, and so does what is built of them', () => {
  expect(filesBelow(join(site, 'content')).filter((path) => path.endsWith('.mdx'))).toHaveLength(5);
  expect(faultfinder(['check'], { cwd: site })).toEqual({
    ...{ status: 0, stderr: '' },
    stdout: 'Content:\n0 findings\n\nBuilt site:\n0 findings\n',
  });
});

test('it has its own name, colours and codes, below its own path', () => {
  const read = (path: string) => readFileSync(join(site, 'dist', path), 'utf8');
  expect(read('index.html')).toContain('Press errors');
  expect(read('errors/printer-silent/index.html')).toContain('href="/docs/errors/nozzle-cold/"');
  const styles = filesBelow(join(site, 'dist/_astro')).filter((path) => path.endsWith('.css'));
  expect(styles.some((path) => read(`_astro/${path}`).includes('#5b2a86'))).toBe(true);
  expect(existsSync(join(site, 'dist/e/ll2007/index.html'))).toBe(true);
});

test('in a browser, its search finds a fragment and a whole error, under its own policy', {
  tag: '@long',
}, async () => {
  const server = spawn(process.execPath, [programIn(site), 'serve'], {
    ...{ cwd: site, env: { ...process.env, PORT }, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const said = await new Promise<string>((told) => server.stdout?.once('data', (text) => told(String(text))));
    expect(said).toBe(`Press errors: http://localhost:${PORT}/docs/\n`);
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (one) => one.type() === 'error' && wrong.push(one.text()));
    page.on('response', (one) => one.status() >= 400 && wrong.push(one.url()));
    await page.goto(`http://localhost:${PORT}/docs/`);
    const first = page.locator('#results .result-link').first();
    await page.locator('fault-search textarea').first().fill('eady claim');
    await expect(first).toHaveAttribute('href', /^\/docs\/errors\/job-claimed\//);
    await page.locator('fault-search textarea').first().fill('Printer south-12 did not answer within 90 s');
    await expect(first).toHaveAttribute('href', /^\/docs\/errors\/printer-silent\//);
    await expect(page.locator('li[data-confidence=best]')).toHaveCount(1);
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A printer does not answer');
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
    server.kill();
  }
});

test('while it is written, nothing is warned of what a site need not have', { tag: '@long' }, async () => {
  const port = '4718';
  const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], {
    ...{ cwd: site, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  });
  let said = '';
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (text) => (said += text));
  try {
    await expect.poll(() => said, { timeout: 60_000 }).toContain('watching for file changes');
    for (const path of ['', 'about/', 'errors/nozzle-cold/']) {
      const { status } = await fetch(`http://localhost:${port}/docs/${path}`);
      expect(status, path).toBe(200);
    }
    expect(said).not.toContain('WARN');
  } finally {
    dev.kill();
  }
});

test('from the terminal it is searched, and a new entry is begun in it', () => {
  const { stdout } = faultfinder(['find', '--json', 'LL2007'], { cwd: site });
  expect(JSON.parse(stdout)).toMatchObject({
    best: 'printer-silent',
    results: [{ url: '/docs/errors/printer-silent/' }, { url: '/docs/e/ll2007/' }],
  });
  expect(faultfinder(['new', 'errors', 'plate-loose'], { cwd: site }).stdout).toContain(
    'Wrote content/errors/plate-loose.mdx',
  );
  expect(faultfinder(['check'], { cwd: site }).status).toBe(1);
});

test('its assistants are served, from the folder and from an address that is named', async () => {
  const served = siteServer(join(site, 'dist'), '/docs/').listen(0, 'localhost');
  await once(served, 'listening');
  const origin = `http://localhost:${(served.address() as AddressInfo).port}`;
  // Once installed, the command needs no other package.
  const program = [programIn(tool.folder), 'mcp'];
  const answers = [];
  for (const where of [join(site, 'dist'), `${origin}/docs/`]) {
    const server = await mcpServerOf(where, program);
    expect(server.client.getServerVersion()?.name).toBe('Press errors');
    const { structuredContent } = await server.ask('identify_error', {
      text: 'Printer east-1 did not answer within 12 s',
    });
    const entry = await server.ask('get_entry', { entry: 'LL2007' });
    answers.push({ structuredContent, entry: entry.content[0]?.text });
    await server.close();
  }
  served.close();
  const [own, there] = answers;
  expect(own?.structuredContent).toMatchObject({ outcome: 'best', best: 'printer-silent' });
  // Addresses lead to where the site was read.
  const moved = JSON.stringify(own).replaceAll('https://site.example', origin);
  expect(JSON.parse(moved).structuredContent).toEqual(there?.structuredContent);
  expect(there?.entry).toBe(own?.entry);
});

test('documentation on GitBook becomes a site beside it', () => {
  test.skip(!isLong, 'Builds one more site: with LONG=1.');
  const out = join(tool.folder, 'imported');
  const words = [
    'import',
    'gitbook',
    'tests/fixtures/gitbook',
    '--out',
    out,
    '--site',
    'https://docs.example/',
    '--json',
  ];
  const program = join(site, 'node_modules/faultfinder/bin/faultfinder.js');
  const { status, stdout } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  expect([status, JSON.parse(stdout)]).toMatchObject([0, { pages: 9, expanders: 5 }]);
  expect(faultfinder(['find', '--site', out, 'hinge squeak only']).stdout).toContain('/pages/lids/hinges/');
});

test('a folder that is taken, and options that are none, are refused, and nothing is made', () => {
  const taken = join(tool.folder, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'mine.txt'), 'mine');
  writeFileSync(join(tool.folder, 'a-file'), '');
  const usage =
    'Usage: faultfinder init <folder> [--name "Our errors"] [--base /docs/] [--origin https://help.example]\n';
  for (const [words, sentence] of [
    [['taken'], 'taken is not empty: name a folder that is not there yet.\n'],
    [['a-file'], 'a-file is no folder that can be read (ENOTDIR).\n'],
    [[], usage],
    [['one', 'two'], usage],
    [['one', '--base', 'docs'], '--base docs: expected a path as /docs/\n'],
    [['one', '--base', '/a/../b/'], '--base /a/../b/: expected a path as /docs/\n'],
    [
      ['one', '--origin', 'help.example/x'],
      '--origin help.example/x: expected an address without a path, as in https://help.example\n',
    ],
    [['one', '--name', 'a"b'], '--name: expected a name without quotes\n'],
  ] as const)
    expect(faultfinder(['init', ...words])).toEqual({ status: 1, stdout: '', stderr: sentence });
  expect(filesBelow(taken)).toEqual(['mine.txt']);
  expect(existsSync(join(tool.folder, 'one'))).toBe(false);
});

test('what needs a site says so where there is none, and an unknown command what there is', () => {
  const outside = join(tool.folder, 'outside');
  cpSync(join(tool.folder, 'node_modules/faultfinder'), join(outside, 'node_modules/faultfinder'), { recursive: true });
  const said = (...words: string[]) =>
    spawnSync(process.execPath, [programIn(outside), ...words], { cwd: outside, encoding: 'utf8' });
  expect(said('check').stderr).toMatch(
    /^"faultfinder check" needs the package \S+, which is not installed here\. Run it in the folder of a site, or make one: faultfinder init <folder>\n$/,
  );
  expect(said('find', 'lid').stderr).toBe('dist/catalogue.json is not there. Build the site first: npm run build\n');
  expect(said('fnd')).toMatchObject({ status: 1, stdout: '' });
  expect(said('fnd').stderr).toContain('There is no command "fnd".\nUsage: faultfinder <command>\n');
  expect(said().stdout).toMatch(/^Usage: faultfinder <command>\n {2}find/);
});
