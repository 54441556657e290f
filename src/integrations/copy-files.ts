import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeSlug, entryPath, type Kind } from '../addresses.ts';
import { filesIn } from '../built/files-in.ts';
import { groupsOfFile } from '../pictures/files.ts';
import { asksPages } from '../search/index/catalogue.ts';
import type { FileList } from '../service-worker/copy-lists.ts';
import type { Size } from '../service-worker/protocol.ts';
import { inThread } from './threads.ts';

/**
 * What is needed to read and search without a network; not what is made for machines, nor other forms of
 * codes than the one in lower case, which the 404 page resolves, nor Pagefind's files where nobody asks for them.
 */
const NEEDED = /\.(html|css|js|json|svg|png|ico|webmanifest|pagefind|pf_\w+)$|^_astro\/.*\.(wasm|bin)$|^index\//;
const FOR_MACHINES =
  /^(box\/.*|staticwebapp\.config\.json|(entries|words|codes)\.json|(sw|memory)\.js|copy\/.*|e\/(.*\.json|\d+\/.*|[^/]*[A-Z].*)|og\/.*)$/;
/** Scripts of the tools of a page: few browsers load them, and they ask for more than the copy has. */
export const isForAssistants = (path: string): boolean => /^_astro\/(offer-tools|tool-worker)[.-]/.test(path);
/** What a site needs of which no page was read: its frame, the box, and what says that a page is not there. */
const SHELL_PAGES = new Set(['', 'find/', 'about/', 'not-kept/', '404.html']);
/** Files of one: scripts, styles, and data that does not come in pieces. */
const SHELL_FILES = /^([^/]+|_astro\/.*\.(js|css)|words\/.*|pagefind\/.*\.(js|json|pagefind)|index\/[^/]+)$/;

/** Files that a thread measures at a time. */
const AT_ONCE = 100;
const JOB = new URL('./measure-files-job.ts', import.meta.url);

/** A site of so many files is measured whole. Of a larger one, files of the shell and large ones are, and one in eight of the others. */
const FEW = 2000;
const ONE_IN = 8;
/** Bytes of a large file. */
export const LARGE = 50_000;

/** What a thread is asked to measure. */
export interface MeasureCall {
  dist: string;
  /** `isMeasured`: whether its bytes as a host sends them are asked for. */
  names: ReturnType<typeof measuredOf>;
  /** Whether digests of pieces are asked for, which no list names but that of a whole site. */
  withPieces: boolean;
}

export interface CopyFile {
  digest: string;
  /** Bytes, as a host sends them and as they are stored. Of most files of a large site the first are reckoned: see {@link reckoned}. */
  wire: number;
  stored: number;
  /** Pictures that a page shows. */
  pictures: string[];
}
/** By path below the site's base: `errors/no-such-bucket/` for a page. */
export type CopyFiles = Map<string, CopyFile>;

/** Every file that a copy of the site may have, in order of their names. Pieces of a large site have no digest, unless they are asked for. */
export async function readCopyFiles(dist: string, withPieces = false): Promise<CopyFiles> {
  const { facts } = JSON.parse(await readFile(join(dist, 'index/manifest.json'), 'utf8').catch(() => '{}'));
  const isSmall = !asksPages(facts?.entries ?? 0, facts?.cards);
  const names: string[] = [];
  for (const name of await filesIn(dist)) {
    if (
      !NEEDED.test(name) ||
      FOR_MACHINES.test(name) ||
      isForAssistants(name) ||
      (isSmall && name.startsWith('pagefind/'))
    )
      continue;
    names.push(name);
  }
  const asked = measuredOf(names);
  const batches = Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, at) => {
    const call: MeasureCall = { dist, names: asked.slice(at * AT_ONCE, (at + 1) * AT_ONCE), withPieces };
    return inThread<MeasuredFile[]>(JOB, call);
  });
  return reckoned((await Promise.all(batches)).flat());
}

/** Which files are measured, of all of a site in their order. */
export function measuredOf(names: readonly string[], few = FEW): (readonly [name: string, isMeasured: boolean])[] {
  const isMeasured = (name: string, at: number) =>
    names.length <= few || at % ONE_IN === 0 || SHELL_FILES.test(name) || SHELL_PAGES.has(pathOf(name));
  return names.map((name, at) => [name, isMeasured(name, at)]);
}

/** The path of a file's address. */
const pathOf = (name: string) => name.replace(/(^|\/)index\.html$/, '$1');

/** A file as a thread tells of it. */
export interface MeasuredFile extends Omit<CopyFile, 'wire'> {
  name: string;
  wire: number | undefined;
}

/**
 * What was not measured is as much smaller as the measured files that are most like it: of its folder, ending and about its size; else of its
 * ending and size, else all. Sizes are told in tenths of a megabyte, and pressing every file of 1,000 entries took longer than finding
 * out all else about them.
 */
export function reckoned(measured: readonly MeasuredFile[]): CopyFiles {
  const likes = (name: string, stored: number) => {
    // A page is named by its file or by its address.
    const kind = `${/\.\w+$/.exec(name)?.[0] ?? '.html'} ${Math.round(Math.log2(stored + 1))}`;
    return [`${name.split('/', 1)[0]} ${kind}`, kind, ''];
  };
  const sums = new Map<string, { wire: number; stored: number }>();
  for (const { name, wire, stored } of measured) {
    if (wire === undefined) continue;
    for (const like of likes(name, stored)) {
      const sum = sums.get(like) ?? { wire: 0, stored: 0 };
      sums.set(like, { wire: sum.wire + wire, stored: sum.stored + stored });
    }
  }
  return new Map(
    measured.map(({ name, wire, ...file }) => {
      const like = likes(name, file.stored).find((one) => sums.get(one)?.stored) ?? '';
      const sum = sums.get(like) ?? { wire: 1, stored: 1 };
      return [pathOf(name), { ...file, wire: wire ?? Math.round((file.stored * sum.wire) / sum.stored) }];
    }),
  );
}

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

/** What the copy of a whole site has: all but what reads pictures, which comes with the first of them. */
export const wholePaths = (files: CopyFiles): string[] =>
  [...files.keys()].filter((path) => groupsOfFile(path).length === 0);

/** What reads pictures, by what is kept together. */
export function readerPaths(files: CopyFiles): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of files.keys())
    for (const group of groupsOfFile(path)) found.set(group, [...(found.get(group) ?? []), path]);
  return found;
}

/** What every copy has, also that of a large site. */
export function shellPaths(files: CopyFiles): string[] {
  return wholePaths(files).flatMap((path) => {
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
