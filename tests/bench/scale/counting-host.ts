import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { siteServer } from '../../../src/serve/serve.ts';
import { SITE } from '../../../src/site.ts';
import { OwnHost } from '../../browser/support/own-host.ts';

/** How the line to a host carries files: one after another, in the order in which they were asked for. */
export interface Line {
  bytesPerMs: number;
  /** What each file takes at least: time for the page to do something with the one before. */
  leastMs: number;
}

const finish = ServerResponse.prototype.end as (body: Buffer) => unknown;

/** A built site on a port of its own, which counts the bytes of the bodies that it has answered with, compressed. */
export class CountingHost extends OwnHost {
  /** What was carried, by path, and when, in milliseconds since 1970: what was asked for twice counts once. */
  readonly carried = new Map<string, { bytes: number; at: number }>();
  protected readonly server: Server;
  readonly #line: Line | undefined;
  #lineIsFree: Promise<void> = Promise.resolve();

  /** Without a line every file comes at once. */
  constructor(dist: string, line?: Line) {
    super();
    this.#line = line;
    const site = siteServer(dist, SITE.base);
    this.server = createServer((request, response) => {
      this.#answer(request, response);
      site.emit('request', request, response);
    });
  }

  /** Bytes of all that was carried, or of the files whose path fits, or until a time. */
  bytes(fits: (path: string) => boolean = () => true, until = Number.POSITIVE_INFINITY): number {
    return [...this.carried].reduce((sum, [path, { bytes, at }]) => sum + (at <= until && fits(path) ? bytes : 0), 0);
  }

  /** Takes what the site answers, and sends it when it is its turn on the line. */
  #answer(request: IncomingMessage, response: ServerResponse): void {
    const parts: Buffer[] = [];
    const take = (part: unknown) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as Buffer));
      return true;
    };
    const before = this.#lineIsFree;
    const { promise, resolve } = Promise.withResolvers<void>();
    response.write = take as typeof response.write;
    response.end = ((part: unknown) => {
      take(part);
      resolve();
      return response;
    }) as typeof response.end;
    const sent = Promise.all([before, promise]).then(async () => {
      const body = Buffer.concat(parts);
      if (this.#line) await pause(Math.max(this.#line.leastMs, body.length / this.#line.bytesPerMs));
      finish.call(response, body);
      if (response.statusCode === 200)
        this.carried.set((request.url ?? '').split('?')[0] ?? '', { bytes: body.length, at: Date.now() });
    });
    if (this.#line) this.#lineIsFree = sent;
  }
}
