import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSearch } from '../finder/built-search.ts';
import { wholeSite } from '../finder/whole-site.ts';
import { openBuiltIndex, readBuiltTables } from './read-built-tables.ts';

export type { BuiltSearch };

/** Reads catalogue and text of a built folder. Throws with the next step when there is none. */
export async function readBuiltSearch(dist: string): Promise<BuiltSearch> {
  const read = async (file: string) =>
    JSON.parse(
      await readFile(join(dist, file), 'utf8').catch(() => {
        throw new Error(`${join(dist, file)} is not there. Build the site first: npm run build`);
      }),
    );
  const tables = await openBuiltIndex(dist).catch(() => undefined);
  // A small site has tables for its words only, and a catalogue.
  if (tables && !existsSync(join(dist, 'catalogue.json'))) return readBuiltTables(dist, tables);
  return wholeSite(read);
}
