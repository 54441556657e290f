import { LOCALE } from '#words/locale.ts';

/** A share from 0 to 1 in hundredths: `97%`. */
export function percent(share: number): string {
  return new Intl.NumberFormat(LOCALE, { style: 'percent' }).format(share);
}
