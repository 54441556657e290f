/** Reads the lists of a build's files. Each is kept like the files that it lists, and named by its digest. */
import { persistently } from '../persistently.ts';
import { digestOf } from './build.ts';
import { type CopyHead, type FileList, isPiece, listPath, partOf } from './copy-lists.ts';
import { copied, copiedBuilds, fetched, takenOver } from './kept-files.ts';

/** Milliseconds after which a list does not come. */
const PATIENCE = 60_000;

/** Lists that were read, by their digests. */
const known = new Map<string, Promise<unknown>>();

/** A list. Fails when it cannot be had: there is no network, or the host has another build by now. */
function listOf<List>(build: string, digest: string): Promise<List> {
  const found = known.get(digest) ?? readList(build, digest);
  known.set(digest, found);
  found.catch(() => known.delete(digest));
  return found as Promise<List>;
}

async function readList(build: string, digest: string): Promise<unknown> {
  const path = listPath(digest);
  let list = await copied(build, path);
  const others = list ? [] : (await copiedBuilds()).filter((other) => other !== build);
  if (!list && (await takenOver(build, path, digest, others))) list = await copied(build, path);
  list ??= await persistently(async () => {
    const fresh = await fetched(build, path, digest, PATIENCE);
    // A host may have answered with half of it, or a network with its own page.
    if (!fresh) throw new Error(`The host has another ${path}.`);
    return fresh;
  });
  return list.json();
}

export const headOf = (build: string): Promise<CopyHead> => listOf(build, build);

/** The files that every copy of the build has. */
export async function shellOf(build: string): Promise<FileList> {
  return listOf(build, (await headOf(build)).shellList);
}

/** What belongs to a product beside them; nothing where the build has no such product. */
export async function productList(build: string, product: string): Promise<FileList | undefined> {
  const { products } = await headOf(build);
  return Object.hasOwn(products, product) ? listOf(build, products[product]?.list ?? '') : undefined;
}

/** The digest of a file in a build; nothing if the build has none there. Fails when the list of it cannot be had. */
export async function digestIn(build: string, path: string): Promise<string | undefined> {
  const shell = await shellOf(build);
  if (Object.hasOwn(shell, path)) return shell[path];
  const { parts } = await headOf(build);
  if (parts.length === 0) return undefined;
  const part = parts[partOf(await digestOf(new TextEncoder().encode(path)), parts.length)] ?? '';
  const list = await listOf<FileList>(build, part);
  return Object.hasOwn(list, path) ? list[path] : undefined;
}

/** Whether a file of the build is a piece of its index that no list names. */
export async function isUnlisted(build: string, path: string): Promise<boolean> {
  return isPiece(path) && (await headOf(build)).parts.length > 0;
}
