/**
 * Stands before Pagefind's own code in its worker (the build joins them). Pagefind searches on without a piece of its
 * index that it could not load, and calls what is left a result. Here a piece is asked for again, and once one is lost
 * every later answer is a failure, of which the page then speaks.
 */

/** Milliseconds before each further attempt. */
const PAUSES = [400, 1200];
const load = self.fetch.bind(self);
const answer: (message: object) => void = self.postMessage.bind(self);
let isLost = false;

self.fetch = async (...request) => {
  for (const pause of PAUSES) {
    const response = await load(...request).catch(() => undefined);
    if (response?.ok) return response;
    if (!navigator.onLine) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const last = await load(...request).catch(() => Response.error());
  isLost ||= !last.ok;
  return last;
};

self.postMessage = (message: { id: string }) =>
  answer(isLost ? { id: message.id, error: 'index-incomplete' } : message);
