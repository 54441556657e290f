/** The texts of a GitBook space, as it lies in Git. Only reads, and nothing outside of the folder. */
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { ImportError } from './import-error.ts';
import { yamlOf } from './yaml-of.ts';

/** Bytes of the largest page: a text of which nobody reads a tenth is a mistake. */
const MOST_BYTES = 4_000_000;
/** Folders that hold no pages. */
const PASSED_OVER = new Set(['.git', '.github', 'node_modules']);
const ASSETS = '.gitbook/assets';
/** Files that are read, and none else: pages, and what GitBook keeps beside them. */
const READ = /\.(md|markdown)$|^\.gitbook\/vars\.ya?ml$/i;

export interface Space {
  /** The folder of the pages, absolute. */
  root: string;
  /** Texts by path below the space, with forward slashes; line ends as `\n`. */
  files: ReadonlyMap<string, string>;
  /** Paths of the table of contents and of the first page. */
  summary: string;
  readme: string;
}

/** Reads a space. Throws an {@link ImportError} where a folder is none, or holds what may not be read. */
export async function readSpace(folder: string): Promise<Space> {
  const at = resolve(folder);
  const info = await stat(at).catch(() => undefined);
  if (!info) throw new ImportError(`There is no folder ${folder}.`);
  if (!info.isDirectory()) throw new ImportError(`${folder} is a file; give the folder of a GitBook space.`);
  const settings = await settingsOf(at);
  const root = resolve(at, settings.root);
  if (!isWithin(at, root)) throw outside('.gitbook.yaml', settings.root);
  const files = new Map<string, string>();
  for (const path of (await pathsIn(root)).sort()) files.set(path, await textOf(root, path));
  const summary = find(files, settings.summary);
  if (!summary)
    throw new ImportError(`${folder} is no GitBook space: it has no ${settings.summary}, the table of contents.`);
  return { root, files, summary, readme: find(files, settings.readme) ?? settings.readme };
}

/** A path whatever its letters' case is: `SUMMARY.md`, `summary.md`. */
const find = (files: ReadonlyMap<string, string>, wanted: string): string | undefined =>
  files.has(wanted) ? wanted : [...files.keys()].find((path) => path.toLowerCase() === wanted.toLowerCase());

/** Whether a path is a folder, or stands in it. */
export const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === path);
};

const outside = (file: string, target: string) =>
  new ImportError(`"${target}" leads out of the folder of the space; nothing outside of it is read.`, { file });

async function settingsOf(at: string): Promise<{ root: string; summary: string; readme: string }> {
  const file = '.gitbook.yaml';
  const text = await readFile(join(at, file), 'utf8').catch(() => '');
  const { root, structure } = yamlOf(text, { file, line: 1 }) as {
    root?: unknown;
    structure?: Record<string, unknown>;
  };
  const path = (value: unknown, otherwise: string) =>
    typeof value === 'string' ? value.replace(/^\.?\//, '') || otherwise : otherwise;
  return {
    root: path(root, '.'),
    summary: path(structure?.summary, 'SUMMARY.md'),
    readme: path(structure?.readme, 'README.md'),
  };
}

async function pathsIn(root: string, folder = ''): Promise<string[]> {
  const found: string[] = [];
  for (const one of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${one.name}` : one.name;
    if (PASSED_OVER.has(one.name) || path === ASSETS) continue;
    if (one.isSymbolicLink()) await refuseOutside(root, path);
    else if (one.isDirectory()) found.push(...(await pathsIn(root, path)));
    if (one.isFile() && READ.test(path)) found.push(path);
  }
  return found;
}

/** What a link leads to inside of the space is read at its own place. */
async function refuseOutside(root: string, path: string): Promise<void> {
  const target = await realpath(join(root, path)).catch(() => undefined);
  if (target && isWithin(await realpath(root), target)) return;
  throw new ImportError(
    target
      ? 'This is a link out of the folder of the space; nothing outside of it is read.'
      : 'This link leads nowhere.',
    { file: path.split(sep).join('/') },
  );
}

async function textOf(root: string, path: string): Promise<string> {
  const { size } = await lstat(join(root, path));
  if (size > MOST_BYTES)
    throw new ImportError(
      `The file has ${Math.round(size / 1e6)} MB; a page has ${MOST_BYTES / 1e6} MB at most. Divide it, or leave it out.`,
      { file: path },
    );
  const text = await readFile(join(root, path), 'utf8');
  if (text.includes('\0')) throw new ImportError('The file is no text.', { file: path });
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
