/**
 * Keeps a copy of the site for reading and searching without a network. It answers from the copy first, sends nothing
 * anywhere, and gives every page files of one build only: its own.
 */
import { BUILD, digestOf, FILES } from './build.ts';
import { buildOf, openBuilds, rememberBuild, tidy } from './builds-of-pages.ts';
import { NEWEST_NOTE, type ToServiceWorker } from './protocol.ts';
import { beginCopy, completeCopy, copied, copiedBuilds, fetched, noteOf } from './site-copy.ts';

declare const self: ServiceWorkerGlobalScope;

/** Whether the reader, or the network, asks for few bytes. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

self.addEventListener('install', (event) => event.waitUntil(install()));

/** The first copy may wait for a better connection; the next build's must be whole before it takes over. */
async function install(): Promise<void> {
  if (isSparing() && !self.registration.active) await beginCopy();
  else await completeCopy(true);
}

self.addEventListener('activate', (event) => event.waitUntil(activate()));

/** From now on this worker also serves pages that came from the host, if they are of its own build. */
async function activate(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(
    pages.map(async ({ id, url }) => {
      if (!(await buildOf(id)) && (await isOfOwnBuild(url))) await rememberBuild(id, BUILD);
    }),
  );
  await self.clients.claim();
  void tidy();
}

/** Whether a page that the browser has loaded from the host is, byte for byte, the one of this build. */
async function isOfOwnBuild(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
    const digest = await digestOf(await response.arrayBuffer());
    return digest === FILES[pathOf(url) ?? ''] || digest === FILES['404.html'];
  } catch {
    return false;
  }
}

/** Path below the site's base, without query; nothing for what is not of this site. */
function pathOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(self.registration.scope) ? address.slice(self.registration.scope.length) : undefined;
}

/** Whether a reader has asked for the newest build; once a page of it is open, that says the same. */
let isNewestWanted = false;

self.addEventListener('message', (event) => {
  const message = event.data as ToServiceWorker;
  if (message === 'open newest') isNewestWanted = true;
  else if (message === 'complete now' || (message === 'complete' && !isSparing()))
    event.waitUntil(completeCopy(false).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined) return;
  event.respondWith(request.mode === 'navigate' ? page(event, path) : file(event, path));
});

/** The build whose copy became complete last. */
async function newestBuild(): Promise<string> {
  let newest = { build: BUILD, date: 0 };
  for (const build of await copiedBuilds()) {
    const note = await noteOf(build);
    if (note?.isComplete && note.date > newest.date) newest = { build, date: note.date };
  }
  return newest.build;
}

/**
 * The build that a page opened now belongs to. A newer build's own worker waits until every page is closed, as is the
 * browser's rule: to replace a worker while a page starts loses requests. Until then this worker serves both builds.
 */
async function buildToOpen(): Promise<string> {
  if (!self.registration.waiting) return BUILD;
  const newest = await newestBuild();
  // A single open page most likely makes way for this one; if it stays, it keeps its own build.
  const isFree = isNewestWanted || (await self.clients.matchAll({ type: 'window' })).length <= 1;
  return isFree || (await openBuilds()).has(newest) ? newest : BUILD;
}

async function page(event: FetchEvent, path: string): Promise<Response> {
  const build = await buildToOpen();
  const files = (await noteOf(build))?.files ?? FILES;
  const own = async (response: Response | undefined) => {
    if (!response) return undefined;
    await rememberBuild(event.resultingClientId, build);
    event.waitUntil(tidy());
    return response;
  };
  if (files[path] === undefined && files[`${path}/`] !== undefined) {
    const { search } = new URL(event.request.url);
    return Response.redirect(`${self.registration.scope}${path}/${search}`);
  }
  const digest = files[path];
  try {
    const known = digest && ((await copied(build, path)) ?? (await fetched(build, path, digest)));
    return (known && (await own(known))) || (await fetch(event.request));
  } catch {
    const missing = digest ? undefined : await own(await copied(build, '404.html'));
    return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : Response.error();
  }
}

async function file(event: FetchEvent, path: string): Promise<Response> {
  if (path === NEWEST_NOTE) return Response.json(await noteOf(await newestBuild()));
  const build = await buildOf(event.clientId);
  if (build === undefined) return fetch(event.request);
  const found = await copied(build, path);
  // A worker that a page starts is of the page's build, too.
  if (event.resultingClientId) await rememberBuild(event.resultingClientId, build);
  if (found) return found;
  const digest = (await noteOf(build))?.files[path];
  if (digest === undefined) return fetch(event.request);
  return (await fetched(build, path, digest)) ?? Response.error();
}
