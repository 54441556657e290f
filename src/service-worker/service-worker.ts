/**
 * Keeps a copy of the site for reading and searching without a network. It answers from the copy first, sends nothing
 * anywhere, and gives every page files of one build only: its own.
 */
import { BUILD, digestOf } from './build.ts';
import { buildOf, openBuilds, rememberBuild, tidy } from './builds-of-pages.ts';
import { isPiece } from './copy-lists.ts';
import { copied, copiedBuilds, fetched, fetchedPiece, keep, recordOf } from './kept-files.ts';
import { digestIn, isUnlisted } from './lists.ts';
import { bringProductsAlong, goOnWithProducts, keepProduct, noteOf, removeProduct } from './products.ts';
import { NEWEST_NOTE, NOTE, type ToServiceWorker } from './protocol.ts';
import { handOut, takeShared } from './shared.ts';
import { beginCopy, bringAlong, completeCopy, fillShell, tellComplete } from './site-copy.ts';

/** Milliseconds for which a page waits for a list of files; then it comes from the host, and is of no build. */
const PATIENCE = 4000;

declare const self: ServiceWorkerGlobalScope;

/** Whether the reader, or the network, asks for few bytes. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

self.addEventListener('install', (event) => event.waitUntil(install()));

/** The first copy may wait for a better connection; the next build's must be whole before it takes over. */
async function install(): Promise<void> {
  if (isSparing() && !self.registration.active) return beginCopy(BUILD);
  await fillShell(BUILD);
  await bringProductsAlong(BUILD);
  await bringAlong(BUILD, isSparing());
  await tellComplete(BUILD);
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

/**
 * Whether a page that the browser has loaded from the host is, byte for byte, the one of this build. Then it is kept like
 * a page that is opened later.
 */
async function isOfOwnBuild(url: string): Promise<boolean> {
  const path = pathOf(url) ?? '';
  try {
    const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
    const content = await response.arrayBuffer();
    const digest = await digestOf(content);
    const [wanted, missing] = await Promise.all([digestIn(BUILD, path), digestIn(BUILD, '404.html')]);
    if (wanted && digest.startsWith(wanted)) {
      await keep(BUILD, path, content, response.headers);
      return true;
    }
    return missing !== undefined && digest.startsWith(missing);
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
  if (event.data === 'hand out') return handOut(event.ports[0]);
  const { id = '' } = (event.source as Client | null) ?? {};
  event.waitUntil(obey(event.data as ToServiceWorker, id).catch(() => undefined));
});

/** Does what a page of some build asks for. */
async function obey(message: ToServiceWorker, client: string): Promise<void> {
  if (message === 'open newest') {
    isNewestWanted = true;
    return;
  }
  const build = (await buildOf(client)) ?? BUILD;
  if (typeof message === 'object') {
    if (message.type === 'keep') await keepProduct(build, message.product);
    else await removeProduct(message.product);
  } else if (message === 'complete now' || !isSparing()) {
    await completeCopy(build);
    await goOnWithProducts(build);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method === 'POST' && path === 'find/')
    return event.respondWith(takeShared(request, (until) => event.waitUntil(until)));
  if (request.method !== 'GET' || path === undefined) return;
  event.respondWith(request.mode === 'navigate' ? page(event, path) : file(event, path));
});

/** The build whose copy became complete last. */
async function newestBuild(): Promise<string> {
  let newest = { build: BUILD, date: 0 };
  for (const build of await copiedBuilds()) {
    const note = await recordOf(build);
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

/** The digest of a file in a build, undefined if it has none there; null where that cannot be known soon. */
function digestSoon(build: string, path: string): Promise<string | undefined | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([digestIn(build, path).catch(() => null), late]);
}

async function page(event: FetchEvent, path: string): Promise<Response> {
  const build = await buildToOpen();
  const own = async (response: Response) => {
    await rememberBuild(event.resultingClientId, build);
    event.waitUntil(tidy());
    return response;
  };
  const kept = await copied(build, path);
  if (kept) return own(kept);
  const digest = await digestSoon(build, path);
  const whole = `${path}/`;
  if (!digest && !path.endsWith('/') && ((await copied(build, whole)) || (await digestSoon(build, whole)))) {
    const { search } = new URL(event.request.url);
    return Response.redirect(`${self.registration.scope}${whole}${search}`);
  }
  try {
    const known = digest && (await fetched(build, path, digest));
    return known ? await own(known) : await fetch(event.request);
  } catch {
    // Nobody knows of a page that a list without a network would tell of.
    const isMissing = digest === undefined;
    const instead = await copied(build, isMissing ? '404.html' : 'not-kept/');
    if (!instead) return Response.error();
    return own(new Response(instead.body, { status: isMissing ? 404 : 503, headers: instead.headers }));
  }
}

async function file(event: FetchEvent, path: string): Promise<Response> {
  if (path === NEWEST_NOTE) return tell(await newestBuild());
  const build = await buildOf(event.clientId);
  if (build === undefined) return fetch(event.request);
  if (path === NOTE) return tell(build);
  const { cache } = event.request;
  // What the search asks for past every cache is not what it should be.
  const isAgain = isPiece(path) && /reload|no-/.test(cache);
  const found = isAgain ? undefined : await copied(build, path);
  // A worker that a page starts is of the page's build, too.
  if (event.resultingClientId) await rememberBuild(event.resultingClientId, build);
  if (found) return found;
  if (await isUnlisted(build, path)) return fetchedPiece(build, path, cache);
  const digest = await digestSoon(build, path);
  if (digest === undefined) return fetch(event.request);
  return (digest && (await fetched(build, path, digest))) || Response.error();
}

async function tell(build: string): Promise<Response> {
  const note = await noteOf(build);
  return note ? Response.json(note) : Response.error();
}
