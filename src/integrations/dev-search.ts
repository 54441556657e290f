import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryPath, FOLDER_OF_KIND, withSlashes } from '../addresses.ts';
import { builtPage } from '../built/built-page.ts';
import { cardsOf } from '../checks/cards-of.ts';
import { changedSince, otherContent } from '../checks/changed-since.ts';
import { quickContent } from '../checks/quick-content.ts';
import { type CatalogueEntry, type EntryText, withoutCards } from '../search/index/catalogue.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { packText } from '../search/index/pack-text.ts';
import { devWords } from './dev-words.ts';
import { keepStoreFresh } from './fresh-store.ts';
import { textsOnTheWay } from './texts-on-the-way.ts';

const ENTRY_FILE = new RegExp(`/(?:${Object.values(FOLDER_OF_KIND).join('|')})/([^/]+)\\.mdx$`);
const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

/**
 * The search of the development server: it finds what was saved a moment ago, by any fragment. The catalogue is made from
 * the content at each request. The text comes from the last build where an entry is as it was then, and from the page
 * that the server itself makes where it is not. Pages by words are the last build's.
 */
export function devSearch(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'dev-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = withSlashes(config.base);
      },
      'astro:server:setup': ({ server }) => {
        const origin = () => new URL(server.resolvedUrls?.local[0] ?? 'http://localhost:4321').origin;
        const dist = join(root, 'dist');
        // What is saved from now on is forgotten by name.
        const before = changedSince(root);
        const built = async ({ kind, id }: CatalogueEntry) => {
          const changed = await before;
          const source = `/${entryPath(kind, id).slice(0, -1)}.mdx`;
          // What another file says may stand in any page.
          if (!changed || changed.some((file) => file.endsWith(source) || file.endsWith('.yaml'))) return undefined;
          return readFile(join(dist, entryPath(kind, id), 'index.html'), 'utf8').then(textIn, () => undefined);
        };
        const made = async ({ kind, id }: CatalogueEntry) => {
          const response = await fetch(origin() + base + entryPath(kind, id));
          return response.ok ? textIn(await response.text()) : undefined;
        };
        const texts = textsOnTheWay(built, made);
        server.watcher.on('all', (_, path) => {
          const id = ENTRY_FILE.exec(path.replaceAll('\\', '/'))?.[1];
          if (id) texts.forget(id);
          else if (path.endsWith('.yaml')) texts.forgetAll();
        });
        // A page that was asked for before Astro had read what was saved is as it was.
        keepStoreFresh(server, () => texts.forgetSaved());
        const read = async (file: string) => (await fetch(`${origin()}${base}${file}`)).json();
        const words = devWords(root, read);
        server.watcher.on('all', words.forget);
        server.middlewares.use(async (request, response, next) => {
          const path = normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
          const ofIndex = /\/index\/([\w./-]+)$/.exec(path)?.[1];
          const part = ofIndex && (await words.file(ofIndex));
          if (part) {
            response.setHeader('content-type', 'text/plain');
            response.setHeader('cache-control', 'no-store');
            response.end(part);
            return;
          }
          if (path.endsWith('/text.json')) {
            const catalogue = withOutline(unpackCatalogue(await read('catalogue.json')), await read('outline.json'));
            response.setHeader('content-type', 'application/json');
            response.setHeader('cache-control', 'no-store');
            const cards = cardsOf(await quickContent(root)).map(({ text }) => text);
            response.end(
              JSON.stringify(packText(catalogue, [...(await texts.of(withoutCards(catalogue.entries))), ...cards])),
            );
            return;
          }
          const ofPagefind = /\/(pagefind\/[\w./-]+)$/.exec(path)?.[1];
          const file =
            ofPagefind &&
            !(await otherContent(root)) &&
            (await readFile(join(dist, ofPagefind)).catch(() => undefined));
          if (!file) return next();
          response.setHeader('content-type', TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream');
          response.end(file);
        });
      },
    },
  };
}

/** The own text of an entry in its page. */
const textIn = (html: string): EntryText | undefined => builtPage('', html).entry;
