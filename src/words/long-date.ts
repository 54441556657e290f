import { LOCALE } from '#words/locale.ts';

const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });

/** A day as the language writes it: `20 November 2026`. The time of the day is left out; the day is that of UTC. */
export function longDate(day: Date): string {
  return days.format(day);
}
