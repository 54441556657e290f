import { entryPath, FOLDER_OF_KIND, WHOLE_HANDBOOK, withSlashes } from '../../addresses.ts';
import type { EntryFile } from '../../checks/content-files.ts';
import { type Part, partOf } from './part-of-build.ts';

type EntryFacts = Pick<EntryFile, 'kind' | 'id'> & {
  data?: { products: readonly string[]; topics: readonly string[] } | undefined;
};

/**
 * The entries whose bodies pages of a part may show, as `errors/<id>.mdx`: those with their own page in it, those that one of
 * its handbook pages holds, and every guide, as any fix may include it. `base` as the site has it.
 */
export function shownInPart(entries: readonly EntryFacts[], { number, of }: Part, base: string): Set<string> {
  const isIn = (path: string) => partOf(withSlashes(base) + path, of) === number;
  const counts = new Map<string, number>();
  for (const { data } of entries)
    for (const product of data?.products ?? []) counts.set(product, (counts.get(product) ?? 0) + 1);
  const isShown = ({ kind, id, data }: EntryFacts) =>
    kind === 'guide' ||
    isIn(entryPath(kind, id)) ||
    (data?.products ?? []).some((product) => {
      const handbook = `products/${product}/handbook/`;
      const isWhole = (counts.get(product) ?? 0) <= WHOLE_HANDBOOK;
      return isIn(isWhole ? handbook : `${handbook}${data?.topics[0]}/`);
    });
  return new Set(entries.filter(isShown).map(({ kind, id }) => `${FOLDER_OF_KIND[kind]}/${id}.mdx`));
}

/** One line of the module in which Astro lists how the body of each entry is loaded. */
const LINE = /^\["(?:[^"]*\/)?([^/"]+\/[^/"]+\.mdx)", \(\) => import\(.*\)\](,?)(\]\);)?$/gm;

/**
 * The Vite plugin: takes bodies that no page of the part shows out of the list of those that are built, as they take most of
 * the time. A page that showed one all the same would end the build.
 */
export function bodiesInPart(shown: ReadonlySet<string>) {
  return {
    name: 'bodies-in-part',
    transform: {
      filter: { id: /[\\/]content-modules\.mjs$/ },
      handler: (code: string): string => withoutOthers(code, shown),
    },
  };
}

export function withoutOthers(code: string, shown: ReadonlySet<string>): string {
  let count = 0;
  const without = code.replace(LINE, (line, file, _, end = '') => {
    count++;
    return shown.has(file) ? line : end;
  });
  if (code.includes('.mdx') && count === 0)
    throw new Error(
      'bodies-in-part: Astro lists the bodies of entries in another form. Read it in LINE of src/integrations/parts/bodies-in-part.ts.',
    );
  return without;
}
