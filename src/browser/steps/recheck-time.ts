import { LOCALE } from '#words/locale.ts';

/** When to look again, as the language of the page writes it: with the day unless it is today. */
export function recheckTime(at: number, now: number, locale = LOCALE): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const day = today ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' }).format(at);
}
