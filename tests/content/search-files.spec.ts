import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { normalise } from '../../src/search/text/normalise.ts';
import { builtSearch, ownTexts, publishedEntries, sitePages } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';

/** Ids of cards are paths. */
const isEntry = ({ id }: { id: string }) => !id.includes('/');
const catalogue = async () => (await builtSearch()).catalogue.entries.filter(isEntry);
/** The texts as the search unpacks them. */
const siteTexts = async () => (await builtSearch()).text.entries.filter(isEntry);

test("the text that the search reads is every entry's own text, as its page has it", async () => {
  const texts = await ownTexts();
  const unpacked = await siteTexts();
  expect(unpacked.map(({ id }) => id).sort()).toEqual([...texts.keys()].sort());
  for (const { id, text } of unpacked) expect(normalise(text)).toBe(texts.get(id)?.trim());
});

test('every section that the search can link to exists on its page', async () => {
  const pages = new Map((await sitePages()).map((page) => [page.path, page]));
  for (const { id, sections } of await siteTexts()) {
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
  for (const entry of await catalogue()) {
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

test('the search finds every entry and every card, and no page of a list or a product', async () => {
  const urls = publishedEntries().map(({ url }) => url);
  for (const url of urls) expect(url).toMatch(/^\/(errors|faq|guides)\/[a-z0-9-]+\/$/);
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();
  expect(ids(await catalogue())).toEqual(ids(publishedEntries()));
  const cards = (await builtSearch()).catalogue.entries.filter((one) => !isEntry(one));
  for (const { id } of cards) expect(existsSync(`${CONTENT.dist}/${id}/index.html`), id).toBe(true);
  expect(cards.length).toBe((await builtSearch()).codes.cards.length);
});

test('the worker that answers carries no reasons, the one that explains does', () => {
  const scripts = readdirSync(`${CONTENT.dist}/_astro`).filter((file) => file.endsWith('.js'));
  const hasReasons = (worker: string) =>
    scripts
      .filter((file) => file.startsWith(worker))
      .map((file) => readFileSync(`${CONTENT.dist}/_astro/${file}`, 'utf8').includes('besideBest'));
  expect([hasReasons('search-worker-'), hasReasons('explain-worker-')]).toEqual([[false], [true]]);
});
