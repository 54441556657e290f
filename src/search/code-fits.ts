import type { CatalogueIndex } from './index/index-site.ts';
import type { Fit } from './judge/fit.ts';
import { isGenericCode } from './text/codes.ts';
import { CODE_TOKEN, codeAsWhole } from './text/codes-in.ts';
import { MAX_LITERAL, MAX_NEAR } from './text/weights.ts';

/** The entries that claim a code fit it equally. */
export function codeFits(index: CatalogueIndex, code: string): Fit[] {
  if (isGenericCode(code, index.vocabulary)) return [];
  const fit = {
    score: 1,
    fits: true,
    clear: true,
    isSpecific: true,
    share: 0,
    wholeShare: 0,
    bits: 0,
    grams: [],
    codes: [code],
  };
  const entries = [...(index.claims.entries.get(code) ?? [])];
  return entries
    .sort((a, b) => (index.order[a] as number) - (index.order[b] as number))
    .map((position) => ({ ...fit, position }));
}

/** The entries that claim a code of a text, before anybody has judged it: whose code stands first comes first. */
export function fitsByCode(index: CatalogueIndex, text: string): Fit[] {
  const tokens = new Set(text.slice(0, MAX_LITERAL).toLowerCase().match(CODE_TOKEN));
  return [...tokens]
    .flatMap((token) => (index.claims.known.has(token) ? codeFits(index, token) : []))
    .slice(0, MAX_NEAR);
}

/** The claimed code that a query is as a whole. */
export const wholeCode = (index: CatalogueIndex, query: string): string | undefined => codeAsWhole(query, index.claims);
