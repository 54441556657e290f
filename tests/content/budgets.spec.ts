import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type BrowserContext, expect, type Request, test } from '@playwright/test';
import { readContent } from '../../src/checks/content-files.ts';
import { isPlain } from '../../src/search/words/is-plain.ts';
import { firstResults, KINDS } from '../bench/scale/first-result.ts';
import { SearchPage } from '../browser/support/search-page.ts';
import { contentExamples } from '../fixtures/content-examples.ts';
import { publishedEntries } from '../fixtures/content-site.ts';
import { firstResultOf, SPELLING } from '../fixtures/first-result-of.ts';
import { firstScriptBytes, lateBytes } from '../fixtures/first-scripts.ts';
import { goldenWords } from '../fixtures/golden-words.ts';
import { grownIndex } from '../fixtures/grown-index.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';
import { questionBytes } from '../fixtures/question-bytes.ts';
import { CONTENT, SHARDED } from '../fixtures/sites.ts';

/** Bytes on the wire, brotli, without headers; what a server sends in the first round trip: ten segments. */
const ENTRY_PAGE = 14_600;
const ENTRY_REQUESTS = 4;
const SCRIPT_BEFORE_SEARCH = 4_000;
const JUDGE = 10_000;
/** What grows with the site may grow so far. */
const count = publishedEntries().length;
const FIRST_RESULTS = 60_000;
/** The index of a large site comes in shards, and it has no catalogue. */
const IS_LARGE = !existsSync(`${CONTENT.dist}/catalogue.json`);
/** What a question in words loads: code, and of the tables so much for nearly all, and at most. */
const WORD_CODE = 10_500;
const QUESTION = { part: 0.95, bytes: 7_400, most: 8_900 };
/** All of that with what shows it: 60,000 with the catalogue of 171 entries, which grows with the site. */
const QUESTION_BESIDE_CATALOGUE = 40_630;
const WHOLE_TEXT = 780 * count;
/** What entries' sections are called. */
const OUTLINE = 100 * count;

/** The middle of a word of a message, and a whole error with more than one line. */
const FRAGMENT =
  /[a-z]{7,}/
    .exec(
      publishedEntries()
        .flatMap(({ messages }) => messages)
        .join(' '),
    )?.[0]
    .slice(1, 6) ?? '';
const PASTE = contentExamples(CONTENT.content).find(({ paste }) => paste.trim().includes('\n'))?.paste ?? '';

/** The entry whose page is the longest, compressed: what all of them load besides is the same. */
function longestEntry(): string {
  const sizes = publishedEntries().map(({ url }) => ({
    url,
    bytes: brotliCompressSync(readFileSync(`${CONTENT.dist}${url}index.html`)).length,
  }));
  return sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a)).url;
}

async function transferred(requests: readonly Request[]): Promise<number> {
  let sum = 0;
  for (const request of requests) {
    const response = await request.response();
    if (!response) continue;
    const length = response.headers()['content-length'];
    sum += length === undefined ? (await request.sizes()).responseBodySize : Number(length);
  }
  return sum;
}

function listen(context: BrowserContext): Request[] {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return requests;
}

test('the longest entry page and all it loads fit into the first round trip of a connection', async ({
  page,
  context,
}) => {
  const requests = listen(context);
  const address = longestEntry();
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(requests.length).toBeLessThanOrEqual(ENTRY_REQUESTS);
  expect(await transferred(requests), address).toBeLessThanOrEqual(ENTRY_PAGE);
  const scripts = requests.filter((request) => request.resourceType() === 'script');
  expect(await transferred(scripts)).toBeLessThanOrEqual(SCRIPT_BEFORE_SEARCH);
});

test('every entry page loads the same beside itself', async ({ request }) => {
  const loaded = new Set<string>();
  for (const { url } of publishedEntries()) {
    const html = await (await request.get(url)).text();
    loaded.add(
      [...html.matchAll(/<(?:script|link rel="stylesheet")[^>]*(?:src|href)="([^"]+)"/g)].map(([, at]) => at).join(' '),
    );
  }
  expect([...loaded]).toHaveLength(1);
});

/** A fragment of a message, a whole error, and what judges it. */
const FIRST: Record<string, { query: string }> = {
  'a fragment': { query: FRAGMENT },
  'a whole error': { query: PASTE },
};
/** What reads on, and the text: what is asked for when the first results are on their way, and awaited by none of them. */
const LATER =
  /\/text\.json$|\/outline\.json$|\/index\/|\/whole-words-|\/index-text-|\/paste-reader-|\/field\.json$|\/pagefind\//;
test('from the first key to the first result of any text little is loaded, the filter apart', async ({ browser }) => {
  test.skip(!IS_LARGE, 'the index is one file');
  test.setTimeout(isLong ? 900_000 : 240_000);
  const { entries } = await readContent(process.cwd(), undefined, CONTENT.content);
  const most = await firstResults(
    browser,
    CONTENT.dist,
    entries,
    `${longestEntry().slice(1)}index.html`,
    isLong ? 10 : 1,
  );
  for (const kind of KINDS) expect(most[kind], kind).toBeLessThanOrEqual(FIRST_RESULTS);
});

