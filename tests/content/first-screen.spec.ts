import { expect, type Page, test } from '@playwright/test';
import { publishedEntries } from '../fixtures/content-site.ts';
import { isLong, sampled } from '../fixtures/is-long.ts';

/** Screens of desks, and a phone on which the reader scrolls once. */
const SCREENS = [
  { width: 1440, height: 900, seen: 900 },
  { width: 1280, height: 720, seen: 720 },
  { width: 390, height: 844, seen: 2 * 844 },
];
/** The share of pages that answer there. */
const PART = 0.95;
const WORST = 10;

const asked = publishedEntries().filter(({ kind }) => kind !== 'guide');

/** Where what answers ends, in px from the top of the page; what is folded or smaller than text ends nowhere. */
async function answerEnd(page: Page, url: string): Promise<{ end: number; last: string }> {
  await page.goto(url);
  return page.evaluate(() => {
    const article = document.querySelector('article.entry');
    const [cause, fix] = [article?.querySelector('.cause'), article?.querySelector('.fix')];
    const checks = [...(cause?.querySelectorAll(':scope > :is(p, ul, ol, pre)') ?? [])];
    const parts: [string, Element | null | undefined][] = [
      ['title', article?.querySelector('h1')],
      ['code', article?.querySelector('.codes') ?? article?.querySelector('h1')],
      ['meaning', article?.querySelector('.summary')],
    ];
    if (cause) parts.push(['cause', cause.querySelector('h3')], ['check', checks.at(-1)]);
    if (fix) parts.push(['first step', fix.querySelector('.steps li')]);
    if (!fix) parts.push(['answer', article?.querySelector('#meaning')?.parentElement?.nextElementSibling]);
    const ends = parts.map(([name, part]): [string, number] => {
      const size = part && Number.parseFloat(getComputedStyle(part).fontSize);
      // Codes and commands have a size of their own.
      const isText = name === 'code' || part?.matches('pre') || (size ?? 0) >= 16;
      if (!part?.checkVisibility({ contentVisibilityAuto: true }) || !isText) return [name, 99_999];
      return [name, Math.round(part.getBoundingClientRect().bottom + scrollY)];
    });
    const [last = '', end = 0] = ends.toSorted((a, b) => b[1] - a[1])[0] ?? [];
    return { end, last };
  });
}

for (const { width, height, seen } of SCREENS) {
  test(`what to do first stands on the first screen, ${width} x ${height}`, async ({ page }) => {
    test.setTimeout(isLong ? 300_000 : 60_000);
    await page.setViewportSize({ width, height });
    const measured: { url: string; end: number; last: string }[] = [];
    for (const { url } of sampled(asked, 16)) measured.push({ url, ...(await answerEnd(page, url)) });
    const late = measured.filter(({ end }) => end > seen).sort((a, b) => b.end - a.end);
    if (isLong && late.length > 0) {
      console.info(`${width} x ${height}: ${measured.length - late.length} of ${measured.length}; the latest:`);
      for (const { url, end, last } of late.slice(0, WORST)) console.info(`  ${end} px  ${last}  ${url}`);
    }
    expect(measured.length).toBeGreaterThan(0);
    // A few pages may hold more than their share of the late ones.
    const most = measured.length * (1 - PART) + (isLong ? 0 : 2);
    expect(late.length, JSON.stringify(late.slice(0, WORST))).toBeLessThanOrEqual(most);
  });
}
