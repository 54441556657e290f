/**
 * A copy of one build of the site in the browser's store. Every file is compared with the digest that its build gives
 * for it, so a copy never holds a file of another build, whatever the host publishes meanwhile.
 */
import { persistently } from '../persistently.ts';
import { BUILD, BYTES, digestOf, FILES, type FileList } from './build.ts';
import { type CopyNote, NOTE } from './protocol.ts';

/** Files fetched at once: the reader's own requests come first. */
const AT_ONCE = 6;
/** Milliseconds before a failed file is fetched again: nobody waits for a copy. */
const PAUSES = [1000, 4000];

declare const self: ServiceWorkerGlobalScope;
const scope = (): string => self.registration.scope;
const PREFIX = 'copy ';
const nameOf = (build: string) => `${PREFIX}${scope()} ${build}`;

/** Builds of which there is a copy, whole or in part. */
export async function copiedBuilds(): Promise<string[]> {
  const start = nameOf('');
  return (await caches.keys()).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

export async function deleteCopy(build: string): Promise<void> {
  await caches.delete(nameOf(build));
}

export async function noteOf(build: string): Promise<CopyNote | undefined> {
  const found = await caches.match(scope() + NOTE, { cacheName: nameOf(build) });
  return found?.json();
}

async function writeNote(isComplete: boolean): Promise<void> {
  const note: CopyNote = { date: Date.now(), isComplete, bytes: BYTES, files: FILES };
  const headers = { 'Content-Type': 'application/json' };
  await (await caches.open(nameOf(BUILD))).put(scope() + NOTE, new Response(JSON.stringify(note), { headers }));
}

/** A file out of a build's copy. */
export async function copied(build: string, path: string): Promise<Response | undefined> {
  return caches.match(scope() + path, { cacheName: nameOf(build) });
}

/**
 * A file of a build from the host, kept from now on. Nothing when the host has another build's by now; fails without
 * network. The address carries no query: what stands behind `?` belongs to the reader.
 */
export async function fetched(build: string, path: string, digest: string): Promise<Response | undefined> {
  const response = await fetch(scope() + path, { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok && response.status !== 404) throw new TypeError(`${response.status} for ${path}`);
  const content = await response.arrayBuffer();
  if ((await digestOf(content)) !== digest) return undefined;
  const { headers } = response;
  const made = () => new Response(content, { headers });
  await (await caches.open(nameOf(build))).put(scope() + path, made()).catch(() => undefined);
  return made();
}

/** Begins a copy that grows with what the reader opens. */
export async function beginCopy(): Promise<void> {
  if (!(await noteOf(BUILD))) await writeNote(false);
}

/**
 * Makes the copy of this worker's own build complete: takes over what another copy has, fetches the rest. Fails when a
 * file cannot be had; what was fetched stays for the next time. A copy that is complete already keeps its date unless
 * the host has just published that build (again).
 */
export async function completeCopy(isNews: boolean): Promise<void> {
  if (!isNews && (await noteOf(BUILD))?.isComplete) return;
  const cache = await caches.open(nameOf(BUILD));
  const present = new Set((await cache.keys()).map(({ url }) => url));
  const others: [build: string, files: FileList][] = [];
  for (const build of await copiedBuilds()) {
    const note = build === BUILD ? undefined : await noteOf(build);
    if (note) others.push([build, note.files]);
  }
  const missing = Object.entries(FILES).filter(([path]) => !present.has(scope() + path));
  const fill = async () => {
    for (let next = missing.shift(); next; next = missing.shift()) {
      const [path, digest] = next;
      const other = others.find(([, files]) => files[path] === digest);
      const known = other && (await copied(other[0], path));
      if (known) await cache.put(scope() + path, known);
      else await persistently(() => fetchAnew(path, digest), PAUSES);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fill));
  await writeNote(true);
}

async function fetchAnew(path: string, digest: string): Promise<void> {
  if (!(await fetched(BUILD, path, digest))) throw new Error(`The host has another ${path}.`);
  if (!(await copied(BUILD, path))) throw new Error(`No room for ${path}.`);
}
