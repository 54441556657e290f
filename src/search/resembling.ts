import type { CatalogueEntry } from './index/catalogue.ts';
import { type CatalogueIndex, languageOf } from './index/index-site.ts';
import type { Fit } from './judge/fit.ts';
import type { Place } from './literal/literal.ts';

/** The message that a paste resembles, when the paste itself does not stand in the entry. */
export function resembling(index: CatalogueIndex, fit: Fit | undefined): Place[] {
  if (!fit?.message) return [];
  return [
    {
      field: 'message',
      anchor: 'messages',
      heading: '',
      excerpt: { start: 0, before: '', match: '', after: fit.message },
      language: languageOf(index.entries[fit.position] as CatalogueEntry, fit.message),
    },
  ];
}
