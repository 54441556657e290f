import { LOCALE } from '#words/locale.ts';

/** Less than a hundredth of a hundredth is lost by adding. */
const ROUNDING = 1e-6;

/** A share from 0 to 1 in hundredths: `97%`. Only the whole is 100 %. */
export function percent(share: number): string {
  return new Intl.NumberFormat(LOCALE, { style: 'percent' }).format(Math.floor((share + ROUNDING) * 100) / 100);
}
