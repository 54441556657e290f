/** Compares what the site rests on with the newest state of it. */
import type { Content } from '../checks/content-files.ts';
import { readWith } from '../checks/read-with.ts';
import { type Watched, watchedSchema } from '../schemas/watched.ts';
import { type Change, compareItems } from './compare-items.ts';
import { digestOfItems, itemsOf } from './items-of.ts';
import type { States } from './states.ts';
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
export async function findDrift(content: Content, states: States): Promise<Drift[]> {
  const rests = whatRests(content);
  const found: Drift[] = [];
  for (const [key, watched] of watchedOf(content)) {
    const drift = await driftOf(key, watched, states, rests).catch(
      (error: Error): Drift => ({ key, watched, changes: [], unread: error.message }),
    );
    if (drift) found.push(drift);
  }
  return found;
}

async function driftOf(
  key: string,
  watched: Watched,
  states: States,
  rests: ReturnType<typeof whatRests>,
): Promise<Drift | undefined> {
  const { path, kind, commit, digest } = watched;
  const now = itemsOf(await states.text(watched), kind);
  if (digestOfItems(now) === digest) return;
  const before = itemsOf(await states.text(watched, commit), kind);
  if (digest !== undefined && digestOfItems(before) !== digest)
    throw new Error(`${path} at ${commit} is not what ${key} was compared with.`);
  const compared = compareItems(before, now);
  if (compared.length === 0) return;
  const last = await states.lastChange(watched);
  const changes = compared.map((change) => {
    const touches = rests(watched, change);
    return { ...change, touches, overdue: touches.filter(({ verified }) => verified < last.date) };
  });
  return { key, watched, changes, ...last };
}

/** The state that a watched file is compared with from now on: its newest. The commit stays where it says the same. */
export async function acceptedState(watched: Watched, states: States): Promise<Pick<Watched, 'commit' | 'digest'>> {
  const digest = digestOfItems(itemsOf(await states.text(watched), watched.kind));
  if (digest === watched.digest) return watched;
  return { commit: (await states.lastChange(watched)).commit, digest };
}
