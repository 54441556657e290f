import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { codeBlocksOf, tagsOf } from '../../src/mdx-body.ts';
import { sitePages } from '../fixtures/fixture-site.ts';
import { FIXTURE } from '../fixtures/sites.ts';

/** What each component becomes on a page; `<Entry>` is a plain link. */
const SHOWN: Record<string, string> = {
  Cause: 'li.cause',
  Causes: 'ol.causes',
  Detail: '.fold.detail',
  Fix: '.fix',
  Fixes: '[id="fixes"]',
  Guide: 'details.guide',
  Note: 'div.note:not(.warning)',
  Portal: '.portal',
  Scope: 'dl.scope',
  Term: 'a.term',
  Value: '.value',
  Wait: 'span[data-recheck]',
  Warning: 'div.warning',
};

const bodies = ['errors', 'faq', 'guides'].flatMap((folder) =>
  readdirSync(`${FIXTURE.content}/${folder}`).map((file) => ({
    page: `${folder}/${file.replace('.mdx', '')}/index.html`,
    body: readFileSync(`${FIXTURE.content}/${folder}/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  })),
);

test('a page shows every component of its entry, and code as it was typed', async () => {
  const pages = new Map((await sitePages()).map(({ path, document }) => [path, document]));
  const seen = new Set<string>();
  for (const { page, body } of bodies) {
    const article = pages.get(page)?.querySelector('article')?.cloneNode(true) as Element;
    const names = tagsOf(body).map(({ name }) => name);
    expect(article.querySelectorAll('details.guide').length, page).toBe(
      names.filter((name) => name === 'Guide').length,
    );
    // What an included guide shows is its own.
    for (const guide of article.querySelectorAll('details.guide .fold-body')) guide.remove();
    for (const [name, selector] of Object.entries(SHOWN)) {
      const written = names.filter((one) => one === name).length;
      expect(article.querySelectorAll(selector).length, `<${name}> on ${page}`).toBe(written);
      if (written > 0) seen.add(name);
    }
    for (const { name, attributes } of tagsOf(body).filter(({ name }) => name === 'Entry'))
      expect(article.querySelector(`a[href$="/${attributes.id}/"]`), `<${name}> on ${page}`).not.toBeNull();
    const code = [...article.querySelectorAll('pre.code')].map(({ textContent }) => textContent?.trimEnd());
    expect(code.sort(), page).toEqual(
      codeBlocksOf(body)
        .map((block) => block.code)
        .sort(),
    );
  }
  expect([...seen].sort()).toEqual(Object.keys(SHOWN));
});
