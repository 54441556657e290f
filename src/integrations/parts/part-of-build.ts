import { createHash } from 'node:crypto';

/** One of several parts in which a site is built: `2/4` is the second of four. */
export interface Part {
  number: number;
  of: number;
}

/** The part that a command names: `--part 2/4`; undefined for a build of the whole site. */
export function partNamed(args: readonly string[] = process.argv): Part | undefined {
  const at = args.findIndex((arg) => /^--part(?:=|$)/.test(arg));
  if (at < 0) return undefined;
  const named = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  const [number, of] = /^[1-9]\d*\/[1-9]\d*$/.test(named) ? named.split('/').map(Number) : [];
  if (!number || !of || number > of)
    throw new Error(`--part ${named}: say which part of how many, as in "npm run build -- --part 2/4".`);
  return { number, of };
}

/** A topic of a handbook, with all below it: these pages hold entries in full, which are best built in one part. */
const TOGETHER = /(\/products\/[^/]+\/handbook\/[^/]+\/).*/;

/**
 * The number of the part in which an address is built. It follows from the address alone, so that parts need not know of each
 * other, and a page stays in its part when others are added.
 */
export function partOf(address: string, parts: number): number {
  const digest = createHash('sha256').update(address.replace(TOGETHER, '$1')).digest();
  return 1 + (digest.readUInt32BE(0) % parts);
}
