import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlashes } from '../addresses.ts';
import { type BuiltPage, builtPages } from '../checks/built-pages.ts';
import { type Places, placeFiles } from './place-files.ts';

/** Azure refuses a configuration of more than 20 kB. Pages lead on by themselves where it has no room. */
const AZURE_BYTES = 20_000;
/** Cloudflare reads this many lines. */
const CLOUDFLARE_LINES = 2_000;
const AZURE_FILE = 'staticwebapp.config.json';

/**
 * Writes where former and short addresses lead: `_redirects` for Netlify and Cloudflare, routes for Azure, and
 * `places.json` with the files that it leads to, with which the 404 page finds the nearest page. All of it is read from the built pages.
 */
export function movedAddresses(): AstroIntegration {
  let base = '/';
  return {
    name: 'moved-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const places = placesOf(await builtPages(dist));
        await mkdir(join(dist, 'places'), { recursive: true });
        for (const [file, text] of placeFiles(places)) await writeFile(join(dist, file), text);
        await writeFile(join(dist, '_redirects'), redirectFile(places, base));
        const azure = await readFile(join(dist, AZURE_FILE), 'utf8');
        await writeFile(join(dist, AZURE_FILE), azureFile(azure, places, base));
      },
    },
  };
}

/** Every page of a built site except the 404 page. */
export function placesOf(pages: readonly BuiltPage[]): Places {
  const places: Places = { pages: [], moved: {} };
  for (const { path, document } of pages) {
    if (!/(^|\/)index\.html$/.test(path)) continue;
    const place = path.replace(/\/?index\.html$/, '');
    const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
    const target = /url=(.+)$/.exec(refresh ?? '')?.[1];
    if (target) places.moved[place] = target;
    else places.pages.push(place);
  }
  return places;
}

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
