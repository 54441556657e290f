/** The site on a port of its own, with some files broken. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { siteServer } from '../../../src/serve/serve.ts';
import { OwnHost } from './own-host.ts';

/** How a file can be broken on its way. `cut` breaks the connection off, `short` ends as if it were whole. */
export const WAYS = ['404', '500', 'cut', 'short', 'html', 'hang'] as const;
export type Way = (typeof WAYS)[number];

export interface Fault {
  /** Which paths. */
  file: RegExp;
  /** What happens to them, or what the file is turned into. */
  way: Way | ((content: Buffer) => string | Buffer);
  /** How many answers are broken; all, if absent. */
  times?: number;
}

export class FaultyHost extends OwnHost {
  #faults: Fault[] = [];
  readonly #held: ServerResponse[] = [];
  protected readonly server: Server;

  constructor(dist = 'dist') {
    super();
    const site = siteServer(dist, '/');
    this.server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
      const fault = this.#faults.find(({ file, times }) => file.test(path) && times !== 0);
      // Compressing the largest files takes longer than many a test.
      delete request.headers['accept-encoding'];
      if (!fault) return void site.emit('request', request, response);
      if (fault.times !== undefined) fault.times--;
      this.#break(fault.way, dist + path, response);
    });
  }

  #break(way: Fault['way'], file: string, response: ServerResponse): void {
    const whole = readFileSync(file.endsWith('/') ? `${file}index.html` : file);
    const headers = { 'Content-Type': lookup(file) ?? 'application/octet-stream', 'Cache-Control': 'no-store' };
    if (typeof way === 'function') return void response.writeHead(200, headers).end(way(whole));
    if (way === 'hang') return void this.#held.push(response);
    if (way === '404' || way === '500') return void response.writeHead(Number(way)).end('broken');
    if (way === 'html') {
      response
        .writeHead(200, { ...headers, 'Content-Type': 'text/html' })
        .end('<!doctype html><p>Sign in to this network');
      return;
    }
    const half = whole.subarray(0, whole.length / 2);
    if (way === 'short') return void response.writeHead(200, headers).end(half);
    response.writeHead(200, { ...headers, 'Content-Length': whole.length });
    response.write(half, () => response.destroy());
  }

  /** From now on these are the faults, and no others. */
  breaks(...faults: Fault[]): void {
    this.#faults = faults;
  }

  /** No file is broken any more; connections on which nothing came break off, as they do in the end. */
  mend(): void {
    this.#faults = [];
    for (const response of this.#held.splice(0)) response.destroy();
  }
}
