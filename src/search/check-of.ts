import type { CatalogueEntry } from './index/catalogue.ts';
import type { CatalogueIndex } from './index/index-site.ts';
import type { TextIndex } from './index/index-text.ts';
import type { Fit } from './judge/fit.ts';

/** What tells an entry of a choice apart, as one of the others says it; known once the text is there. */
export function checkOf(
  index: CatalogueIndex,
  text: TextIndex | undefined,
  position: number,
  others: readonly Fit[],
): string | undefined {
  const id = (index.entries[position] as CatalogueEntry).id;
  for (const other of others) {
    const related = text?.entries[text.positions.indexOf(other.position)]?.related ?? {};
    if (Object.hasOwn(related, id)) return related[id];
  }
  return undefined;
}
