/**
 * `npm run bench`: this site's search beside what people use, the same cases on the same machine in one run, and its index in shards.
 * Prints tables a size. Asserts nothing: numbers of one machine are no law.
 *
 *     --entries 1000   a size, as often as wanted; 0 is the real site. Of more than 10,000, only the index in shards is made
 *     --only tables    only the index in shards; `engines`: only the others
 *     --long           the sizes 0, 1,000, 10,000 and 100,000, and 5,000 fragments of each over the index in shards
 */
import { parseArgs } from 'node:util';
import { readBuiltSearch } from '../../src/authoring/read-built-search.ts';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { type BenchCases, casesOf } from './bench-cases.ts';
import type { Engine } from './engines/engine.ts';
import { faultfinder } from './engines/faultfinder.ts';
import { flexsearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { minisearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { pagefind } from './engines/pagefind.ts';
import { type BenchSite, generatedSite } from './generated-site.ts';
import { type Measured, measureEngine } from './measure-engine.ts';
import { tableOf } from './table-of.ts';
import { benchTables } from './tables/bench-tables.ts';

const ENGINES: (() => Engine)[] = [faultfinder, pagefind, minisearch, flexsearch, fuse, orama];
const SEED = 20261121;

interface Size {
  /** 0 is the real site. */
  entries: number;
  /** Cases of each kind. */
  cases: number;
  /** Milliseconds that one engine may spend on one kind of cases; what is over is left out, and the table says so. */
  budget: number;
  /** Of brotli: the highest takes minutes for the largest indexes. */
  quality: number;
  /** Engines that need half a minute for one query at this size. */
  without: string[];
}

/** The entries of the built site; its cards, which other engines do not have, are left out. */
async function realSite(): Promise<BenchSite> {
  const { products, catalogue, text } = await readBuiltSearch('dist');
  const entries = withoutCards(catalogue.entries);
  return generatedSite({ products, entries }, text.entries, entries.length, SEED);
}

/** More entries than any other engine is asked for. */
const MOST = 10_000;
/** Fragments that are checked over the index in shards, and milliseconds for them. */
const FRAGMENTS = { short: 300, long: 5000 };
const BUDGET = { short: 60_000, long: 3_600_000 };
/** Pastes and questions, and texts of each kind whose bytes are counted. */
const PASTES = { short: 100, long: 600 };
const LOADS = { short: 30, long: 100 };

function sizeOf(entries: number): Size {
  if (entries === 0) return { entries, cases: 600, budget: 2500, quality: 11, without: [] };
  if (entries < 5000) return { entries, cases: 300, budget: 1500, quality: 5, without: [] };
  return { entries, cases: 100, budget: 1000, quality: 5, without: ['Fuse.js', 'FlexSearch (full)'] };
}

const { values } = parseArgs({
  options: {
    entries: { type: 'string', multiple: true },
    only: { type: 'string' },
    long: { type: 'boolean' },
  },
});
const wanted = values.entries?.map(Number) ?? (values.long ? [0, 1000, 10_000, 100_000] : [0, 1000, 10_000]);
if (
  wanted.some((entries) => !(Number.isInteger(entries) && entries >= 0)) ||
  !/^(?:tables|engines)?$/.test(values.only ?? '')
) {
  process.stderr.write('Ask for a number of entries, as in --entries 1000, and for --only tables or --only engines.\n');
  process.exit(1);
}
// Whoever ends it leaves nothing behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

async function benchEngines(size: Size): Promise<void> {
  const real = await realSite();
  const site = size.entries === 0 ? real : generatedSite(real.catalogue, real.texts, size.entries, SEED);
  const cases: BenchCases = casesOf(site, size.cases, SEED);
  const rows: Measured[] = [];
  for (const make of ENGINES) {
    const engine = make();
    if (size.without.includes(engine.name)) rows.push({ name: engine.name });
    else rows.push(await measureEngine(engine, site, cases, size.budget, size.quality));
    await engine.close?.();
    process.stderr.write(
      `${site.texts.length} entries: ${engine.name} after ${Math.round(performance.now() / 1000)} s\n`,
    );
  }
  console.log(tableOf(site, cases, rows, size.quality));
}

const length = values.long ? 'long' : 'short';
for (const entries of wanted) {
  const size = sizeOf(entries);
  if (values.only !== 'tables' && entries <= MOST) await benchEngines(size);
  if (values.only !== 'engines') {
    const [fragments, budget, others, loads] = [FRAGMENTS[length], BUDGET[length], PASTES[length], LOADS[length]];
    console.log(await benchTables({ entries, fragments, budget, others, loads, quality: size.quality }));
  }
}
