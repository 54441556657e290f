/** Sections of one entry by what they are, as its page has them. */
import type { Page } from '@playwright/test';
import { ERROR_WITH_TWO_PRODUCTS } from '../../fixtures/fixture-roles.ts';

export interface Section {
  /** What a link points to. */
  anchor: string;
  title: string;
  /** Words that stand in it. */
  words: string;
}

export const ENTRY = ERROR_WITH_TWO_PRODUCTS.path;

/** A fix of the entry itself, not of a procedure in it. */
export const FIX = '.entry .fixes:not(.guide *) > .fix';

const SELECTORS = {
  openFix: `${FIX} > details[open]`,
  closedFix: `${FIX} > details:not([open])`,
  guide: `${FIX} > details:not([open]) details.guide`,
  detail: '.entry .detail > details',
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
