import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { builtPage } from '../../../src/built/built-page.ts';
import { pageFiller } from '../../../src/integrations/page-filler.ts';
import { PAGE_TAKES } from '../../../src/integrations/page-takes.ts';
import { tellPage } from '../../../src/integrations/tell-pages.ts';
import { toldFiller } from '../../../src/integrations/told-filler.ts';
import { CODE_MARKS } from '../../../src/schemas/code-files.ts';

const { code, title, summary, url } = CODE_MARKS;
const TEMPLATE = `<!doctype html><html lang="en"><head><meta http-equiv="refresh" content="0; url=${url}"><title>${code} · Site</title><meta name="description" content="${summary}"><link rel="canonical" href="https://site.example${url}"></head><body><h1><code>${code}</code></h1><p>One entry: <a href="${url}">${title}</a>.</p></body></html>`;
const WITH_BOX = TEMPLATE.replace('<body>', '<body><textarea aria-label="Search"></textarea>');
const SITE = { dist: 'dist', base: '/docs/', origin: 'https://site.example' };
const fill = pageFiller(TEMPLATE);

const marks = fc.constantFrom('&', '"', '<b>', "'", '&amp;', '$&', '\\', '~title~', '/~url~/');
const hostile = fc.array(marks).map((all) => all.join(''));
/** What a page may be filled with. */
const TEXTS = fc
  .oneof(
    fc.record({ code: fc.string(), title: fc.string(), summary: fc.string() }),
    fc.record({ code: hostile, title: hostile, summary: hostile }),
  )
  .filter((texts) => !Object.values(texts).some((text) => /[\0\r]/.test(text)));

test('the page of a code leads to its entry, and names code, title and summary as they are', () => {
  fc.assert(
    fc.property(TEXTS, (texts) => {
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

test('what is told of the page of a code is what is told of it after it was read', async () => {
  const template = WITH_BOX.replace('</h1>', `</h1><a href="/docs/find/?q=${code}">${summary}</a>`);
  const [fill, tell] = [pageFiller(template), await toldFiller(template, SITE)];
  await fc.assert(
    fc.asyncProperty(TEXTS, fc.webPath(), async (texts, url) => {
      const page = { ...texts, url: `/docs${url}` };
      const read = await tellPage(Object.values(PAGE_TAKES), SITE, builtPage('e/x/index.html', fill(page)));
      expect(JSON.parse(tell?.(page) ?? '')).toEqual(JSON.parse(JSON.stringify(read)));
    }),
  );
});

test('of a page with something wrong in it nothing is told before it is read: what is wrong has its place in each', async () => {
  expect(await toldFiller(WITH_BOX, SITE)).toBeDefined();
  expect(await toldFiller(WITH_BOX.replace('<p>', '<p style="top:0">'), SITE)).toBeUndefined();
  expect(await toldFiller(WITH_BOX.replace('</p>', ''), SITE)).toBeUndefined();
});
