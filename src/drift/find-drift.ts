/** Compares what the site rests on with the newest state of it. */
import type { Content } from '../checks/content-files.ts';
import { readWith } from '../checks/read-with.ts';
import { type Watched, watchedSchema } from '../schemas/watched.ts';
import { type Change, compareItems } from './compare-items.ts';
import { digestOfItems, itemsOf } from './items-of.ts';
import type { ReadState } from './states.ts';
import { type Resting, whatRests } from './touched.ts';

/** What has become of one watched file. */
export interface Drift {
  key: string;
  watched: Watched;
  /** Why it could not be compared; then there are no changes. */
  unread?: string | undefined;
  /** Its newest state: the commit and the day of its last change. */
  commit?: string | undefined;
  date?: string | undefined;
  /** Each with what rests on it, and of that what was verified before the change. */
  changes: (Change & { touches: Resting[]; overdue: Resting[] })[];
}

/** The watched files of a content; what fits no schema is left out, which the checks tell. */
export const watchedOf = ({ references }: Content): Map<string, Watched> =>
  new Map(
    Object.entries((references.watched.value ?? {}) as object).flatMap(([key, value]) => {
      const { data } = readWith(watchedSchema, value);
      return data ? [[key, data] as const] : [];
    }),
  );

/** One for each watched file that has changed or cannot be read, in their order. */
export async function findDrift(content: Content, read: ReadState): Promise<Drift[]> {
  const rests = whatRests(content);
  const found: Drift[] = [];
  for (const [key, watched] of watchedOf(content)) {
    const { repository, path, kind, commit, digest } = watched;
    const drift = await Promise.all([read(repository, path, commit), read(repository, path)]).then(
      ([then, now]): Drift => {
        const before = itemsOf(then.text, kind);
        if (digest !== undefined && digestOfItems(before) !== digest)
          return { key, watched, changes: [], unread: `${path} at ${commit} is not what ${key} was compared with.` };
        const changes = compareItems(before, itemsOf(now.text, kind)).map((change) => {
          const touches = rests(watched, change);
          return { ...change, touches, overdue: touches.filter(({ verified }) => verified < now.date) };
        });
        return { key, watched, changes, commit: now.commit, date: now.date };
      },
      (error: Error): Drift => ({ key, watched, changes: [], unread: error.message }),
    );
    if (drift.unread !== undefined || drift.changes.length > 0) found.push(drift);
  }
  return found;
}

/** The state that a watched file is compared with from now on: its newest. */
export async function acceptedState(watched: Watched, read: ReadState): Promise<Pick<Watched, 'commit' | 'digest'>> {
  const { text, commit } = await read(watched.repository, watched.path);
  return { commit, digest: digestOfItems(itemsOf(text, watched.kind)) };
}
