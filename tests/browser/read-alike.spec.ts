import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { builtPage } from '../../src/built/built-page.ts';
import { pagePaths, readPages } from '../../src/built/read-pages.ts';
import { ownTextNodes } from '../../src/search/text/own-text.ts';
import { isLong } from '../fixtures/is-long.ts';
import { FIXTURE } from '../fixtures/sites.ts';

/** The own text that the browser reads from each page: by the function of the build, on its own tree. */
async function inBrowser(page: Page, htmls: readonly string[]): Promise<(string | null)[]> {
  const { code: source } = await transform(readFileSync('src/search/text/own-text.ts', 'utf8'), { loader: 'ts' });
  return page.evaluate(
    async ([code, all]) => {
      const { ownTextNodes: read } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return all.map((html) => {
        const article = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-entry]');
        return article && read(article).text;
      });
    },
    [source, htmls] as const,
  );
}

test('of every entry, the build reads the text that a browser reads', async ({ page }) => {
  const read: [path: string, html: string, text: string][] = [];
  for (const one of readPages(FIXTURE.dist, await pagePaths(FIXTURE.dist)))
    if (one.article) read.push([one.path, one.html, ownTextNodes(one.article).text]);
  expect(read.length).toBeGreaterThan(10);
  const texts = await inBrowser(
    page,
    read.map(([, html]) => html),
  );
  for (const [at, [path, , text]] of read.entries()) expect(texts[at], path).toBe(text);
});

const NAMES =
  'p div b i a ul li dl dt dd table thead tbody tr td th caption h1 h2 pre button form select option textarea span script style ' +
  'details summary svg template math title br hr input noscript section label article option optgroup colgroup col body head html';
const OF_TAGS = fc.constantFrom(...NAMES.split(' '));
const TEXT = fc.constantFrom(
  ...[
    'a',
    ' b ',
    '\n',
    '&amp;',
    '&lt;',
    '&nbsp',
    '&notit;',
    '&#128;',
    '&#x41',
    '&',
    '<',
    '</',
    '< p',
    '<!',
    '<!-- c -->',
  ],
  ...[
    '<!-->',
    '--!>',
    '<![CDATA[x]]>',
    '<?x?>',
    '\0',
    '/>',
    '"',
    '=',
    '<a href=x/>',
    '<p a="1" a=2>',
    '</p >',
    '</a b="">',
  ],
);
/** Trees in which nearly all is in order, and one thing may not be. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    TEXT,
    fc
      .tuple(OF_TAGS, fc.array(tie('tree'), { maxLength: 3 }))
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    fc.tuple(OF_TAGS, tie('tree')).map(([name, inside]) => `<${name}>${inside}`),
    fc.tuple(OF_TAGS, tie('tree')).map(([name, inside]) => `${inside}</${name}>`),
    fc.tuple(OF_TAGS, OF_TAGS, tie('tree')).map(([a, b, inside]) => `<${a}><${b}>${inside}</${a}></${b}>`),
  ),
}));
const pageOf = (body: string) =>
  `<!doctype html><html><head><title>t</title></head><body><article data-entry="e">${body}</article></body></html>`;

test('of any HTML, the build reads the text that a browser reads, or says that it does not', { tag: '@long' }, async ({
  page,
}) => {
  const htmls = fc.sample(tree.map(pageOf), { numRuns: isLong ? 60_000 : 6000, seed: 20261128 });
  const texts = await inBrowser(page, htmls);
  let alike = 0;
  for (const [at, html] of htmls.entries()) {
    const { article, oddities } = builtPage('index.html', html);
    if (oddities.length > 0) continue;
    alike++;
    expect(article && ownTextNodes(article).text, html).toBe(texts[at]);
  }
  // The build is not satisfied with saying it of all.
  expect(alike).toBeGreaterThan(htmls.length / 20);
});
