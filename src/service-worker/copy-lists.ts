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
 * Whether a file is a piece of a large site's index: `index/fields/k3_Tz0aB.txt`. No list names it. The search compares each
 * with the digest that the index gives for it, and asks past every cache for one that is another.
 */
export function isPiece(path: string): boolean {
  return /^index\/(?!products\/)[^/]+\/[^/]+$/.test(path);
}

/** The digest that a piece carries as its name; nothing for records, which are named by their numbers. */
export function digestInName(path: string): string | undefined {
  return /^index\/(?!(?:entries|outlines|bodies|products)\/)[^/]+\/([\w-]{8})\.txt$/.exec(path)?.[1];
}