for (const [what, { query }] of Object.entries(FIRST)) {
  test(`from the first key to the first results of ${what} little is loaded`, async ({ page, context }) => {
    test.skip(IS_LARGE, 'the index is in shards');
    await page.goto(longestEntry(), { waitUntil: 'networkidle' });
    const requests = listen(context);
    // What comes later waits here, so that only what the first results need is counted.
    await context.route(LATER, () => undefined);
    const search = new SearchPage(page);
    await search.box.fill(query);
    await expect(search.results.locator('li[data-entry]').first()).toBeVisible();
    const needed = requests.filter((request) => !LATER.test(request.url()));
    expect(needed.some((request) => request.url().endsWith('/catalogue.json'))).toBe(true);
    expect(await transferred(needed)).toBeLessThanOrEqual(FIRST_RESULTS);
  });
}

test('a question in words loads little of the tables before its first result', async () => {
  test.skip(IS_LARGE, 'the index is in shards');
  const sizes: number[] = [];
  for (const { q } of goldenWords(CONTENT.content)) sizes.push(await questionBytes(CONTENT.dist, q));
  sizes.sort((a, b) => a - b);
  expect(sizes.at(-1) ?? 0).toBeLessThanOrEqual(QUESTION.most);
  expect(sizes[Math.floor(QUESTION.part * sizes.length)] ?? 0).toBeLessThanOrEqual(QUESTION.bytes);
});

test('a question in words reaches its first result with little beside the catalogue and the filter', async () => {
  test.skip(IS_LARGE, 'the index is in shards');
  const scripts = firstScriptBytes(CONTENT.dist);
  for (const { q } of goldenWords(CONTENT.content))
    expect(scripts + (await questionBytes(CONTENT.dist, q)), q).toBeLessThanOrEqual(QUESTION_BESIDE_CATALOGUE);
});

/** A question of which a first answer knows nothing waits for what reads other languages and misspellings. */
const READ_ANEW = { waves: 4, bytes: 65_000 };
const MORE = 1 / 200;
/** Files of an index that are there apart: the filter is kept; what mends words is asked for where none of them is known. */
const APART = /^filter\//;
test('were the index in shards, a question reaches its first result with at most 60,000 bytes, 65,000 where it is read anew, the filter apart', async () => {
  test.setTimeout(240_000);
  const index = await grownIndex(CONTENT);
  const bytesOf = (file: string) => brotliCompressSync(file).length;
  const always = firstScriptBytes(SHARDED.dist) + bytesOf(index.files.get('manifest.json') ?? '');
  const late = lateBytes(SHARDED.dist);
  const sizes: { q: string; bytes: number; isReadAnew: boolean }[] = [];
  const asked = sampled(goldenWords(CONTENT.content), 20);
  for (const { q } of asked) {
    const { asked, hasResult, waves } = await firstResultOf(index, q);
    const paths = [...new Set(asked.map(({ path }) => path))];
    if (!hasResult || !isPlain(q) || paths.includes(SPELLING)) continue;
    const files = paths.flatMap((path) => (APART.test(path) ? [] : (index.files.get(path) ?? [])));
    const code = paths.reduce((sum, path) => sum + (late[path] ?? 0), 0);
    const bytes = always + code + files.reduce((sum, file) => sum + bytesOf(file), 0);
    sizes.push({ q, bytes, isReadAnew: waves > READ_ANEW.waves });
  }
  expect(sizes.length).toBeGreaterThan(0);
  const more = sizes.filter(({ bytes, isReadAnew }) => bytes > (isReadAnew ? READ_ANEW.bytes : FIRST_RESULTS));
  // One in 750 looks as if it were cut out of a text, which is then read beside its words.
  expect(more.length, JSON.stringify(more)).toBeLessThanOrEqual(sizes.length * MORE);
});

test('what reads questions in words is small', async ({ page, context }) => {
  const requests = listen(context);
  await page.goto('/find/');
  // Of a large site they are asked for with a question.
  await new SearchPage(page).find(IS_LARGE ? (goldenWords(CONTENT.content)[0]?.q ?? '') : FRAGMENT);
  const code = () => requests.filter((request) => /\/(?:whole-words|word-plan)-/.test(request.url()));
  await expect.poll(() => code().length).toBe(1);
  expect(await transferred(code())).toBeLessThanOrEqual(WORD_CODE);
});

test('the whole text, and what reads whole errors and questions, are small', async ({ page, context }) => {
  const requests = listen(context);
  await page.goto('/find/');
  await new SearchPage(page).find(FRAGMENT);
  const text = requests.filter((request) => request.url().endsWith('/text.json'));
  const judge = requests.filter((request) => /\/paste-reader-|\/field\.json$/.test(request.url()));
  const named = (file: string) => requests.filter((request) => request.url().endsWith(file));
  expect([text.length, judge.length]).toEqual([IS_LARGE ? 0 : 1, 2]);
  expect(await transferred(named('/outline.json'))).toBeLessThanOrEqual(OUTLINE);
  expect(await transferred(text)).toBeLessThanOrEqual(WHOLE_TEXT);
  expect(await transferred(judge)).toBeLessThanOrEqual(JUDGE);
});
