import { LOCALE } from '#words/locale.ts';

/** Parts of one list: joined by the language's "and", with `disjunction` by its "or", with `unit` by commas alone. */
export function formatList(
  parts: Iterable<string>,
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALE, { type }).format(parts);
}
