/** Sections of one entry by what they are, as its page has them: ids of entries are permanent, wordings are not. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface Section {
  /** What a link points to. */
  anchor: string;
  title: string;
  /** Words that stand in it. */
  words: string;
}

/** What an entry needs for these tests, as its page has it. */
const NEEDED = [/class="fold detail"/, /<details class="guide"/, /class="cause"[\s\S]*class="cause"/];
const productsOf = (html: string) =>
  new Set([...html.matchAll(/class="fold fix" data-product="(?!any)(\w+)"/g)].map(([, key]) => key));

/** An error with a fix for each of two products, of which the first stands open, with a procedure and a detail. */
export const ENTRY = entryWithEverySection();

function entryWithEverySection(): string {
  const entries = JSON.parse(readFileSync('dist/entries.json', 'utf8')) as { kind: string; url: string }[];
  const found = entries.find(({ kind, url }) => {
    const html = readFileSync(`dist${url}index.html`, 'utf8');
    const [, ...closed] = html.split(/class="fold fix"/);
    const isSimple = !html.includes('data-edition');
    return (
      kind === 'error' &&
      isSimple &&
      NEEDED.every((part) => part.test(html)) &&
      [...productsOf(html)].indexOf('rewst') > 0 &&
      closed.slice(1).some((fix) => fix.includes('<details class="guide"'))
    );
  });
  if (!found) throw new Error('No error has fixes for two products, a closed fix with a procedure, and a detail.');
  return found.url;
}

const SELECTORS = {
  openFix: '.entry > .fixes > .fix > details[open]',
  closedFix: '.entry > .fixes > .fix > details:not([open])',
  guide: '.entry > .fixes > .fix > details:not([open]) details.guide',
  detail: '.entry > .detail > details',
  cause: '.cause:last-child',
} as const;

/** Opens the entry without an anchor and tells its sections. */
export async function sectionsOfEntry(page: Page): Promise<Record<keyof typeof SELECTORS, Section>> {
  await page.goto(ENTRY);
  const sections = await page.evaluate((selectors) => {
    return Object.entries(selectors).map(([name, selector]) => {
      const section = document.querySelector(selector);
      const target = section?.querySelector(':scope > .fold-body, h3[id]');
      const heading = section?.querySelector('h2, h3, h4');
      const texts = [...(section?.querySelectorAll('li, p') ?? [])].map(({ textContent }) => textContent);
      const words = texts.join('\n').match(/(?<![\w'-])[a-z]+(?: [a-z]+){3,5}(?![\w'-])/)?.[0];
      if (!target || !heading || !words) throw new Error(`The entry of these tests has no ${name}: choose another.`);
      return [name, { anchor: target.id, title: heading.textContent, words }];
    });
  }, SELECTORS);
  return Object.fromEntries(sections) as Record<keyof typeof SELECTORS, Section>;
}
