import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MCP_WORDS } from '#words/mcp.ts';
import { withSlashes } from '../addresses.ts';
import { readBuiltSearch } from '../authoring/read-built-search.ts';
import { readGate } from '../authoring/read-gate.ts';
import { SITE } from '../site.ts';
import { type OpenSite, siteEntries, siteOf } from './site.ts';
import { ToolProblem } from './tool-answer.ts';

/** Opens a built folder. Throws with what to do where it is none. */
export async function openSite(folder: string): Promise<OpenSite> {
  if (!existsSync(folder)) throw new ToolProblem(MCP_WORDS.notBuilt(folder));
  const read = (path: string) => readFile(join(folder, path), 'utf8').catch(() => undefined);
  const entries = siteEntries(parsed(await read('entries.json')));
  if (!entries || !parsed(await read('field.json'))) throw new ToolProblem(MCP_WORDS.noSite(folder));
  if (entries === 'older') throw new ToolProblem(MCP_WORDS.olderSite(folder));
  const search = once(() => readBuiltSearch(folder));
  const builtGate = once(async () => readGate(folder, await search()));
  return siteOf({
    ...{ entries, read, search, base: withSlashes(SITE.base), origin: await originOf(read) },
    readCode: (slug) => read(`e/${slug}.json`),
    gate: async (text) => (await builtGate())(text),
  });
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The address that the site's own pages say they have; undefined where they say none. */
async function originOf(read: OpenSite['read']): Promise<string | undefined> {
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec((await read('index.html')) ?? '') ?? [];
  return address && URL.canParse(address) ? address : undefined;
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
