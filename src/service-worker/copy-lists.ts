/**
 * The lists of a build's files, which the build writes and the service worker reads. They stand in files of their own,
 * named by their digests, so that the worker's script has one length whatever the size of the site, and a list that has
 * not changed is not loaded again.
 */
import type { Size } from './protocol.ts';

/** Path below the site's base (`errors/no-such-bucket/` for a page, '' for home) and digest of each file. */
export type FileList = Record<string, string>;

/** What every copy knows. Its digest is the name of the build: the same files give the same name. */
export interface CopyHead {
  /** All files that can be kept. */
  site: Size;
  /** Those that every copy has. */
  shell: Size;
  /** Digest of their list. */
  shellList: string;
  /**
   * Digests of the lists of all other files; {@link partOf} says in which a path stands. None where the shell is the whole
   * site.
   */
  parts: string[];
  /** What can be kept of each product, with the digest of its list. */
  products: Record<string, Size & { list: string }>;
}

/** Hexadecimal digits of a digest that are compared: 96 bits. */
export const DIGEST_LENGTH = 24;

/** Where a list stands, below the site's base. */
export const listPath = (digest: string): string => `copy/${digest}.json`;

/** Which of `parts` lists, a power of two, has the path with this digest. */
export function partOf(digestOfPath: string, parts: number): number {
  return Number.parseInt(digestOfPath.slice(0, 8), 16) % parts;
}

/**
 * How many lists so many files need: as many as each has files, or so. Whoever opens a page loads the head, which grows
 * with the one number, and one list, which grows with the other: 7 kB each for 160,000 files.
 */
export function partsFor(files: number): number {
  return files === 0 ? 0 : 2 ** Math.round(Math.log2(files) / 2);
}

/**
 * The digest that a file of the index carries in its name: `index/text/3f0c9a…e1.json`, `index/t.3f0c9a…e1.bin`. Such a
 * file needs no list.
 */
export function digestInName(path: string): string | undefined {
  return /^index\/(?:.*[/.])?([0-9a-f]{12,64})\.\w+$/.exec(path)?.[1];
}
