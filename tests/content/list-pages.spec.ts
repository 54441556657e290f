import { globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { printPages } from '../../src/components/page/print-pages.ts';
import { CONTENT } from '../fixtures/sites.ts';

const { dist } = CONTENT;
/** Bytes of HTML of a page of a list, and of one that is whole, compressed. */
const PAGE = 60_000;
const WHOLE = 60_000;
/** How far what is said of a handbook may be off, as a share. */
const OFF = 0.15;

const lists = globSync('{codes,errors,faq,guides,fixes,topics,products}/**/index.html', { cwd: dist }).filter(
  (file) => !file.includes('/handbook/') && !readFileSync(`${dist}/${file}`, 'utf8').includes('data-entry='),
);
/** Where the whole table or every message stands: the list's own page, and those of its orders. */
const isOwnPage = (file: string) => /^(errors|fixes(\/by-\w+)?)\/index\.html$/.test(file);

test('no page of a list is longer than 60 kB, and what is whole for longer is not so compressed', () => {
  expect(lists.length).toBeGreaterThan(10);
  const long = lists.filter((file) => {
    const html = readFileSync(`${dist}/${file}`);
    return html.length > PAGE && !(isOwnPage(file) && brotliCompressSync(html).length <= WHOLE);
  });
  expect(long).toEqual([]);
});

const products = globSync('products/*/index.html', { cwd: dist });
for (const file of products) {
  test(`${file} says about how large its handbook is, before it is opened`, () => {
    const said =
      /Handbook<\/a>[^<]*?([\d,]+) (?:entry|entries), about ([\d.,]+) MB, about ([\d,]+) pages? on paper/.exec(
        readFileSync(`${dist}/${file}`, 'utf8').replace(/\s+/g, ' '),
      );
    const [count, megabytes, pages] = (said ?? []).slice(1).map((number) => Number(number.replaceAll(',', '')));
    const handbook = globSync(file.replace('index.html', 'handbook/**/index.html'), { cwd: dist });
    const html = handbook.map((part) => readFileSync(`${dist}/${part}`, 'utf8'));
    expect(count).toBe(html.join('').match(/class="fold entry-fold"/g)?.length);
    const bytes = handbook.reduce((sum, part) => sum + statSync(`${dist}/${part}`).size, 0);
    expect(Math.abs((megabytes ?? 0) - bytes / 1e6)).toBeLessThan(Math.max(0.1, (OFF * bytes) / 1e6));
    const text = html.map((one) => one.slice(one.indexOf('class="product-tools"')).replace(/<[^>]*>/g, '')).join(' ');
    const real = printPages(text.replace(/\s+/g, ' ').length, 'folds');
    expect(Math.abs((pages ?? 0) - real)).toBeLessThan(Math.max(2, OFF * real));
  });
}
