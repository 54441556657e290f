import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { SiteText } from '../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { indexText } from '../../src/search/index/index-text.ts';
import { unpackCatalogue } from '../../src/search/index/pack-catalogue.ts';
import { withOutline } from '../../src/search/index/pack-outline.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { ownTexts, publishedEntries, read, sitePages } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';

const catalogue = () =>
  withOutline(unpackCatalogue(JSON.parse(read('catalogue.json'))), JSON.parse(read('outline.json')));
/** The texts as the search unpacks them. */
const siteTexts = () => indexText(indexCatalogue(catalogue()), JSON.parse(read('text.json')) as SiteText).entries;

test("the text that the search reads is every entry's own text, as its page has it", async () => {
  const texts = await ownTexts();
  const unpacked = siteTexts();
  expect(unpacked.map(({ id }) => id).sort()).toEqual([...texts.keys()].sort());
  for (const { id, text } of unpacked) expect(normalise(text)).toBe(texts.get(id)?.trim());
});

test('every section that the search can link to exists on its page', async () => {
  const pages = new Map((await sitePages()).map((page) => [page.path, page]));
  for (const { id, sections } of siteTexts()) {
    const url = publishedEntries().find((entry) => entry.id === id)?.url ?? '';
    const page = pages.get(`${url.slice(1)}index.html`);
    expect(sections.length).toBeGreaterThan(1);
    for (const [, anchor, heading] of sections.slice(1)) {
      expect(page?.document.getElementById(anchor), `${id}#${anchor}`).toBeTruthy();
      expect(heading, `${id}#${anchor}`).not.toBe('');
    }
  }
});

test('every code, message, title, heading and command of the catalogue stands in the own text of its entry', async () => {
  const texts = await ownTexts();
  for (const entry of catalogue().entries) {
    const headings = entry.headings.map(([, title]) => title);
    for (const text of [
      ...entry.codes,
      ...entry.messages,
      entry.title,
      ...entry.sources,
      ...headings,
      ...entry.commands,
    ]) {
      expect(texts.get(entry.id), entry.id).toContain(normalise(text).trim());
    }
  }
});

test('pages of lists, products and codes are never results', () => {
  const urls = publishedEntries().map(({ url }) => url);
  for (const url of urls) expect(url).toMatch(/^\/(errors|faq|guides)\/[a-z0-9-]+\/$/);
  expect(
    catalogue()
      .entries.map(({ id }) => id)
      .sort(),
  ).toEqual(
    publishedEntries()
      .map(({ id }) => id)
      .sort(),
  );
});

test('the worker that answers carries no reasons, the one that explains does', () => {
  const scripts = readdirSync(`${CONTENT.dist}/_astro`).filter((file) => file.endsWith('.js'));
  const hasReasons = (worker: string) =>
    scripts
      .filter((file) => file.startsWith(worker))
      .map((file) => readFileSync(`${CONTENT.dist}/_astro/${file}`, 'utf8').includes('besideBest'));
  expect([hasReasons('search-worker-'), hasReasons('explain-worker-')]).toEqual([[false], [true]]);
});
