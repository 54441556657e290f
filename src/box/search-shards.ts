/** Searches a site that has its index in shards, for a page of whichever origin: the package's finder over them. Loaded with the first text. */
import { openFinder } from '../finder/open-finder.ts';
import type { Finder } from '../finder/types.ts';
import { fileOf } from './file-of.ts';

/** What a small site has in place of shards: a host writes down what it is asked for and does not have. */
const NOT_THERE = 'catalogue.json';

/** Opens the site at an address. Rejects where a file of it does not come. */
export const openSite = (site: string): Promise<Finder> =>
  openFinder(
    async (path) => {
      if (path === NOT_THERE) throw new Error(path);
      return (await fileOf(site, path)).text();
    },
    { base: site },
  );
