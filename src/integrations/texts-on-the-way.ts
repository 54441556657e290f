import type { CatalogueEntry, EntryText } from '../search/index/catalogue.ts';

/** A reader waits this long for the texts of entries, and gets what is there; the rest is made meanwhile. */
const PATIENCE_MS = 4000;

type Source = (entry: CatalogueEntry) => Promise<EntryText | undefined>;

/**
 * The texts of entries while their sources change. Each is asked for once until it is forgotten, what was forgotten last
 * first: an author looks for what was saved a moment ago. `quick` has the text of an entry or nothing; `slow` makes it.
 */
export function textsOnTheWay(quick: Source, slow: Source, patience = PATIENCE_MS) {
  const texts = new Map<string, EntryText>();
  /** Ids of texts that are not what their entries say now, the latest last. */
  const stale = new Set<string>();
  const known = new Set<string>();
  const changed = new Set<string>();
  /** Whether what any entry shows was saved: nothing of a build is as it was. */
  let haveAllChanged = false;
  let byId = new Map<string, CatalogueEntry>();
  let running: Promise<void> | undefined;

  async function work(): Promise<void> {
    for (let id = [...stale].pop(); id !== undefined; id = [...stale].pop()) {
      stale.delete(id);
      const entry = byId.get(id);
      if (!entry) continue;
      const text =
        (!haveAllChanged && !changed.has(id) && (await quick(entry))) || (await slow(entry).catch(() => undefined));
      // A page that cannot be made keeps the text that it had.
      if (text) texts.set(id, text);
    }
  }

  /** It is made next. */
  const makeAnew = (id: string): void => {
    stale.delete(id);
    stale.add(id);
  };
  const forget = (id: string): void => {
    changed.add(id);
    if (known.has(id)) makeAnew(id);
  };

  return {
    /** The texts of entries as far as they are there in time. */
    async of(entries: readonly CatalogueEntry[]): Promise<EntryText[]> {
      byId = new Map(entries.map((entry) => [entry.id, entry]));
      const unknown = entries.map(({ id }) => id).filter((id) => !known.has(id));
      const saved = unknown.filter((id) => changed.has(id));
      for (const id of [...unknown, ...saved]) {
        known.add(id);
        makeAnew(id);
      }
      running ??= work().finally(() => {
        running = undefined;
      });
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, patience))]);
      return entries.flatMap(({ id }) => texts.get(id) ?? []);
    },
    /** An entry was saved. */
    forget,
    /** What was saved so far has been read. */
    forgetSaved(): void {
      changed.forEach(forget);
    },
    /** Something that any entry may show was saved. */
    forgetAll(): void {
      haveAllChanged = true;
      known.forEach(makeAnew);
    },
  };
}
