import { type Entry, entries } from '../../entries.ts';

export interface Change {
  entry: Entry;
  /** YYYY-MM-DD */
  date: string;
  what: string;
  /** Which of the changes of this entry on this day, from 0 for its first: an entry's later changes renumber none. */
  at: number;
}

/** The latest changes of all entries, the newest first; of one day, in the order of titles. */
export async function recentChanges(most: number): Promise<Change[]> {
  const all = (await entries()).flatMap((entry) =>
    entry.changes.map(({ date, what }, place) => ({
      ...{ entry, date, what },
      // The newest stands first.
      at: entry.changes.slice(place + 1).filter((one) => one.date === date).length,
    })),
  );
  const rank = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return all.sort((a, b) => rank(b.date, a.date) || rank(a.entry.title, b.entry.title) || b.at - a.at).slice(0, most);
}
