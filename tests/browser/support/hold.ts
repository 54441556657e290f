import type { Page, Route } from '@playwright/test';

/** Holds back every request for a file until it is let go. */
export async function hold(page: Page, file: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isOpen = false;
  await page.route(file, (route) => (isOpen ? route.continue() : void held.push(route)));
  return async () => {
    isOpen = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}
