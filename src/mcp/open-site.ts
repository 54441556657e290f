import { existsSync } from 'node:fs';
import { MCP_WORDS } from '#words/mcp.ts';
import { readBuiltSearch } from '../authoring/read-built-search.ts';
import { readGate } from '../authoring/read-gate.ts';
import { baseAddress, isAddress, siteFiles } from '../authoring/site-files.ts';
import { manifestOf, originOf } from '../built/site-facts.ts';
import { type OpenSite, siteEntries, siteOf } from './site.ts';
import { ToolProblem } from './tool-answer.ts';

/** A site, and what it is called. */
export type NamedSite = OpenSite & { name: string };

/** Opens a built folder, or what was built of a site at an address that the user has named. Throws with what to do where it is none. */
export async function openSite(folder: string): Promise<NamedSite> {
  if (!isAddress(folder) && !existsSync(folder)) throw new ToolProblem(MCP_WORDS.notBuilt(folder));
  const files = siteFiles(folder);
  const read = (path: string) => files(path).catch(() => undefined);
  const entries = siteEntries(parsed(await read('entries.json')));
  if (!entries || !parsed(await read('field.json'))) throw new ToolProblem(MCP_WORDS.noSite(folder));
  if (entries === 'older') throw new ToolProblem(MCP_WORDS.olderSite(folder));
  const search = once(() => readBuiltSearch(folder));
  const builtGate = once(async () => readGate(folder, await search()));
  const { name, base } = await manifestOf(files).catch(() => ({ name: '?', base: '/' }));
  const at = isAddress(folder) ? new URL(baseAddress(folder)) : undefined;
  const site = siteOf({
    ...{
      entries,
      read,
      search,
      base: at?.pathname ?? base,
      origin: at?.origin ?? (await originOf(files).catch(() => undefined)),
    },
    readCode: (slug) => read(`e/${slug}.json`),
    gate: async (text) => (await builtGate())(text),
  });
  return { ...site, name };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads once. What failed is tried again by the next who asks. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= read().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
