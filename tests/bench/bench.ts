/**
 * `npm run bench`: this site's search beside what people use, the same cases on the same machine in one run. Prints one
 * table a size. Asserts nothing: numbers of one machine are no law.
 */
import { readFile } from 'node:fs/promises';
import type { SiteText } from '../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { indexText } from '../../src/search/index/index-text.ts';
import { unpackCatalogue } from '../../src/search/index/pack-catalogue.ts';
import { withOutline } from '../../src/search/index/pack-outline.ts';
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

const ENGINES: (() => Engine)[] = [faultfinder, pagefind, minisearch, flexsearch, fuse, orama];
const SEED = 20261121;

interface Size {
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

async function realSite(): Promise<BenchSite> {
  const read = async (file: string) =>
    JSON.parse(
      await readFile(`dist/${file}`, 'utf8').catch(() => {
        throw new Error(`dist/${file} is not there. Build the site first: npm run build`);
      }),
    );
  const catalogue = withOutline(unpackCatalogue(await read('catalogue.json')), await read('outline.json'));
  const siteText = (await read('text.json')) as SiteText;
  const byId = new Map(indexText(indexCatalogue(catalogue), siteText).entries.map((text) => [text.id, text]));
  return { catalogue, siteText, texts: catalogue.entries.flatMap(({ id }) => byId.get(id) ?? []) };
}

const real = await realSite();
const SIZES: Size[] = [
  { entries: real.catalogue.entries.length, cases: 600, budget: 2500, quality: 11, without: [] },
  { entries: 1000, cases: 300, budget: 1500, quality: 5, without: [] },
  { entries: 10_000, cases: 100, budget: 1000, quality: 5, without: ['Fuse.js', 'FlexSearch (full)'] },
];

for (const size of SIZES) {
  const site =
    size.entries === real.catalogue.entries.length
      ? real
      : generatedSite(real.catalogue, real.texts, size.entries, SEED);
  const cases: BenchCases = casesOf(site, size.cases, SEED);
  const rows: Measured[] = [];
  for (const make of ENGINES) {
    const engine = make();
    if (size.without.includes(engine.name)) rows.push({ name: engine.name });
    else rows.push(await measureEngine(engine, site, cases, size.budget, size.quality));
    await engine.close?.();
    process.stderr.write(`${size.entries} entries: ${engine.name} after ${Math.round(performance.now() / 1000)} s\n`);
  }
  console.log(tableOf(site, cases, rows, size.quality));
}
