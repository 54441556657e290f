import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'astro/zod';
import { MCP_WORDS, TOOL_WORDS } from '#words/mcp.ts';
import { EFFECTS } from '../schemas/fix.ts';
import { getEntry } from './get-entry.ts';
import { OUTCOMES } from './identified.ts';
import { identifyError } from './identify-error.ts';
import { listFixes } from './list-fixes.ts';
import type { OpenSite } from './open-site.ts';
import { redactText } from './redact-text.ts';
import { toolAnswer } from './tool-answer.ts';

/** Characters of a text that `identify_error` and `redact` take: a long log, read in three seconds at most. */
export const MOST_TEXT = 100_000;
/** Of a name or address. */
const MOST_NAME = 500;

const text = (most: number, about: string) =>
  z
    .string(MCP_WORDS.noText)
    .max(most, MCP_WORDS.tooLong(most))
    .refine((one) => one.trim() !== '', MCP_WORDS.noText)
    .describe(about);
const from = (about: string) =>
  z.number(MCP_WORDS.fromNumber).int(MCP_WORDS.fromNumber).min(0, MCP_WORDS.fromNumber).default(0).describe(about);

const found = z.object({
  id: z.string(),
  url: z.string(),
  confidence: z.enum(['best', 'exact', 'possible', 'words']),
  title: z.string(),
  passage: z.string().optional(),
  check: z.string().optional(),
  likeliestCause: z.string().optional(),
  firstStep: z.string().optional(),
});
const identifiedShape = {
  outcome: z.enum(OUTCOMES),
  best: z.string().nullable(),
  results: z.array(found),
  suggestions: z.array(found),
  cards: z.array(
    z.object({
      code: z.string(),
      url: z.string(),
      name: z.string().optional(),
      meaning: z.string().optional(),
      side: z.string().optional(),
      firstStep: z.string().optional(),
    }),
  ),
  lines: z.array(z.object({ entry: z.string().nullable(), title: z.string().optional(), lines: z.string() })),
  readAs: z.array(z.string()),
  readCodes: z.array(z.object({ typed: z.string(), codes: z.array(z.string()) })),
  hasSecret: z.boolean(),
  left: z.number(),
};
const place = { from: z.number(), next: z.number().nullable() };
const fixesShape = {
  total: z.number(),
  ...place,
  fixes: z.array(
    z.object({
      entry: z.string(),
      url: z.string(),
      title: z.string(),
      product: z.string(),
      tenant: z.string(),
      role: z.string(),
      effect: z.enum(EFFECTS),
      wait: z.string(),
    }),
  ),
};
const redactedShape = {
  text: z.string(),
  removed: z.array(z.object({ kind: z.string(), count: z.number() })),
  ...place,
};
/** All tools only read, and read nothing but the built folder. */
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** The tools by their names, which stay. */
export const TOOLS = {
  identify: 'identify_error',
  entry: 'get_entry',
  fixes: 'list_fixes',
  redact: 'redact',
} as const;

/** Gives a server the tools of a site. */
export function addTools(server: McpServer, site: OpenSite): void {
  const { identify, entry, fixes, redact } = TOOL_WORDS;
  // One after another: the index of a large site is gathered anew for each text.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn: typeof toolAnswer = (answer) => {
    const next = last.then(() => toolAnswer(answer));
    last = next;
    return next;
  };
  server.registerTool(
    TOOLS.identify,
    {
      ...{ title: identify.title, description: identify.description, annotations },
      inputSchema: { text: text(MOST_TEXT, identify.text) },
      outputSchema: identifiedShape,
    },
    (asked) => inTurn(() => identifyError(site, asked.text)),
  );
  server.registerTool(
    TOOLS.entry,
    {
      ...{ title: entry.title, description: entry.description, annotations },
      inputSchema: { entry: text(MOST_NAME, entry.entry), from: from(entry.from) },
    },
    (asked) => inTurn(() => getEntry(site, asked.entry, asked.from)),
  );
  server.registerTool(
    TOOLS.fixes,
    {
      ...{ title: fixes.title, description: fixes.description, annotations },
      inputSchema: {
        entry: text(MOST_NAME, fixes.entry).optional(),
        product: text(MOST_NAME, fixes.product).optional(),
        tenant: text(MOST_NAME, fixes.tenant).optional(),
        effect: z.enum(EFFECTS).optional().describe(fixes.effect),
        from: from(fixes.from),
      },
      outputSchema: fixesShape,
    },
    (asked) => inTurn(() => listFixes(site, asked)),
  );
  server.registerTool(
    TOOLS.redact,
    {
      ...{ title: redact.title, description: redact.description, annotations },
      inputSchema: { text: text(MOST_TEXT, redact.text), from: from(redact.from) },
      outputSchema: redactedShape,
    },
    (asked) => inTurn(() => redactText(site, asked.text, asked.from)),
  );
}
