import type { BrowserContext } from '@playwright/test';

/**
 * Lets the memory for the way back work as it does for readers, and refuses the copy of the site, which would fetch
 * every file in every test. Needs `serviceWorkers: 'allow'`.
 */
export async function allowMemoryOnly(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!navigator.serviceWorker) return;
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
    navigator.serviceWorker.register = (address, options) =>
      String(address).endsWith('memory.js')
        ? register(address, options)
        : Promise.reject(new DOMException('The test keeps no copy.', 'SecurityError'));
  });
}
