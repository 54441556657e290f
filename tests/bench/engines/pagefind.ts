/**
 * Pagefind alone, with its defaults: one HTML page an entry, title and section headings as headings. Its index is made by
 * its Node API and asked by its own browser module, which runs in Node when its requests are answered from memory.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefindNode from 'pagefind';
import type { CatalogueEntry, EntryText } from '../../../src/search/index/catalogue.ts';
import { brotliBytes } from './brotli-bytes.ts';
import { type Engine, sectionsOf } from './engine.ts';

interface Found {
  id: string;
  data(): Promise<{ url: string }>;
}
interface PagefindModule {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ results: Found[] }>;
  destroy(): Promise<void>;
}

const BASE = 'http://pagefind.invalid/';
/** Of a fragment file: marks it as decompressed. */
const MARK = 'pagefind_dcd';
/** Pages added at a time: the indexer is another process. */
const AT_ONCE = 500;

const escaped = (text: string) => text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'));

function html(entry: CatalogueEntry, own: EntryText): string {
  const sections = sectionsOf(entry, own).map(
    ({ heading, anchor, text }, at) =>
      `<h${Math.min(2, at + 1)} id="s-${anchor}">${escaped(heading)}</h${Math.min(2, at + 1)}><p>${escaped(text)}</p>`,
  );
  return `<!doctype html><html lang="en"><title>${escaped(entry.title)}</title><body>${sections.join('')}</body></html>`;
}

export function pagefind(): Engine {
  let files = new Map<string, Uint8Array>();
  let folder = '';
  let module: PagefindModule;
  const ids = new Map<string, string>();
  const nodeFetch = globalThis.fetch;
  let requested = new Set<string>();
  const fetchFile = (async (input: string | URL | Request) => {
    const path = new URL(input instanceof Request ? input.url : input).pathname.slice(1);
    requested.add(path);
    const content = files.get(path);
    return content ? new Response(new Uint8Array(content)) : new Response('', { status: 404 });
  }) satisfies typeof fetch;

  return {
    name: 'Pagefind',
    async build({ catalogue, texts }) {
      const { index, errors } = await pagefindNode.createIndex({ writePlayground: false });
      if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
      for (let from = 0; from < texts.length; from += AT_ONCE) {
        await Promise.all(
          catalogue.entries
            .slice(from, from + AT_ONCE)
            .map((entry, at) =>
              index.addHTMLFile({ url: `/${entry.id}/`, content: html(entry, texts[from + at] as EntryText) }),
            ),
        );
      }
      files = new Map((await index.getFiles()).files.map(({ path, content }) => [path, content]));
      await pagefindNode.close();
      for (const [path, content] of files) {
        const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
        if (!id) continue;
        const text = gunzipSync(content).toString();
        ids.set(id, (JSON.parse(text.slice(MARK.length)) as { url: string }).url.slice(1, -1));
      }
      folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
      const path = join(folder, 'pagefind.mjs');
      await writeFile(path, files.get('pagefind.js') ?? '');
      globalThis.fetch = fetchFile;
      module = (await import(pathToFileURL(path).href)) as PagefindModule;
      await module.options({ basePath: BASE });
      await module.init();
    },
    /** Ranked ids without the pages' data: what a reader waits for besides is left out in favour of Pagefind. */
    async query(text, limit) {
      const { results } = await module.search(text.toWellFormed());
      return results.slice(0, limit).flatMap(({ id }) => ids.get(id) ?? []);
    },
    /** Code, WebAssembly, the index of one word's chunk, and the first five pages' data; whole is every file. */
    async bytes(_, quality) {
      const size = (path: string) => brotliBytes(files.get(path) ?? '', quality);
      const code = size('pagefind.js') + size('pagefind-worker.js');
      requested = new Set(['pagefind-entry.json', ...[...files.keys()].filter((path) => path.endsWith('.pf_meta'))]);
      requested.add('wasm.en.pagefind');
      // Chunks that earlier queries loaded would not be requested again.
      await module.destroy();
      await module.options({ basePath: BASE });
      const { results } = await module.search('consent');
      await Promise.all(results.slice(0, 5).map((result) => result.data()));
      const first = [...requested].reduce((sum, path) => sum + size(path), code);
      const served = [...files.keys()].filter((path) => !/-(?:ui|highlight)\.|wasm\.unknown/.test(path));
      return { first, whole: served.reduce((sum, path) => sum + size(path), 0) };
    },
    async close() {
      await module.destroy();
      globalThis.fetch = nodeFetch;
      if (folder) await rm(folder, { recursive: true });
      files.clear();
      ids.clear();
    },
  };
}
