import { gatheredOf } from './gathered-of.ts';
import type { Said } from './said-by-all.ts';

export const isOfAnyText: boolean = false;

/**
 * Of a large site, what the entries say that the text finds. The filter of its index would be wrong once in a hundred words, and let a
 * private one through; an entry has its words, or has them not.
 */
export async function said(base: string, text: string, product: string | undefined): Promise<Said> {
  const { gathered, cards, products, build } = await gatheredOf(base, text, product);
  return { products, entries: gathered.index.entries, cards, build };
}
