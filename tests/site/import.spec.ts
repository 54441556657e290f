import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../src/serve/serve.ts';
import { mulberry32, pick } from '../bench/mulberry32.ts';
import { SearchPage } from '../browser/support/search-page.ts';
import { DOCUMENTATION, folderWith, SPACE, spaceOf } from '../fixtures/gitbook-space.ts';
import { isLong } from '../fixtures/is-long.ts';
import {
  answered,
  digestOfFolder,
  type ShownUnit,
  shownUnits,
  siteFinder,
  someWords,
  standsIn,
} from '../fixtures/sidecar.ts';
import { expandersIn } from '../sidecar/source-text.ts';

const FRAGMENTS = isLong ? 2000 : 300;

// One site for all of them.
test.describe.configure({ mode: 'default' });

let work: string;
let before: string;
let told: Said;
let units: ShownUnit[];
const out = () => join(work, 'site');

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}
const run = (...args: string[]): Promise<Said> =>
  new Promise((done) =>
    execFile(process.execPath, ['src/importing/import.ts', ...args], (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );

test.beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'import-'));
  before = digestOfFolder(SPACE);
  told = await run('gitbook', SPACE, '--out', out(), '--site', DOCUMENTATION, '--base', 'help', '--json');
  expect(told.stderr).toBe('');
  units = shownUnits(out());
});
/** Folders that single tests make. */
const made: string[] = [];
const gone = (folder: string) => {
  made.push(folder);
  return folder;
};
test.afterAll(() => {
  for (const folder of [work, ...made]) rmSync(folder, { recursive: true, force: true });
});

test('a space becomes a site with all its pages and expanders, and stays as it was', () => {
  const { pages, expanders } = JSON.parse(told.stdout);
  expect([pages, expanders]).toEqual([9, 5]);
  expect(units).toHaveLength(14);
  const files = readdirSync(SPACE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const written = files.map((path) => expandersIn(readFileSync(join(SPACE, path), 'utf8')));
  expect(written.reduce((sum, count) => sum + count, 0)).toBe(expanders);
  expect(digestOfFolder(SPACE)).toBe(before);
});

test('any fragment of the text of a page or of an expander finds it', async () => {
  const random = mulberry32(1);
  const placesOf = standsIn(units);
  const fragments = Array.from({ length: FRAGMENTS }, () => {
    const { text } = pick(random, units);
    const words = someWords(text, random, 2) ?? text;
    // Words that somebody has marked with the mouse begin and end anywhere.
    const fragment = words.length > 20 ? words.slice(1, -1).trim() : words;
    return { text: fragment, units: placesOf(fragment) };
  });
  expect(await answered(fragments, await siteFinder(out()))).toEqual({ missed: [], unsure: [] });
});

test('an error finds the expander whose title quotes it, whatever stands around it', async () => {
  const finder = await siteFinder(out());
  const paste = '04:11 ERROR hall-7 {"user":"jane.doe","text":"The spring of lid XL-9 is wound past its stop."}';
  const { best } = await finder.find(paste);
  expect(best).toBe('lids/hinges/~error-the-spring-of-lid-name-is-wound-past-its-stop');
  const other = await finder.find('04:11 ERROR hall-7 {"text":"The drawer of the cupboard has no handle."}');
  expect(other.best).toBeNull();
});

test('a reader types a fragment, reads the expander, and goes on to the documentation', async ({ page }) => {
  const server = siteServer(out(), '/help/');
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  try {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      // The runner blocks the service worker, and the browser says so.
      if (message.type() === 'error' && !/service worker/i.test(message.text())) complaints.push(message.text());
    });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/help/find/`);
    const search = new SearchPage(page);
    await search.find('hall cools, and the p');
    expect(await search.items()).toEqual([
      { entry: 'lids/hinges/~why-does-a-hinge-squeak-only-at-night', confidence: 'exact' },
    ]);
    await search.links().first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why does a hinge squeak only at night?');
    await expect(page.getByRole('link', { name: 'Read it in Lidworks Handbook' })).toHaveAttribute(
      'href',
      `${DOCUMENTATION}lids/hinges#why-does-a-hinge-squeak-only-at-night`,
    );
    await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Hinges & springs' }).click();
    await page.getByRole('heading', { name: 'Error: "The spring of lid' }).click();
    await expect(page.getByText('Let it run back by hand')).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('each page leads back to the documentation, and the site stands below its path', () => {
  for (const { source } of units) expect(source.startsWith(DOCUMENTATION)).toBe(true);
  expect(readFileSync(join(out(), 'pages/lids/hinges/index.html'), 'utf8')).toContain(
    'href="/help/pages/lids/hinges/~and-in-summer/"',
  );
});

test('search engines are asked to list the documentation and not its copy', () => {
  expect(readFileSync(join(out(), 'pages/lids/index.html'), 'utf8')).toContain(
    '<meta name="robots" content="noindex">',
  );
});

const NEW = join(tmpdir(), 'never-made-by-an-import');
const REFUSED: [title: string, args: () => string[], code: number, says: string][] = [
  [
    'another kind of documentation',
    () => ['wiki', SPACE],
    2,
    'Only a GitBook space can be imported; "wiki" is unknown.',
  ],
  ['no folder', () => ['gitbook'], 2, 'Name the folder of the space.'],
  ['no place for the site', () => ['gitbook', SPACE], 2, 'Name the folder of the site with --out.'],
  [
    'no address of the documentation',
    () => ['gitbook', SPACE, '--out', NEW],
    2,
    'Name the address of the documentation with --site',
  ],
  ['an unknown option', () => ['gitbook', SPACE, '--colour', 'red'], 2, "Unknown option '--colour'"],
  [
    'an address that is none',
    () => ['gitbook', SPACE, '--out', NEW, '--site', 'ftp://lid.example'],
    1,
    '"ftp://lid.example" is no address of a documentation',
  ],
  [
    'a folder that is no space',
    () => ['gitbook', 'src/words', '--out', NEW, '--site', DOCUMENTATION],
    1,
    'src/words is no GitBook space',
  ],
  [
    'a folder that is not empty',
    () => ['gitbook', SPACE, '--out', gone(folderWith({ 'kept.txt': 'x' })), '--site', DOCUMENTATION],
    1,
    'is not empty; name one that is not there yet',
  ],
  [
    'a place in the space',
    () => ['gitbook', SPACE, '--out', join(SPACE, 'site'), '--site', DOCUMENTATION],
    1,
    'stands in the space, which is never written to.',
  ],
  [
    'a tag that nobody knows',
    () => ['gitbook', gone(spaceOf('# A page\n\n{% hologram %}\n')), '--out', NEW, '--site', DOCUMENTATION],
    1,
    'page.md:3  Unknown tag "hologram"',
  ],
];

for (const [title, args, code, says] of REFUSED)
  test(`${title} is refused with a sentence, and nothing is written`, { tag: '@long' }, async () => {
    const said = await run(...args());
    expect(said.stderr).toContain(says);
    expect([said.code, said.stdout]).toEqual([code, '']);
    expect(said.stderr).not.toContain('    at ');
    expect([existsSync(NEW), existsSync(join(SPACE, 'site'))]).toEqual([false, false]);
  });
