import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { CODE_NOTICE_WORDS } from '#words/code-notices.ts';
import { MCP_WORDS } from '#words/mcp.ts';
import { type NamedCode, namedCode, namedEntry } from './named-entry.ts';
import type { OpenSite, SiteEntry } from './site.ts';
import { ToolProblem, textAnswer } from './tool-answer.ts';
import { clipped, endWithin } from './within-budget.ts';

/** An entry's Markdown copy, from a place on and as far as an answer goes; of a code, the entry that explains it, else its card. */
export async function getEntry(site: OpenSite, name: string, from: number): Promise<CallToolResult> {
  const entry = namedEntry(site, name);
  if (entry) return entryPart(site, entry, from);
  const code = await namedCode(site, name);
  if (!code) throw new ToolProblem(MCP_WORDS.unknownEntry(await site.told(name)));
  const [first, ...others] = code.entries;
  const only = first && others.length === 0 ? namedEntry(site, first.id) : undefined;
  return only ? entryPart(site, only, from) : textAnswer(codeText(site, code));
}

/** The whole of an entry's Markdown copy; undefined where the folder has none. */
export const entryMarkdown = ({ read }: OpenSite, { id, url }: SiteEntry): Promise<string | undefined> =>
  // What stands before the kind is the base path, which the folder does not have.
  read(`${url.split('/').slice(-3, -2).join('')}/${id}.md`);

async function entryPart(site: OpenSite, entry: SiteEntry, from: number): Promise<CallToolResult> {
  const text = (await entryMarkdown(site, entry))?.trimEnd();
  if (text === undefined) throw new Error(`No copy of ${entry.id}`);
  if (from >= text.length) throw new ToolProblem(MCP_WORDS.pastEnd(text.length));
  const made = (part: string, end: number) =>
    textAnswer(end < text.length ? `${part}\n${MCP_WORDS.cutEntry(entry.id, end, site.address(entry.url))}` : part);
  const end = endWithin(text, from, made);
  return made(text.slice(from, end), end);
}

/** Of fields that people write without a limit, so much. */
const MOST = 600;
const MOST_ENTRIES = 8;

function codeText(site: OpenSite, { code, name, meaning, firstStep, url, entries }: NamedCode): string {
  const shown = entries.slice(0, MOST_ENTRIES);
  const left = entries.length - shown.length;
  return [
    `${code}${name ? ` ${clipped(name, 100)}` : ''}${meaning ? `: ${clipped(meaning, MOST)}` : ''}`,
    ...(firstStep ? [CODE_NOTICE_WORDS.actsFirst(undefined, clipped(firstStep, MOST))] : []),
    site.address(url),
    ...(shown.length > 0 ? [MCP_WORDS.severalEntries(code)] : []),
    ...shown.map((one) => `- ${one.id}: ${clipped(one.title, 120)}`),
    ...(left > 0 ? [MCP_WORDS.left(left)] : []),
  ].join('\n');
}
