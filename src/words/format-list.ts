import { LOCALE } from '#words/locale.ts';

/** Parts of one list: joined by the language's "and", or with `unit` by commas alone. */
export function formatList(parts: Iterable<string>, type: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(LOCALE, { type }).format(parts);
}
