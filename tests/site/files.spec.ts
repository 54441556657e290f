import { existsSync, globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DOMParser } from 'linkedom';
import { codeSlugs } from '../../src/addresses.ts';
import type { Places } from '../../src/integrations/place-files.ts';
import { bareForm } from '../../src/search/text/codes.ts';
import { FIXTURE_FIELD } from '../fixtures/field.ts';
import { publishedEntries, read, sitePages } from '../fixtures/fixture-site.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const ORIGIN = 'https://backup.example';
const fileOf = (address: string) => {
  const path = new URL(address, ORIGIN).pathname.slice(1);
  return `${FIXTURE.dist}/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`;
};

test('llms.txt has a title, a summary and links to files that exist, among them every entry', () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# Backup Errors\n\n> .+\n/);
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(fileOf(link)))).toEqual([]);
  for (const { url } of publishedEntries()) expect(links).toContain(`${ORIGIN}${url.replace(/\/$/, '.md')}`);
});

test('llms-full.txt and every Markdown copy begin with title, address and the day of the check', () => {
  const all = read('llms-full.txt');
  for (const { url, title, verified } of publishedEntries()) {
    const copy = read(`${url.slice(1, -1)}.md`);
    const [heading, address, state] = copy.split('\n\n');
    expect(heading).toBe(`# ${title}`);
    expect(address).toBe(`<${ORIGIN}${url}>`);
    expect(state).toContain(`Checked ${verified.date}`);
    expect(all).toContain(copy.trim());
  }
});

test('products and topics have Markdown lists whose links exist', () => {
  const entries = publishedEntries();
  const lists = new Set(
    entries.flatMap(({ products, topics }) => [
      ...products.map((product) => `products/${product}.md`),
      ...topics.map((topic) => `topics/${topic}.md`),
    ]),
  );
  for (const list of lists) {
    const links = [...read(list).matchAll(/\]\((\S+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length, list).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(fileOf(link)))).toEqual([]);
  }
});

test('opensearch.xml is well-formed, puts the text behind #, and every page names it', async () => {
  const xml = new DOMParser().parseFromString(read('opensearch.xml'), 'text/xml');
  expect(xml.querySelector('ShortName')?.textContent?.length).toBeLessThanOrEqual(16);
  expect(xml.querySelector('Url')?.getAttribute('template')).toBe(`${ORIGIN}/find/#q={searchTerms}`);
  for (const { path, document } of await sitePages()) {
    expect(document.querySelector('link[rel=search]')?.getAttribute('href'), path).toBe('/opensearch.xml');
  }
});

test('the sitemap gives every entry the day of its last change or check, whichever is later, and lists the newest of theirs', async () => {
  const dates = new Map(
    [...read('sitemap-0.xml').matchAll(/<loc>(.+?)<\/loc>(?:<lastmod>(.+?)<\/lastmod>)?/g)].map(([, url, date]) => [
      url ?? '',
      date?.slice(0, 10),
    ]),
  );
  const told = new Map(
    (await sitePages()).map(({ path, document }) => [
      `/${path.replace(/index\.html$/, '')}`,
      [...document.querySelectorAll('.provenance time')].map((time) => time.getAttribute('datetime') ?? '').sort(),
    ]),
  );
  const days = publishedEntries().map(({ url }) => [url, told.get(url)?.at(-1)] as const);
  expect(days.some(([url, day]) => day !== publishedEntries().find((one) => one.url === url)?.verified.date)).toBe(
    true,
  );
  for (const [url, day] of days) expect(dates.get(ORIGIN + url), url).toBe(day);
  const newest = days
    .map(([, day]) => day ?? '')
    .sort()
    .at(-1);
  expect(dates.get(`${ORIGIN}/`)).toBe(newest);
});

test('every code is data at each of its addresses, with the entries that explain it', () => {
  for (const { id, codes, url } of publishedEntries()) {
    for (const code of codes) {
      for (const slug of codeSlugs(code, bareForm(code, FIXTURE_FIELD.vocabulary))) {
        const data = JSON.parse(read(`e/${slug}.json`));
        expect(Object.keys(data)).toEqual(
          'code family name meaning side firstStep confusedWith reference url also message verified entries'.split(' '),
        );
        expect(existsSync(fileOf(data.url))).toBe(true);
        const entry = data.entries.find((one: { id: string }) => one.id === id);
        expect(entry.url).toBe(url);
        for (const fix of entry.fixes) expect(fix.url.startsWith(`${url}#`)).toBe(true);
      }
    }
  }
});

/** What the 404 page can look up, from all the files that it is divided into. */
function everyPlace(): Places {
  const files = ['places.json', ...globSync('places/*.json', { cwd: FIXTURE.dist })];
  const parts = files.map((file): Places => JSON.parse(read(file)));
  return { pages: parts.flatMap(({ pages }) => pages), moved: Object.assign({}, ...parts.map(({ moved }) => moved)) };
}

test('what the host files redirect is a page that leads to the same existing address, and Azure has room for them', () => {
  const { pages, moved } = everyPlace();
  const lines = read('_redirects').trim().split('\n');
  expect(lines).toHaveLength(Object.keys(moved).length);
  expect(lines.length).toBeLessThanOrEqual(2_000);
  for (const line of lines) {
    const [from = '', to = '', status] = line.split(' ');
    expect(moved[decodeURI(from.slice(1, -1))]).toBe(to);
    expect(existsSync(fileOf(from)) && existsSync(fileOf(to)), line).toBe(true);
    expect(status).toMatch(/^30[12]$/);
  }
  expect(pages.filter((page) => !existsSync(`${FIXTURE.dist}/${page}/index.html`))).toEqual([]);
  const azure = read('staticwebapp.config.json');
  expect(azure.length).toBeLessThanOrEqual(20_000);
  const redirects = (JSON.parse(azure).routes as { route: string; redirect?: string }[]).filter(
    ({ redirect }) => redirect,
  );
  expect(redirects.length).toBeGreaterThan(0);
  for (const { route, redirect } of redirects)
    expect(lines.some((line) => line.startsWith(`${route} ${redirect} `))).toBe(true);
});
