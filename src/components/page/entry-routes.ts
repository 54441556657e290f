import type { Kind } from '../../addresses.ts';
import { type Entry, entries } from '../../entries.ts';

/** One page below a kind's folder: an entry, or a former id that leads to it. */
export interface EntryRoute {
  params: { id: string };
  props: { entry: Entry; isAlias: boolean };
}

/** The pages of a kind: its entries, and their former ids, which redirect for ever. */
export async function entryRoutes(kind: Kind): Promise<EntryRoute[]> {
  return (await entries())
    .filter((entry) => entry.kind === kind)
    .flatMap((entry) => [
      { params: { id: entry.id }, props: { entry, isAlias: false } },
      ...entry.aliases.map((id) => ({ params: { id }, props: { entry, isAlias: true } })),
    ]);
}
