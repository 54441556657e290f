import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MCP_WORDS } from '#words/mcp.ts';
import { type BuiltSearch, readBuiltSearch } from '../authoring/read-built-search.ts';
import { type BuiltGate, readGate } from '../authoring/read-gate.ts';
import { redacted } from '../search/gate/decided.ts';
import { ToolProblem } from './tool-answer.ts';
import { clipped } from './within-budget.ts';

/** A fix as `entries.json` has it. */
export interface SiteFix {
  url: string;
  title: string;
  product: string;
  tenant: string;
  role: string;
  effect: 'reads' | 'reversible' | 'signs-out' | 'destroys';
  wait: string;
}

/** What the tools need of an element of `entries.json`. */
export interface SiteEntry {
  id: string;
  url: string;
  title: string;
  likeliestCause: string | null;
  fixes: SiteFix[];
}

/** A built site, as the tools ask it. */
export interface OpenSite {
  entries: SiteEntry[];
  /** A file of the site; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /** The search; read when it is first asked for. */
  search(): Promise<BuiltSearch>;
  gate(): Promise<BuiltGate>;
  /** A short text of whoever asks, as it may be said again. */
  told(text: string): Promise<string>;
  /** An address of the site in full. */
  address(url: string): string;
}

/** Opens a built folder. Throws with what to do where it is none. */
export async function openSite(folder: string): Promise<OpenSite> {
  if (!existsSync(folder)) throw new ToolProblem(MCP_WORDS.notBuilt(folder));
  const read = (path: string) => readFile(join(folder, path), 'utf8').catch(() => undefined);
  const entries = parsed(await read('entries.json'));
  if (!Array.isArray(entries) || !parsed(await read('field.json'))) throw new ToolProblem(MCP_WORDS.noSite(folder));
  if (!entries.every(isSiteEntry)) throw new ToolProblem(MCP_WORDS.olderSite(folder));
  const origin = await originOf(read);
  const search = once(() => readBuiltSearch(folder));
  const gate = once(async () => readGate(folder, await search()));
  return {
    ...{ entries, read, search, gate },
    async told(text) {
      return clipped(redacted((await gate())(text.slice(0, 200))), 80);
    },
    address: (url) => (origin ? new URL(url, origin).href : url),
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isSiteEntry = (one: Partial<SiteEntry> | null): one is SiteEntry =>
  typeof one?.id === 'string' && typeof one.url === 'string' && Array.isArray(one.fixes);

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
