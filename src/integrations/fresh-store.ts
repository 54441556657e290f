import type { ViteDevServer } from 'vite';

/** What Astro has read of the content; pages are made of it. */
const DATA_STORE = 'data-store.json';
/** As Astro names it for Vite. */
const STORE_MODULE = '\0astro:data-layer-content';
/** A page that was asked for beside the change has been made by then. */
const UNSETTLED_MS = 3000;

/**
 * Has pages made of what Astro has read last. Astro lets go of its store when it has written a new one; but what looks for the styles of a
 * page that is being made at that moment loads the parts that were let go, and pages are made of the old store until the next save. So the
 * store is let go of again whenever no page is being made, for some seconds after each change.
 *
 * @param changed called at each of these moments
 */
export function keepStoreFresh(server: ViteDevServer, changed: () => void): void {
  let until = 0;
  let making = 0;
  const letGo = (): void => {
    if (making > 0 || Date.now() > until) return;
    for (const { moduleGraph } of Object.values(server.environments)) {
      const store = moduleGraph.getModuleById(STORE_MODULE);
      if (store) moduleGraph.invalidateModule(store, undefined, Date.now(), true);
    }
    changed();
  };
  server.watcher.on('all', (_, path) => {
    if (!path.endsWith(DATA_STORE)) return;
    until = Date.now() + UNSETTLED_MS;
    changed();
    letGo();
  });
  server.middlewares.use((_, response, next) => {
    making += 1;
    response.once('close', () => {
      making -= 1;
      letGo();
    });
    next();
  });
}
