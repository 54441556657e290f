import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { codeSlug, entryPath, type Kind } from '../addresses.ts';
import { filesIn } from '../built/files-in.ts';
import { asksPages } from '../search/index/catalogue.ts';
import { DIGEST_LENGTH, type FileList } from '../service-worker/copy-lists.ts';
import type { Size } from '../service-worker/protocol.ts';

/**
 * What is needed to read and search without a network; not what is made for machines, nor the bare numbers of codes,
 * which the 404 page resolves, nor Pagefind's files where nobody asks for them.
 */
const NEEDED = /\.(html|css|js|json|svg|png|ico|webmanifest|pagefind|pf_\w+)$|^index\//;
const FOR_MACHINES =
  /^(staticwebapp\.config\.json|(entries|words)\.json|(sw|memory)\.js|copy\/.*|e\/(.*\.json|\d+\/.*)|og\/.*)$/;
/** What a site needs of which no page was read: its frame, the box, and what says that a page is not there. */
const SHELL_PAGES = new Set(['', 'find/', 'about/', 'not-kept/', '404.html']);
/** Files of one: scripts, styles, and data that does not come in pieces. */
const SHELL_FILES = /^([^/]+|_astro\/.*\.(js|css)|words\/.*|pagefind\/.*\.(js|json|pagefind)|index\/[^/]+)$/;

/** Near what hosts do while they answer, and quick. */
export const LIKE_A_HOST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export interface CopyFile {
  digest: string;
  /** Bytes, as a host sends them and as they are stored. */
  wire: number;
  stored: number;
  /** Pictures that a page shows. */
  pictures: string[];
}
/** By path below the site's base: `errors/no-such-bucket/` for a page. */
export type CopyFiles = Map<string, CopyFile>;

/** As `digestOf` in the service worker has it. */
export function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
}

/** Every file that a copy of the site may have, in order of their names. */
export async function readCopyFiles(dist: string): Promise<CopyFiles> {
  const { facts } = JSON.parse(await readFile(join(dist, 'index/manifest.json'), 'utf8').catch(() => '{}'));
  const isSmall = !asksPages(facts?.entries ?? 0);
  const files: CopyFiles = new Map();
  for (const name of await filesIn(dist)) {
    if (!NEEDED.test(name) || FOR_MACHINES.test(name) || (isSmall && name.startsWith('pagefind/'))) continue;
    // Nothing else goes on meanwhile: asking for thousands of small files in turn takes longer than reading them.
    const content = readFileSync(join(dist, name));
    files.set(name.replace(/(^|\/)index\.html$/, '$1'), {
      digest: digest(content),
      wire: brotliCompressSync(content, LIKE_A_HOST).length,
      stored: content.length,
      pictures: name.endsWith('.html') ? picturesIn(content.toString()) : [],
    });
  }
  return files;
}

const picturesIn = (page: string): string[] =>
  page.includes('<img') ? [...page.matchAll(/_astro\/[^"'\s]+\.(?:svg|png|ico)/g)].map(([path]) => path) : [];

export function sizeOf(files: CopyFiles, paths: Iterable<string>): Size {
  const size: Size = { files: 0, wire: 0, stored: 0 };
  for (const path of paths) {
    const { wire = 0, stored = 0 } = files.get(path) ?? {};
    size.files++;
    size.wire += wire;
    size.stored += stored;
  }
  return size;
}

export function listOf(files: CopyFiles, paths: Iterable<string>): FileList {
  return Object.fromEntries([...paths].map((path) => [path, files.get(path)?.digest ?? '']));
}

/** What every copy has, also that of a large site. */
export function shellPaths(files: CopyFiles): string[] {
  return [...files.keys()].flatMap((path) => {
    const isPage = path === '' || /(\/|\.html)$/.test(path);
    return (isPage ? SHELL_PAGES.has(path) : SHELL_FILES.test(path)) ? path : [];
  });
}

/** One of `entries.json`. */
export interface PublicEntry {
  id: string;
  kind: Kind;
  codes: string[];
  products: string[];
}

/**
 * What belongs to each product beside the shell: its own pages, those of its entries and of their codes, the pictures
 * that these show, and its own index.
 */
export function productPaths(
  files: CopyFiles,
  entries: readonly PublicEntry[],
  shell: ReadonlySet<string>,
): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (product: string, path: string) => {
    if (!files.has(path) || shell.has(path)) return;
    const own = found.get(product) ?? new Set();
    found.set(product, own);
    own.add(path);
    for (const picture of files.get(path)?.pictures ?? []) add(product, picture);
  };
  for (const path of files.keys()) {
    const [, product] = /^(?:index\/)?products\/([^/]+)\/./.exec(`${path}.`) ?? [];
    if (product) add(product, path);
  }
  for (const { id, kind, codes, products } of entries) {
    const slugs = codes.map(codeSlug).flatMap((slug) => [slug, slug.toLowerCase()]);
    for (const product of products)
      for (const path of [entryPath(kind, id), ...slugs.map((slug) => `e/${slug}/`)]) add(product, path);
  }
  return new Map([...found].map(([product, paths]) => [product, [...paths].sort()]));
}
