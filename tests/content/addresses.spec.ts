import { existsSync, globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { codeSlug } from '../../src/addresses.ts';
import { contentReader } from '../fixtures/content-reader.ts';
import { publishedEntries, read, sitePages } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';

const { list, yaml } = contentReader(CONTENT.content);

/** The HTML of all pages of a list: one while it is short. `besides` is below it and no part of it. */
const listOf = (folder: string, besides = '') =>
  globSync(`${folder}/**/index.html`, { cwd: CONTENT.dist })
    .filter((file) => !besides || !file.startsWith(`${folder}/${besides}`))
    .map(read)
    .join('');

test('every entry of the source documents is covered by a page', () => {
  const documents = yaml<Record<string, { entries: Record<string, string> }>>('sources.yaml');
  const keys = Object.entries(documents).flatMap(([document, { entries }]) =>
    Object.keys(entries).map((key) => `${document}/${key}`),
  );
  const covered = new Set(publishedEntries().flatMap(({ sources }) => sources));
  expect(keys.filter((key) => !covered.has(key))).toEqual([]);
});

test('entries.json has the documented shape', () => {
  const entries = publishedEntries();
  for (const entry of entries) {
    expect(Object.keys(entry)).toEqual(
      'id kind url title summary likeliestCause codes messages products topics fixes sources verified'.split(' '),
    );
    expect(entry.url).toMatch(new RegExp(`^/(errors|faq|guides)/${entry.id}/$`));
    expect(entry.verified.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test('every entry has its page, its Markdown copy, a place in the sitemap and on the pages of its products and topics', () => {
  const sitemap = read('sitemap-0.xml');
  const keys = (of: 'products' | 'topics') => new Set(publishedEntries().flatMap((entry) => entry[of]));
  const ofProduct = new Map([...keys('products')].map((key) => [key, listOf(`products/${key}`, 'handbook')]));
  const inFull = new Map([...keys('products')].map((key) => [key, listOf(`products/${key}/handbook`)]));
  const ofTopic = new Map([...keys('topics')].map((key) => [key, listOf(`topics/${key}`)]));
  for (const { id, url, products, topics } of publishedEntries()) {
    expect(existsSync(`${CONTENT.dist}${url}index.html`), url).toBe(true);
    expect(read(`${url.slice(1, -1)}.md`)).toMatch(/^# /m);
    expect(sitemap).toContain(`${url}</loc>`);
    for (const product of products) {
      expect(ofProduct.get(product)).toContain(`<li id="${id}">`);
      expect(inFull.get(product)).toContain(`id="${id}"`);
    }
    for (const topic of topics) expect(ofTopic.get(topic)).toContain(`href="${url}"`);
  }
});

test('the A to Z pages hold every message of every error literally', async () => {
  const pages = (await sitePages()).filter(
    ({ path, html }) => path.startsWith('errors/') && !html.includes('data-entry='),
  );
  const text = pages.map(({ document }) => document.querySelector('main')?.textContent ?? '').join(' ');
  for (const { messages } of publishedEntries()) for (const message of messages) expect(text).toContain(message);
});

test('every code has a short address in its own spelling and in lower case', { tag: '@long' }, () => {
  for (const { codes, url } of publishedEntries()) {
    for (const code of codes) {
      for (const slug of [codeSlug(code), codeSlug(code).toLowerCase()]) {
        const own = read(`e/${slug}/index.html`);
        // Any other form of a code that several entries carry leads on to the one in lower case.
        const further = /content="0; url=(\/e\/[^"]+)"/.exec(own)?.[1];
        const page = further ? read(`${further.slice(1)}index.html`) : own;
        expect(page, code).toContain(`href="${url}"`);
        const claimants = publishedEntries().filter((entry) =>
          entry.codes.some((one) => one.toLowerCase() === code.toLowerCase()),
        );
        if (claimants.length === 1) expect(page).toContain(`content="0; url=${url}"`);
        else expect(page).not.toContain('http-equiv="refresh"');
      }
    }
  }
});

const decoded = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('a code with a card and no entry has a page with its meaning, its first step and who must act', () => {
  const claimed = new Set(publishedEntries().flatMap(({ codes }) => codes.map((code) => code.toLowerCase())));
  const cards = list('codes').flatMap(({ name }) =>
    Object.entries(yaml<Record<string, { meaning: string; firstStep: string }>>(`codes/${name}`)),
  );
  for (const [code, { meaning, firstStep }] of cards) {
    if (claimed.has(code.toLowerCase())) continue;
    const page = decoded(read(`e/${codeSlug(code).toLowerCase()}/index.html`));
    expect(page).toContain(meaning);
    // Up to its first place or command.
    expect(page).toContain(firstStep.split(/[{`]/)[0]?.trim());
    expect(page).toContain('Who must act');
  }
});

test('navigation has the same size on every page', { tag: '@long' }, async () => {
  const sizes = new Set(
    (await sitePages()).map(({ document }) => document.querySelectorAll('nav[aria-label=Site] a, footer a').length),
  );
  expect([...sizes]).toHaveLength(1);
});

test('every page has a title, a description and a canonical address of its own', { tag: '@long' }, async () => {
  const pages = await sitePages();
  const canonicals: string[] = [];
  for (const { path, document } of pages) {
    expect(document.querySelector('title')?.textContent?.length, path).toBeGreaterThan(5);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length, path).toBeGreaterThan(20);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(canonical).toMatch(/^https:\/\//);
    if (!document.querySelector('meta[http-equiv=refresh]') && !path.startsWith('e/')) canonicals.push(canonical);
  }
  expect(new Set(canonicals).size).toBe(canonicals.length);
});
