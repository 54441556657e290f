import { manifestOf } from '../built/site-facts.ts';
import type { BuiltSearch } from '../finder/built-search.ts';
import { wholeSite } from '../finder/whole-site.ts';
import { openBuiltIndex, readBuiltTables } from './read-built-tables.ts';
import { baseAddress, isAddress, parsedJson, type SiteFiles, siteFiles, siteJson } from './site-files.ts';

export type { BuiltSearch };

/**
 * Reads catalogue and text of a built site, from its folder or from its address: all of it, so that a host hears nothing of what is asked.
 * Throws with the next step when there is none.
 */
export async function readBuiltSearch(where: string): Promise<BuiltSearch> {
  const files = siteFiles(where);
  const read = (path: string) => siteJson(files, path, where);
  const tables = await openBuiltIndex(where).catch((error: unknown) => otherForm(error, where));
  const base = await baseOf(where, files);
  // A small site has tables for its words only, and a catalogue.
  const catalogue = await files('catalogue.json').then(
    (text) => parsedJson(text, 'catalogue.json', where),
    (error: unknown) => {
      if (!tables) throw error;
    },
  );
  try {
    if (tables && !catalogue) return withBase(await readBuiltTables(where, tables), base);
    const whole = await wholeSite(async (path) => (path === 'catalogue.json' ? catalogue : read(path)));
    return withBase(whole, base);
  } catch (error) {
    otherForm(error, where);
    throw error;
  }
}

/** Throws a sentence where what was read has another form than what is expected. */
function otherForm(error: unknown, where: string): undefined {
  if (error instanceof TypeError || error instanceof RangeError)
    throw new Error(`${where} is a site of another version: its index cannot be read.`, { cause: error });
}

const withBase = (built: BuiltSearch, base: string): BuiltSearch => ({
  ...built,
  base,
  over: async (query) => ({ ...(await built.over(query)), base }),
});

/** The base of a site's addresses: where it is read by an address, that, else the path that the site says of itself. */
async function baseOf(where: string, files: SiteFiles): Promise<string> {
  if (isAddress(where)) return baseAddress(where);
  return manifestOf(files).then(
    ({ base }) => base,
    () => '/',
  );
}
