/** Builds the index of a generated site in a process of its own, so that its memory is only its own: `build-tables.ts FOLDER COUNT`. */

import type { IndexedEntry } from '../../../src/search/tables/table.ts';
import { buildIndexFiles } from './build-index-files.ts';
import { type TableSite, tableSite } from './table-site.ts';

/** What building took. */
export interface BuildFigures {
  seconds: number;
  /** Of the processor, which a busy machine does not change. */
  cpuSeconds: number;
  /** Of which the entries themselves were made in so many; the bench makes them, a build reads them. */
  generating: number;
  megabytes: number;
}

const [folder = '', count = '0'] = process.argv.slice(2);
const site = await tableSite(process.cwd(), Number(count));
let generating = 0;

function* counted({ entries, count: all }: TableSite): Generator<IndexedEntry> {
  let from = performance.now();
  let done = 0;
  for (const one of entries()) {
    generating += performance.now() - from;
    yield one;
    if (++done % 5000 === 0) process.stderr.write(`${all} entries: ${done} read after ${seconds(start)} s\n`);
    from = performance.now();
  }
}

const seconds = (from: number) => Math.round((performance.now() - from) / 100) / 10;
const start = performance.now();
const before = process.cpuUsage();
await buildIndexFiles(counted(site), folder, site.makers, site.facts);
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    seconds: seconds(start),
    cpuSeconds: (user + system) / 1e6,
    generating: generating / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  } satisfies BuildFigures),
);
