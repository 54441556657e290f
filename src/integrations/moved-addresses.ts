import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownString } from '../built/own-string.ts';
import type { PageReader } from './page-reading.ts';
import { type Address, PAGE_TAKES } from './page-takes.ts';
import { type Places, placeFiles } from './place-files.ts';

/** Azure refuses a configuration of more than 20 kB. Pages lead on by themselves where it has no room. */
const AZURE_BYTES = 20_000;
/** Cloudflare reads this many lines. */
const CLOUDFLARE_LINES = 2_000;
const AZURE_FILE = 'staticwebapp.config.json';

/**
 * Writes where former and short addresses lead: `_redirects` for Netlify and Cloudflare, routes for Azure, and
 * `places.json` with the files that it leads to, with which the 404 page finds the nearest page. The 404 page itself is none of the places.
 */
export const movedAddresses: PageReader<Address> = {
  page: PAGE_TAKES.address,
  site: ({ dist, base }) => {
    const places: Places = { pages: [], moved: {} };
    return {
      hear: ({ redirect }, { path }) => {
        const place = path.replace(/\/?index\.html$/, '');
        if (redirect) places.moved[place] = ownString(redirect);
        else places.pages.push(place);
      },
      done: async () => {
        await mkdir(join(dist, 'places'), { recursive: true });
        for (const [file, text] of placeFiles(places)) await writeFile(join(dist, file), text);
        await writeFile(join(dist, '_redirects'), redirectFile(places, base));
        // A site that stands in another one has its host's configuration there.
        const azure = await readFile(join(dist, AZURE_FILE), 'utf8').catch(() => undefined);
        if (azure) await writeFile(join(dist, AZURE_FILE), azureFile(azure, places, base));
      },
    };
  },
};

/** Former ids first: a host that reads only some lines reads these. */
function moves({ moved }: Places, base: string): [from: string, to: string][] {
  const isCode = (place: string) => place.startsWith('e/');
  return Object.entries(moved)
    .sort(([a], [b]) => Number(isCode(a)) - Number(isCode(b)))
    .map(([place, target]) => [`${base}${encodeURI(place)}/`, target]);
}

/** A code may get a second entry later, so its redirect is temporary; a former id leads to its entry for ever. */
const status = (from: string, base: string) => (from.startsWith(`${base}e/`) ? 302 : 301);

/** Lines of `_redirects`. */
export function redirectFile(places: Places, base: string): string {
  const lines = moves(places, base).map(([from, to]) => `${from} ${to} ${status(from, base)}\n`);
  return lines.slice(0, CLOUDFLARE_LINES).join('');
}

/** The configuration of Azure Static Web Apps with as many redirects as it has room for. */
export function azureFile(config: string, places: Places, base: string): string {
  const parsed = JSON.parse(config) as { routes: object[] };
  let length = JSON.stringify(parsed).length;
  for (const [from, to] of moves(places, base)) {
    const route = { route: from, redirect: to, statusCode: status(from, base) };
    length += JSON.stringify(route).length + 1;
    if (length > AZURE_BYTES) break;
    parsed.routes.push(route);
  }
  return JSON.stringify(parsed);
}
