import { type GatheredAnswer, Gathering } from '../search/gathered/gathering.ts';
import { tablePlans } from '../search/gathered/table-plans.ts';
import { openIndex } from '../search/tables/open-index.ts';
import type { TableIndex } from '../search/tables/table.ts';
import type { Note } from '../search/text/reason.ts';
import { lateParts } from './late-parts.ts';
import { shardSource } from './shard-source.ts';

const opened = new Map<string, Promise<TableIndex>>();

/** All that the index of a large site has for a text, with the names of products. `noted`: see {@link Gathering}. */
export async function gatheredOf(
  base: string,
  text: string,
  noted?: () => Note,
): Promise<GatheredAnswer & { products: Record<string, string> }> {
  const opening = opened.get(base) ?? openIndex(shardSource(base, undefined));
  opened.set(base, opening);
  opening.catch(() => opened.delete(base));
  const index = await opening;
  let last: GatheredAnswer | undefined;
  for await (const step of new Gathering(index, tablePlans(index), text, lateParts(base), noted).steps()) last = step;
  return { ...(last as GatheredAnswer), products: index.facts.products };
}
