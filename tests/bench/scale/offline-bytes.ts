import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { SITE } from '../../../src/site.ts';
import { CountingHost } from './counting-host.ts';

/** So long nothing was asked for: the copy is whole. */
const QUIET_MS = 5000;
const LOOK_MS = 500;

/** Bytes on the wire of the copy for reading offline that one visit makes, with the page that is visited. */
export async function offlineBytes(browser: Browser, dist: string): Promise<number> {
  const host = new CountingHost(dist);
  const origin = await host.start();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin + SITE.base);
  for (let quiet = 0, before = 0; quiet < QUIET_MS; quiet += LOOK_MS) {
    await pause(LOOK_MS);
    if (host.carried.size > before) quiet = 0;
    before = host.carried.size;
  }
  const bytes = host.bytes();
  await context.close();
  host.stop();
  return bytes;
}
