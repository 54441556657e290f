/** The site as the tools of a page ask it: its own files, over the network. */
import { codeSlugs } from '../addresses.ts';
import type { BuiltSearch } from '../finder/built-search.ts';
import { tableSite } from '../finder/table-site.ts';
import { wholeSite } from '../finder/whole-site.ts';
import { type OpenSite, siteEntries, siteOf } from '../mcp/site.ts';
import { pasteReader } from '../search/judge/paste-reader.ts';
import { openIndex } from '../search/tables/open-index.ts';
import { bareForm } from '../search/text/codes.ts';
import { answerGate } from './answer-gate.ts';
import { fetchWhole } from './fetch-whole.ts';
import { kept } from './kept.ts';
import { keptFile } from './kept-file.ts';
import { shardSource } from './shard-source.ts';
import { spellingFile } from './spelling-file.ts';

/** Opens it. `origin` is the address that its pages say they have. Rejects where a file does not come. */
export async function toolSite(base: string, origin: string | undefined): Promise<OpenSite> {
  const entries = siteEntries(await keptFile<unknown>(`${base}entries.json`)());
  if (!entries || entries === 'older') throw new Error('entries.json is of another version.');
  const search = kept(() => (import.meta.env.SHARDS ? largeSearch(base) : smallSearch(base)));
  const read = (path: string) => fileOf(base, path);
  return siteOf({
    ...{ entries, base, origin, read, search },
    // Whatever is asked for by its name is a code of the site: nothing else of a text gets into an address.
    readCode: async (slug) => (isCode(await (await search()).over(slug), slug) ? read(`e/${slug}.json`) : undefined),
    gate: async (text) => {
      const { catalogue, judge, field } = await (await search()).over(text);
      const reading = pasteReader(catalogue, field)(text, judge(text));
      const values = reading.values(reading.list(undefined).groups.length > 0);
      const { pieces } = await answerGate({ type: 'gate', base, number: 0, handOn: { text, values } });
      if (!pieces) throw new Error('The lists of public words did not come.');
      return pieces;
    },
  });
}

/** A file of the site; undefined where there is none. */
async function fileOf(base: string, path: string): Promise<string | undefined> {
  const response = await fetchWhole(`${base}${path}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.text();
}

function isCode({ catalogue, codes: { cards } }: BuiltSearch, slug: string): boolean {
  const codes = [...catalogue.entries.flatMap((entry) => entry.codes), ...cards.map(({ code }) => code)];
  return codes.some((code) =>
    codeSlugs(code, bareForm(code, catalogue.vocabulary)).some((one) => one.toLowerCase() === slug),
  );
}

const smallSearch = (base: string): Promise<BuiltSearch> => wholeSite((file) => keptFile<unknown>(`${base}${file}`)());

async function largeSearch(base: string): Promise<BuiltSearch> {
  const [index, field, codes] = await Promise.all([
    openIndex(shardSource(base, undefined)),
    keptFile<BuiltSearch['field']>(`${base}field.json`)(),
    keptFile<BuiltSearch['codes']>(`${base}cards.json`)(),
  ]);
  return tableSite(index, { field, codes, spelling: spellingFile(base) });
}
