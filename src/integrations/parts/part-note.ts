/**
 * The note of a part says what it was built of, so that only parts of one site are merged. It is written last: where a build
 * ended half-way, there is none.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesIn } from '../../built/files-in.ts';
import { contentRoot } from '../../content-root.ts';
import { SITE } from '../../site.ts';
import type { Part } from './part-of-build.ts';

const FILE = 'part.json';
/** What a site is made of beside its content, and what makes it. */
const SOURCE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** What has to be the same for all parts of a site, in the words of a message. */
export interface BuiltOf {
  content: string;
  source: string;
  /** Where the site is published. */
  address: string;
  /** The form of the index that the environment asks for: see `indexForm`. */
  index: string;
  /** Another version may sort and compress otherwise. */
  node: string;
}

export interface PartNote extends Part, BuiltOf {
  /** Digest of the files that every part makes and the first one brings. */
  assets: string;
  /** How many files the part has. */
  files: number;
  /** When the build began, in milliseconds since 1970. */
  begun: number;
}

export const deleteNote = (folder: string): Promise<void> => rm(join(folder, FILE), { force: true });
export const writeNote = (folder: string, note: PartNote): Promise<void> =>
  writeFile(join(folder, FILE), JSON.stringify(note));

export async function readNote(folder: string): Promise<PartNote> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new Error(
      `${folder} is no part of a site, or its build did not end: it has no ${FILE}. "npm run build -- --part 2/4" makes one.`,
    );
  return JSON.parse(text);
}

/** What a site is built of now. `root` is the folder of the project. */
export async function builtOf(root: string): Promise<BuiltOf> {
  const { origin, base, repository } = SITE;
  return {
    content: await digestOfFiles(root, [contentRoot()]),
    source: await digestOfFiles(root, SOURCE),
    address: [origin + base, repository].join(' '),
    index: process.env.INDEX ?? '',
    node: process.version,
  };
}

/** One digest of files and folders, by their paths and bytes. */
export async function digestOfFiles(root: string, paths: readonly string[]): Promise<string> {
  const all = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(resolve(root, path))) {
      const own = createHash('sha256').update(await readFile(resolve(root, path, file)));
      all.update(`${path === contentRoot() ? '' : path} ${file} ${own.digest('hex')}\n`);
    }
  }
  return all.digest('hex');
}
