import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { MCP_WORDS } from '#words/mcp.ts';
import { EFFECTS } from '../schemas/effects.ts';
import { namedEntry } from './named-entry.ts';
import type { OpenSite, SiteFix } from './site.ts';
import { dataAnswer, ToolProblem } from './tool-answer.ts';
import { clipped, isWithinBudget } from './within-budget.ts';

/** What is asked of fixes; each leaves some out. */
export interface FixQuestion {
  entry?: string | undefined;
  product?: string | undefined;
  tenant?: string | undefined;
  /** The strongest that may be. */
  effect?: SiteFix['effect'] | undefined;
  /** How many of them to pass over. */
  from: number;
}

/** A fix with the entry that it belongs to. */
export interface ListedFix extends SiteFix {
  entry: string;
}

/** The data of an answer. */
export interface ListedFixes {
  /** How many there are, with those that are not in this answer. */
  total: number;
  from: number;
  /** `from` of the question that reads on; null at the end. */
  next: number | null;
  fixes: ListedFix[];
}

/** Fixes in the order of the site, as many as an answer holds. */
export async function listFixes(site: OpenSite, question: FixQuestion): Promise<CallToolResult> {
  const { products } = await site.search();
  const all = await askedFixes(site, question, Object.keys(products));
  const { from } = question;
  if (from > 0 && from >= all.length) throw new ToolProblem(MCP_WORDS.pastEnd(all.length));
  const made = (count: number) => {
    const next = from + count < all.length ? from + count : null;
    return answerWith(products, { total: all.length, from, next, fixes: all.slice(from, from + count) });
  };
  let count = Math.min(1, all.length);
  while (from + count < all.length && isWithinBudget(made(count + 1))) count++;
  return made(count);
}

async function askedFixes(
  site: OpenSite,
  { entry, product, tenant, effect }: FixQuestion,
  products: readonly string[],
): Promise<ListedFix[]> {
  const only = entry === undefined ? undefined : namedEntry(site, entry);
  if (entry !== undefined && !only) throw new ToolProblem(MCP_WORDS.unknownEntry(await site.told(entry)));
  const all = (only ? [only] : site.entries).flatMap(({ id, fixes }) =>
    fixes.map((fix) => {
      const [title = '', role = '', wait = ''] = [fix.title, fix.role, fix.wait].map((one) => clipped(one, MOST));
      return { entry: id, ...fix, title, role, wait };
    }),
  );
  const known = [...new Set(site.entries.flatMap(({ fixes }) => fixes.map((fix) => fix.tenant)))].sort();
  const asked = {
    product: await keyOf(site, 'product', product, products),
    tenant: await keyOf(site, 'tenant', tenant, known),
  };
  return all.filter(
    (fix) =>
      (asked.product === undefined || fix.product === asked.product) &&
      (asked.tenant === undefined || fix.tenant === asked.tenant) &&
      (effect === undefined || EFFECTS.indexOf(fix.effect) <= EFFECTS.indexOf(effect)),
  );
}

/** Of fields that people write without a limit, so many characters. */
const MOST = 160;
/** Of a list of keys that there are. */
const MOST_KEYS = 1000;

/** One of the keys that there are, in any case of its letters. */
async function keyOf(site: OpenSite, of: string, asked: string | undefined, keys: readonly string[]) {
  if (asked === undefined) return undefined;
  const key = keys.find((one) => one.toLowerCase() === asked.trim().toLowerCase());
  if (key === undefined)
    throw new ToolProblem(MCP_WORDS.unknownKey(of, await site.told(asked), clipped(keys.join(', '), MOST_KEYS)));
  return key;
}

function answerWith(products: Record<string, string>, data: ListedFixes): CallToolResult {
  const lines = data.fixes.map(({ url, title, product, effect, tenant, role, wait }) =>
    [
      `- ${title} (${products[product] ?? product})`,
      `  ${MCP_WORDS.fixFacts(MCP_WORDS.effects[effect], tenant, role, wait)}`,
      `  ${url}`,
    ].join('\n'),
  );
  const more = data.next === null ? [] : [MCP_WORDS.moreFixes(data.next)];
  return dataAnswer([MCP_WORDS.fixes(data.total), ...lines, ...more].join('\n'), data);
}
