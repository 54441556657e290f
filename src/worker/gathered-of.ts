import type { GatheredAnswer } from '../search/gathered/gathered-answer.ts';
import type { Note } from '../search/text/reason.ts';
import { keptBy } from './kept.ts';
import { largeSite } from './large-site.ts';

/** The index of a site, with what is loaded besides: once, whatever is asked of it. `place` is its base, and the product after a space. */
const opened = keptBy((place) => {
  const [base = '/', product] = place.split(' ');
  return largeSite(base, product);
});

/**
 * All that the index of a large site, or that of the product which the reader has chosen, has for a text, with the names of products and of the build.
 * `noted`: see {@link Gathering}.
 */
export async function gatheredOf(
  base: string,
  text: string,
  product: string | undefined,
  noted?: () => Note,
): Promise<GatheredAnswer & { products: Record<string, string>; build: string }> {
  const { begin, facts } = await opened(product === undefined ? base : `${base} ${product}`);
  return { ...(await begin(text, noted).last()), products: facts.products, build: facts.build };
}
