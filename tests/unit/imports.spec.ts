import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';

/**
 * Which part of `src` may import which. Arrows point towards `search`; `search` points nowhere. To allow an arrow, add
 * it here and say in DESIGN.md why the part needs it.
 */
const MAY_IMPORT: Record<string, string[]> = {
  search: [],
  schemas: ['search', 'mdx-body'],
  worker: ['search', 'addresses'],
  browser: ['search', 'worker', 'service-worker', 'styles', 'addresses', 'words'],
  'service-worker': [],
  checks: ['search', 'schemas', 'addresses', 'mdx-body'],
  integrations: ['search', 'checks', 'addresses', 'site'],
  authoring: ['search', 'checks', 'schemas', 'addresses', 'words', 'site'],
  serve: ['addresses', 'site'],
  components: ['search', 'entries', 'schemas', 'addresses', 'words', 'mdx-body', 'site'],
  layouts: ['components', 'entries', 'styles', 'browser', 'addresses', 'words', 'mdx-body', 'site', 'security-policy'],
  pages: ['layouts', 'styles', 'components', 'entries', 'search', 'addresses', 'words', 'mdx-body', 'site'],
  entries: ['schemas', 'addresses', 'words', 'mdx-body'],
  'content.config': ['schemas'],
  words: ['schemas', 'addresses'],
  addresses: [],
  'mdx-body': [],
  site: [],
  'security-policy': [],
  styles: [],
};
/** Parts that run on the author's machine and may use Node's own modules. */
const NODE = new Set(['checks', 'integrations', 'authoring', 'serve']);
/** Parts that may name Astro's virtual modules. */
const ASTRO = new Set(['entries', 'content.config', 'pages', 'layouts', 'components']);

const partOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

test('every import follows the table of arrows', () => {
  const astray: string[] = [];
  for (const file of files) {
    const part = partOf(file);
    for (const name of importsOf(file)) {
      const isOwn = /^[.#]/.test(name);
      const target = name.startsWith('#words/')
        ? 'words'
        : partOf(normalize(join(dirname(file), name)).replaceAll('\\', '/'));
      const allowed = isOwn
        ? target === part || MAY_IMPORT[part]?.includes(target)
        : (!name.startsWith('node:') || NODE.has(part)) && (!name.startsWith('astro:') || ASTRO.has(part));
      if (!allowed) astray.push(`src/${file} imports ${name}`);
    }
  }
  expect(astray).toEqual([]);
});

test('page and worker share the protocol and nothing else', () => {
  const fromBrowser = files
    .filter((file) => file.startsWith('browser/'))
    .flatMap((file) => importsOf(file).filter((name) => name.startsWith('../worker/')));
  expect(new Set(fromBrowser)).toEqual(new Set(['../worker/protocol.ts', '../worker/search-worker.ts?worker&url']));
});

test('the heart names no package and no platform', () => {
  for (const file of files.filter((name) => name.startsWith('search/'))) {
    for (const name of importsOf(file)) expect(name, file).toMatch(/^\.\/[a-z-]+\.ts$/);
  }
});
