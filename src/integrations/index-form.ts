import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { catalogueOf } from '../checks/catalogue-of.ts';
import type { Content } from '../checks/content-files.ts';
import { isSharded } from '../search/index/is-sharded.ts';
import { packCatalogue } from '../search/index/pack-catalogue.ts';

/** So many entries are looked at first, then twice as many: a site that holds a large one is large. */
const FIRST = 250;
/** So many tell the form of any site: one of more is large in any case. */
const ENOUGH = 1000;
/** Qualities of Brotli, and how much smaller the best one makes a text at most: a third and a tenth, measured. */
const QUICKER = [
  { quality: 1, mostGain: 2 },
  { quality: 9, mostGain: 1.3 },
];
const known = new WeakMap<Content, boolean>();
/** What the worker imports, and what stands in its place: a file that is imported at all is put into the worker's, used or not. */
export const LARGE_FORMS = [
  ['./whole-form.ts', 'table-form.ts'],
  ['./said-by-all.ts', 'said-by-gathered.ts'],
  ['./no-product.ts', 'product-address.ts'],
].map(([find = '', large]) => ({ find, replacement: fileURLToPath(new URL(`../worker/${large}`, import.meta.url)) }));

/**
 * Decides whether the index is one file or shards, before anything is built: scripts then hold the code of their form only, and
 * pages need not say which it is. `INDEX=shards` makes shards of a small site, too. The development server has one file.
 */
export function indexForm(content: Content): AstroIntegration {
  return {
    name: 'index-form',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isLarge = command === 'build' && isLargeSite(content);
        const alias = isLarge ? LARGE_FORMS : [];
        updateConfig({ vite: { define: { 'import.meta.env.SHARDS': String(isLarge) }, resolve: { alias } } });
      },
    },
  };
}

/** Whether the index of a site is cut into shards. */
export function isLargeSite(content: Content): boolean {
  if (process.env.INDEX === 'shards') return true;
  const isLarge = known.get(content) ?? isLargeFrom(content, FIRST);
  known.set(content, isLarge);
  return isLarge;
}

function isLargeFrom(content: Content, count: number): boolean {
  const some = { ...content, entries: content.entries.slice(0, count) };
  if (isShardedText(JSON.stringify(packCatalogue(catalogueOf(some))))) return true;
  return count < Math.min(ENOUGH, content.entries.length) && isLargeFrom(content, 2 * count);
}

/** Pressed as hosts do, which takes ten times as long, is only what may be on either side. */
function isShardedText(catalogue: string): boolean {
  for (const { quality, mostGain } of QUICKER) {
    const bytes = brotliCompressSync(catalogue, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
    if (!isSharded(bytes)) return false;
    if (isSharded(bytes / mostGain)) return true;
  }
  return isSharded(brotliCompressSync(catalogue).length);
}
