import { expect, test } from '@playwright/test';
import { publishedEntries, sitePages } from '../fixtures/fixture-site.ts';
import type { PageDocument } from '../fixtures/page-documents.ts';

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const meta = ({ document }: PageDocument, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const dataOf = ({ document }: PageDocument) =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');

test('a shared link shows title, code and likeliest cause', async () => {
  const byUrl = new Map(publishedEntries().map((entry) => [`${entry.url.slice(1)}index.html`, entry]));
  for (const page of await sitePages()) {
    expect(meta(page, 'og:title'), page.path).not.toBe('');
    expect(meta(page, 'og:description').length, page.path).toBeGreaterThan(20);
    expect(meta(page, 'twitter:card')).toBe('summary');
    const entry = byUrl.get(page.path);
    expect(meta(page, 'og:type'), page.path).toBe(entry ? 'article' : 'website');
    if (!entry) continue;
    expect(meta(page, 'og:title')).toContain(entry.title);
    const [code] = entry.codes;
    if (code) expect(meta(page, 'og:title').toLowerCase()).toContain(code.toLowerCase());
    expect(meta(page, 'og:description').length).toBeLessThanOrEqual(200);
    const cause = textOf(page.document.querySelector('.cause .section-heading > :first-child'));
    if (cause) expect(meta(page, 'og:description'), page.path).toContain(`Likeliest cause: ${cause.slice(0, 60)}`);
  }
});

test('the description of an entry begins with its literal message, so that whoever searches the web for it sees it', async () => {
  const byPath = new Map((await sitePages()).map((page) => [page.path, page]));
  let messages = 0;
  for (const { url, messages: texts, summary } of publishedEntries()) {
    const page = byPath.get(`${url.slice(1)}index.html`);
    const said = page ? meta(page, 'description') : '';
    expect(said, url).toContain(summary);
    const [message] = texts;
    if (!message) continue;
    messages++;
    const [literal = ''] = message.replace(/\s+/g, ' ').split('{');
    expect(said.startsWith(literal.slice(0, 120).replace(/[\s,;:.]+$/, '')), `${url}: ${said}`).toBe(true);
    expect(said, url).not.toMatch(/\{[a-z]/);
  }
  expect(messages).toBeGreaterThan(10);
});

test('what an entry says of itself as data is what it shows', async () => {
  let entries = 0;
  for (const page of await sitePages()) {
    const { document, path } = page;
    const data = dataOf(page);
    const crumbs = [...document.querySelectorAll('.crumbs li')];
    const isMoved = document.querySelector('meta[http-equiv=refresh]') !== null;
    expect(data !== null, path).toBe(crumbs.length > 0 && !isMoved);
    if (!data) continue;
    const list = data['@graph']?.[1] ?? data;
    expect(list.itemListElement.map(({ name }: { name: string }) => name)).toEqual(crumbs.map(textOf));
    const articles = document.querySelectorAll('article[data-entry]');
    if (articles.length === 0) continue;
    entries++;
    const [article] = data['@graph'];
    expect(article).toEqual({
      '@type': 'TechArticle',
      headline: textOf(document.querySelector('h1')),
      description: textOf(document.querySelector('.entry .answer > .summary')),
      dateModified: [...document.querySelectorAll('.provenance time')]
        .map((time) => time.getAttribute('datetime') ?? '')
        .sort()
        .at(-1),
    });
  }
  expect(entries).toBe(publishedEntries().length);
});

test('every page names the licence that the site gives its text, and the one of the code', async () => {
  const licence = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  for (const { document, path } of await sitePages()) {
    const footer = document.querySelector('footer');
    expect(textOf(footer), path).toContain(`Text under ${licence.name}, code under the MIT licence.`);
    expect(footer?.querySelector(`a[href="${licence.url}"]`)?.textContent, path).toBe(licence.name);
    if (path === 'about/index.html') {
      expect(textOf(document.querySelector('#licence + p'))).toContain(`share and adapt under ${licence.name};`);
    }
  }
});
