import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'astro/zod';
import { MCP_WORDS, TOOL_WORDS } from '#words/mcp.ts';
import { EFFECTS } from '../schemas/effects.ts';
import { askTools } from './ask-tools.ts';
import { OUTCOMES } from './identified.ts';
import type { OpenSite } from './site.ts';
import { type Asked, TOOL_INPUTS, TOOLS, type Tool, type ToolInput } from './tool-inputs.ts';

/** What a tool takes, as the server's own check of it. */
export function zodOf(input: ToolInput): z.ZodType {
  if (input.kind === 'effect')
    return z.enum(EFFECTS, MCP_WORDS.expectedEffect(EFFECTS)).optional().describe(input.about);
  if (input.kind === 'from') {
    const place = z.number(MCP_WORDS.fromNumber).int(MCP_WORDS.fromNumber).min(0, MCP_WORDS.fromNumber);
    return place.default(0).describe(input.about);
  }
  const text = z
    .string(MCP_WORDS.noText)
    .max(input.most, MCP_WORDS.tooLong(input.most))
    .refine((one) => one.trim() !== '', MCP_WORDS.noText)
    .describe(input.about);
  return input.isOptional ? text.optional() : text;
}

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

const OUTPUTS: Record<Tool, z.ZodRawShape | undefined> = {
  identify: identifiedShape,
  entry: undefined,
  fixes: fixesShape,
  redact: redactedShape,
};

/** Gives a server the tools of a site. */
export function addTools(server: McpServer, site: OpenSite): void {
  const ask = askTools(async () => site, MCP_WORDS.unreadable);
  for (const [tool, name] of Object.entries(TOOLS) as [Tool, string][]) {
    const { title, description } = TOOL_WORDS[tool];
    const inputs = Object.entries(TOOL_INPUTS[tool]).map(([key, input]) => [key, zodOf(input)]);
    const outputSchema = OUTPUTS[tool];
    server.registerTool(
      name,
      {
        ...{ title, description, annotations },
        inputSchema: Object.fromEntries(inputs) as z.ZodRawShape,
        ...(outputSchema ? { outputSchema } : {}),
      },
      (asked) => ask(tool, () => asked as unknown as Asked),
    );
  }
}
