/**
 * The files of each build in the browser's store. Every file is compared with the digest that its build gives for it, so
 * a copy never holds a file of another build, whatever the host publishes meanwhile.
 */
import { digestOf as textDigest } from '../search/tables/digest.ts';
import { digestOf } from './build.ts';
import { digestInName } from './copy-lists.ts';
import { NOTE } from './protocol.ts';

declare const self: ServiceWorkerGlobalScope;
export const scope = (): string => self.registration.scope;
const PREFIX = 'copy ';
const nameOf = (build: string) => `${PREFIX}${scope()} ${build}`;

/** What is remembered of a copy beside its files. */
export interface CopyRecord {
  /** When it became complete, else when it was begun: milliseconds since 1970. */
  date: number;
  /** Whether it has what every copy has. */
  isComplete: boolean;
  /** Keys of the products of which it has every file. */
  products: string[];
}

/** Builds of which there is a copy, whole or in part. */
export async function copiedBuilds(): Promise<string[]> {
  const start = nameOf('');
  return (await caches.keys()).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

export const cacheOf = (build: string): Promise<Cache> => caches.open(nameOf(build));

export async function deleteCopy(build: string): Promise<void> {
  await caches.delete(nameOf(build));
}

export async function recordOf(build: string): Promise<CopyRecord | undefined> {
  return (await copied(build, NOTE))?.json();
}

/** One change after the other, whoever asks for them. */
let changes: Promise<unknown> = Promise.resolve();

/** Writes into a copy's record, which begins here if there is none. */
export function changeRecord(build: string, change: (record: CopyRecord) => Partial<CopyRecord>): Promise<void> {
  const changed = changes.then(async () => {
    const record = (await recordOf(build)) ?? { date: Date.now(), isComplete: false, products: [] };
    await (await cacheOf(build)).put(scope() + NOTE, Response.json({ ...record, ...change(record) }));
  });
  changes = changed.catch(() => undefined);
  return changed;
}

/** A file out of a build's copy. */
export async function copied(build: string, path: string): Promise<Response | undefined> {
  return caches.match(scope() + path, { cacheName: nameOf(build) });
}

/** Keeps a file of a build. Where there is no room for it, it is not kept. */
export async function keep(build: string, path: string, content: ArrayBuffer, headers: Headers): Promise<void> {
  await (await cacheOf(build)).put(scope() + path, new Response(content, { headers })).catch(() => undefined);
}

/**
 * A file of a build from the host, kept from now on. Nothing when the host has another build's by now; fails without
 * network. The address carries no query: what stands behind `?` belongs to the reader.
 */
export async function fetched(
  build: string,
  path: string,
  digest: string,
  patience?: number,
): Promise<Response | undefined> {
  const signal = patience === undefined ? null : AbortSignal.timeout(patience);
  const response = await fetch(scope() + path, { cache: 'no-cache', credentials: 'same-origin', signal });
  if (!response.ok && response.status !== 404) throw new TypeError(`${response.status} for ${path}`);
  const content = await response.arrayBuffer();
  if (!(await digestOf(content)).startsWith(digest)) return undefined;
  const { headers } = response;
  await keep(build, path, content, headers);
  return new Response(content, { headers });
}

/**
 * A piece of the index from the host, kept as it came: the search looks at it. One whose name is not its digest is not
 * kept.
 */
export async function fetchedPiece(build: string, path: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(scope() + path, { cache, credentials: 'same-origin' });
  const content = await response.arrayBuffer();
  const { headers, status } = response;
  const inName = digestInName(path);
  if (response.ok && (!inName || inName === textDigest(new TextDecoder().decode(content))))
    await keep(build, path, content, headers);
  return new Response(content, { headers, status });
}

/** Takes a file over from another build's copy whatever it holds: its name says what. */
export async function takenOverPiece(build: string, path: string, others: string[]): Promise<void> {
  for (const other of others) {
    const file = await copied(other, path);
    if (file) return keep(build, path, await file.arrayBuffer(), file.headers);
  }
}

/** Takes a file over from another build's copy, where one has the same. Returns whether it did. */
export async function takenOver(build: string, path: string, digest: string, others: string[]): Promise<boolean> {
  for (const other of others) {
    const file = await copied(other, path);
    if (!file) continue;
    const { headers } = file;
    const content = await file.arrayBuffer();
    if (!(await digestOf(content)).startsWith(digest)) continue;
    await keep(build, path, content, headers);
    return true;
  }
  return false;
}
