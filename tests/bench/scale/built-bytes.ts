import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SITE } from '../../../src/site.ts';
import { brotliBytes } from '../engines/brotli-bytes.ts';

/** Of what a host compresses ahead of time. */
const QUALITY = 11;
/** Of so many the longest as it is stored the longest on the wire is looked for. */
const CANDIDATES = 3;

const HANDBOOK = /^products\/[^/]+\/handbook\//;
/** Tables and records of own texts, where the index is not one file. */
const TEXT_SHARDS = 'index/{texts,textHeads,infixes,joints,counts,outlines,bodies}/**/*.txt';

/** Bytes on the wire of a built folder's parts. */
export interface BuiltBytes {
  home: number;
  entry: number;
  product: number;
  az: number;
  text: number;
  serviceWorker: number;
}

/** Sizes of a built folder, of pages the longest of each kind. */
export function builtBytes(dist: string): BuiltBytes {
  const sizeOf = (path: string) => brotliBytes(readFileSync(join(dist, path)), QUALITY);
  const longest = (paths: readonly string[]) => Math.max(0, ...longestOf(dist, paths).map(sizeOf));
  const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + sizeOf(path), 0);
  const found = (pattern: string) => globSync(pattern, { cwd: dist }).map((path) => path.split(sep).join('/'));
  const entries = entryPages(dist);
  const isEntry = new Set(entries);
  const shards = found(TEXT_SHARDS);
  return {
    home: sizeOf('index.html'),
    entry: longest(entries),
    // The handbook for printing is everything of a product, at its own address, and says its size.
    product: longest(found('products/**/*.html').filter((path) => !HANDBOOK.test(path))),
    az: longest(found('errors/**/*.html').filter((path) => !isEntry.has(path))),
    text: sum(shards.length > 0 ? shards : found('text.json')),
    serviceWorker: sum(startedFrom(dist, 'sw.js')),
  };
}

/** Path of the longest page of an entry, below the site's base. */
export const longestEntry = (dist: string): string => longestOf(dist, entryPages(dist))[0] ?? '';

function entryPages(dist: string): string[] {
  const entries: { url: string }[] = JSON.parse(readFileSync(join(dist, 'entries.json'), 'utf8'));
  return entries.map(({ url }) => `${url.slice(SITE.base.length)}index.html`);
}

/** The longest files as they are stored. */
function longestOf(dist: string, paths: readonly string[]): string[] {
  const sizes = new Map(paths.map((path) => [path, statSync(join(dist, path)).size]));
  return [...paths].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, CANDIDATES);
}

/** A script with all that it loads to start. */
function startedFrom(dist: string, script: string): string[] {
  const found = [script];
  for (const path of found) {
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [, more = ''] of text.matchAll(/(?:\bimport|\bfrom|importScripts\()\s*["']([^"']+)["']/g)) {
      const file = new URL(more, `https://any.example/${path}`).pathname.slice(1);
      if (!found.includes(file)) found.push(file);
    }
  }
  return found;
}
