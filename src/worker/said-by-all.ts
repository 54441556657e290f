import type { Catalogue, CodeCard, CodesFile, PackedOutline } from '../search/index/catalogue.ts';
import { type PackedCatalogue, unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { loadOnce } from './load-once.ts';

/** What the site says that makes a text's words public. */
export interface Said extends Pick<Catalogue, 'products' | 'entries' | 'build'> {
  cards: readonly CodeCard[];
}

/** Whether what is said is the same for any text. */
export const isOfAnyText: boolean = true;

/** Of a small site, what all entries say. */
export async function said(base: string, _text: string, _product: string | undefined): Promise<Said> {
  const [catalogue, outline, { cards }] = await Promise.all([
    loadOnce<PackedCatalogue>(`${base}catalogue.json`),
    loadOnce<PackedOutline>(`${base}outline.json`),
    loadOnce<CodesFile>(`${base}cards.json`),
  ]);
  return { ...withOutline(unpackCatalogue(catalogue), outline), cards };
}
