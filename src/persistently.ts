/** Milliseconds before what has failed is tried again, one try after each; then it is told. */
export const PAUSES: readonly number[] = [400, 1200];
/** Milliseconds after which the reader is told what has not come. It may still come. */
export const TOLD_AFTER = 8000;

/**
 * Does it, and again after each pause while it fails: a host that fails once serves the second request, a phone in a lift
 * has its network back. Without a network, or where nothing has come for too long, there is no use in it. Page, worker and
 * service worker share this file, which imports nothing.
 */
export async function persistently<T>(attempt: (isAgain: boolean) => Promise<T>, pauses = PAUSES): Promise<T> {
  for (let at = 0; ; at++) {
    try {
      return await attempt(at > 0);
    } catch (error) {
      const pause = pauses[at];
      if (pause === undefined || !navigator.onLine || (error as Error).name === 'TimeoutError') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
