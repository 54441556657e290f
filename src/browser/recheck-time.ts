/** When to look again, for a person: with the day unless it is today. `locale` is the browser's own when undefined. */
export function recheckTime(at: number, now: number, locale?: string): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const day = today ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' }).format(at);
}
