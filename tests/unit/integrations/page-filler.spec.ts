import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { builtPage } from '../../../src/built/built-page.ts';
import { pageFiller } from '../../../src/integrations/page-filler.ts';
import { CODE_MARKS } from '../../../src/schemas/code-files.ts';

const { code, title, summary, url } = CODE_MARKS;
const TEMPLATE = `<!doctype html><html lang="en"><head><meta http-equiv="refresh" content="0; url=${url}"><title>${code} · Site</title><meta name="description" content="${summary}"><link rel="canonical" href="https://site.example${url}"></head><body><h1><code>${code}</code></h1><p>One entry: <a href="${url}">${title}</a>.</p></body></html>`;
const fill = pageFiller(TEMPLATE);

test('the page of a code leads to its entry, and names code, title and summary as they are', () => {
  const texts = fc.record({ code: fc.string(), title: fc.string(), summary: fc.string() });
  const marks = fc.constantFrom('&', '"', '<b>', "'", '&amp;', '$&', '~title~', '/~url~/');
  const hostile = fc.array(marks).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(texts, fc.record({ code: hostile, title: hostile, summary: hostile })), (texts) => {
      fc.pre(!Object.values(texts).some((text) => /[\0\r]/.test(text)));
      const page = builtPage('e/x/index.html', fill({ ...texts, url: '/docs/errors/one/' }));
      const named = (name: string) => page.root.getElementsByTagName(name)[0];
      expect(page.oddities).toEqual([]);
      expect(page.redirect).toBe('/docs/errors/one/');
      expect(page.canonical).toBe('https://site.example/docs/errors/one/');
      expect(named('title')?.textContent).toBe(`${texts.code} · Site`);
      expect(named('h1')?.textContent).toBe(texts.code);
      expect(named('a')?.textContent).toBe(texts.title);
      const [, description] = page.root.getElementsByTagName('meta');
      expect(description?.getAttribute('content')).toBe(texts.summary);
    }),
  );
});

test('what needs no escape stands in the page as it was written', () => {
  const page = fill({ code: 'E_1', title: 'One', summary: 'It’s one.', url: '/errors/one/' });
  expect(page).toContain('<title>E_1 · Site</title><meta name="description" content="It’s one.">');
});
