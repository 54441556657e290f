/**
 * Remembers which build each open page has come from, so that a page goes on with the files of its own build after a
 * newer one has been published and copied. Kept in the browser's store, because a service worker may be stopped and
 * started again at any time.
 */
import { BUILD } from './build.ts';
import { copiedBuilds, deleteCopy } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;
const known = new Map<string, string>();
const store = () => caches.open(`pages ${self.registration.scope}`);
const keyOf = (client: string) => `${self.registration.scope}page/${client}`;

/** Milliseconds for which a page may be on its way: until then the browser does not name it among the open ones. */
const ON_ITS_WAY = 60_000;

/** The build of a page or of a worker that a page has started; nothing for a page that came from the host. */
export async function buildOf(client: string): Promise<string | undefined> {
  if (!client) return undefined;
  const build = known.get(client) ?? (await readRecord(await store(), keyOf(client)))?.build;
  if (build !== undefined) known.set(client, build);
  return build;
}

async function readRecord(kept: Cache, key: string): Promise<{ build: string; since: number } | undefined> {
  return (await kept.match(key))?.json();
}

export async function rememberBuild(client: string, build: string): Promise<void> {
  if (!client || known.get(client) === build) return;
  known.set(client, build);
  await (await store()).put(keyOf(client), Response.json({ build, since: Date.now() }));
}

/** The builds of the pages that are open, or on their way; forgets those that are closed. */
export async function openBuilds(): Promise<Set<string>> {
  const open = new Set((await self.clients.matchAll({ type: 'all', includeUncontrolled: true })).map(({ id }) => id));
  const kept = await store();
  const builds = new Set<string>();
  for (const { url } of await kept.keys()) {
    const client = url.slice(keyOf('').length);
    const record = await readRecord(kept, url);
    if (record && (open.has(client) || Date.now() - record.since < ON_ITS_WAY)) builds.add(record.build);
    else {
      known.delete(client);
      await kept.delete(url);
    }
  }
  return builds;
}

/** Deletes copies that no open page and no newer worker needs. */
export async function tidy(): Promise<void> {
  const needed = await openBuilds();
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  for (const build of await copiedBuilds()) if (build !== BUILD && !needed.has(build)) await deleteCopy(build);
}
