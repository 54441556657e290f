import type { GatheredAnswer } from '../search/gathered/gathered-answer.ts';
import { Gathering } from '../search/gathered/gathering.ts';
import { tablePlans } from '../search/gathered/table-plans.ts';
import { openIndex } from '../search/tables/open-index.ts';
import type { Note } from '../search/text/reason.ts';
import { keptBy } from './kept.ts';
import { lateParts } from './late-parts.ts';
import { shardSource } from './shard-source.ts';

/** The index of a site, with what is loaded besides: once, whatever is asked of it. */
const opened = keptBy(async (base) => ({
  index: await openIndex(shardSource(base, undefined)),
  late: lateParts(base),
}));

/** All that the index of a large site has for a text, with the names of products. `noted`: see {@link Gathering}. */
export async function gatheredOf(
  base: string,
  text: string,
  noted?: () => Note,
): Promise<GatheredAnswer & { products: Record<string, string> }> {
  const { index, late } = await opened(base);
  const last = await new Gathering(index, tablePlans(index, late), text, late, noted).last();
  return { ...last, products: index.facts.products };
}
