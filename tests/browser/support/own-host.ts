import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test, on a port of its own. */
export abstract class OwnHost {
  protected abstract readonly server: Server;

  /** Starts it. Returns its origin. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, 'localhost', resolve));
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
