import { LOCALE } from '#words/locale.ts';

const numbers = new Intl.NumberFormat(LOCALE);

/** A count in figures, as the language writes them: `1,234`. */
export function formatNumber(count: number): string {
  return numbers.format(count);
}
