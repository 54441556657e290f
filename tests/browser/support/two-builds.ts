/** A host that publishes one build after another at the same address. */
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeServiceWorker } from '../../../src/integrations/offline-copy.ts';
import { siteServer } from '../../../src/serve/serve.ts';

/** A first visit, until the copy serves the page. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
}

export class PublishingHost {
  #site: Server;
  readonly #server: Server;
  /** Paths that answer 503. */
  broken: RegExp | undefined;
  /** Path and query of every request. */
  readonly received: string[] = [];
  #port = 0;

  constructor(dist: string) {
    this.#site = siteServer(dist, '/');
    this.#server = createServer((request, response) => {
      this.received.push(request.url ?? '');
      // Compressing every file of the site takes longer than the test.
      delete request.headers['accept-encoding'];
      if (this.broken?.test(request.url ?? '')) response.writeHead(503).end();
      else this.#site.emit('request', request, response);
    });
  }

  /** From now on the host has this build and nothing of the one before. */
  publish(dist: string): void {
    this.#site = siteServer(dist, '/');
  }

  /** Starts, and after {@link stop} starts again at the same address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, 'localhost', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return `http://localhost:${this.#port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/**
 * Makes another build out of one: every script and style has another address, and every text in which `from` stood
 * has `to` in its place. `wholeBelow` as for {@link writeServiceWorker}.
 */
export async function anotherBuild(dist: string, folder: string, from: string, to: string, wholeBelow?: number) {
  cpSync(dist, folder, { recursive: true });
  const assets = readdirSync(join(folder, '_astro'));
  const renamed = (name: string) => name.replace(/([\w-]+)(\.\w+)$/, 'X$1$2');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|css|json)$/.test(name)) continue;
    const file = join(folder, name);
    let text = readFileSync(file, 'utf8').replaceAll(from, to);
    for (const asset of assets) text = text.replaceAll(asset, renamed(asset));
    writeFileSync(file, text);
  }
  for (const asset of assets) renameSync(join(folder, '_astro', asset), join(folder, '_astro', renamed(asset)));
  await writeServiceWorker(folder, wholeBelow);
}
