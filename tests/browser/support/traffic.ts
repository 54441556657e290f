/** Everything that a browser sends, as the browser tells it and as the host receives it. */
import type { Server } from 'node:http';
import type { BrowserContext, Request } from '@playwright/test';
import { siteServer } from '../../../src/serve/serve.ts';
import { FIXTURE } from '../../fixtures/sites.ts';
import { OwnHost } from './own-host.ts';

export interface Sent {
  url: string;
  /** Method, address, headers and body in one text. */
  text: string;
}

/** The site on a port of its own that keeps what it receives. */
export class ListeningHost extends OwnHost {
  readonly received: Sent[] = [];
  protected readonly server: Server;

  constructor(dist = FIXTURE.dist) {
    super();
    this.server = siteServer(dist, '/');
    this.server.prependListener('request', (request) => {
      const sent = { url: request.url ?? '', text: [request.method, request.url, ...request.rawHeaders].join('\n') };
      this.received.push(sent);
      // Compressing every file of a copy takes longer than the test.
      delete request.headers['accept-encoding'];
      request.on('data', (part) => {
        sent.text += `\n${part}`;
      });
    });
  }
}

/** Keeps every request of a context, of its pages and of their workers. */
export function listen(context: BrowserContext): () => Promise<Sent[]> {
  const requests: Promise<Sent>[] = [];
  context.on('request', (request) => requests.push(described(request)));
  return () => Promise.all(requests);
}

async function described(request: Request): Promise<Sent> {
  // A request that was broken off has no headers of the network, only those that it would have sent.
  const headers = await request.allHeaders().catch(() => request.headers());
  const text = [request.method(), request.url(), ...Object.entries(headers).flat(), request.postData() ?? ''].join(
    '\n',
  );
  return { url: request.url(), text };
}

/** Which of the words stand in what was sent: as they are, in any case, or escaped for an address. */
export function leaked(sent: readonly Sent[], words: readonly string[]): string[] {
  return sent.flatMap(({ text }) => {
    const plain = text.toLowerCase();
    const found = words.filter((word) =>
      [word, encodeURIComponent(word), Buffer.from(word).toString('base64').slice(0, -4)].some((form) =>
        plain.includes(form.toLowerCase()),
      ),
    );
    return found.map((word) => `${word} in ${text.slice(0, 300)}`);
  });
}
