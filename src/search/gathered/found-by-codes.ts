import type { PasteHits } from '../lookups/find-paste.ts';
import type { LoadedEntries } from './loaded-entries.ts';
import type { LookedUp } from './looked-up.ts';

/** Loads what claims a code of a text, while what says more is on its way. Tells whether there is an answer of it before that is over. */
export async function foundByCodes(
  gathering: Promise<void>,
  byCodes: Promise<PasteHits | undefined>,
  looked: LookedUp,
  loaded: LoadedEntries,
): Promise<boolean> {
  const over = gathering.then(() => undefined);
  const hits = await Promise.race([over, byCodes]);
  if (!hits || hits.entries.length === 0) return false;
  looked.codes = hits.codes;
  const loading = loaded.load(looked.claiming(true)).then(() => loaded.records.size > 0);
  return (await Promise.race([over, loading])) ?? false;
}
