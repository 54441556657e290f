import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site says of itself, whatever is configured now. */
export interface SiteFacts {
  name: string;
  /** Path below which it is served: `/` or `/docs/`. */
  base: string;
  origin: string;
}

/** Throws where the folder holds no built site. */
export function siteFactsOf(dist: string): SiteFacts {
  const { name, scope } = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
  const [, address = ''] =
    /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
  return { name, base: scope, origin: new URL(address).origin };
}
