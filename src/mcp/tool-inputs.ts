/** The tools and what they take: said once, for the server, for a page, and for what checks a question. */
import { MCP_WORDS, TOOL_WORDS } from '#words/mcp.ts';
import { EFFECTS } from '../schemas/effects.ts';
import type { FixQuestion } from './list-fixes.ts';
import { ToolProblem } from './tool-answer.ts';

/** The tools by their names, which stay. */
export const TOOLS = {
  identify: 'identify_error',
  entry: 'get_entry',
  fixes: 'list_fixes',
  redact: 'redact',
} as const;
export type Tool = keyof typeof TOOLS;

/** Characters of a text that `identify_error` and `redact` take: a long log, read in three seconds at most. */
export const MOST_TEXT = 100_000;
/** Of a name or address. */
const MOST_NAME = 500;

/** One thing that a tool takes: a text of so many characters at most, a place to read on from, or an effect of fixes. */
export type ToolInput =
  | { kind: 'text'; most: number; isOptional?: true; about: string }
  | { kind: 'from'; about: string }
  | { kind: 'effect'; about: string };

const { identify, entry, fixes, redact } = TOOL_WORDS;
const optional = (about: string): ToolInput => ({ kind: 'text', most: MOST_NAME, isOptional: true, about });

export const TOOL_INPUTS: Record<Tool, Record<string, ToolInput>> = {
  identify: { text: { kind: 'text', most: MOST_TEXT, about: identify.text } },
  entry: {
    entry: { kind: 'text', most: MOST_NAME, about: entry.entry },
    from: { kind: 'from', about: entry.from },
  },
  fixes: {
    entry: optional(fixes.entry),
    product: optional(fixes.product),
    tenant: optional(fixes.tenant),
    effect: { kind: 'effect', about: fixes.effect },
    from: { kind: 'from', about: fixes.from },
  },
  redact: {
    text: { kind: 'text', most: MOST_TEXT, about: redact.text },
    from: { kind: 'from', about: redact.from },
  },
};

/** What is asked of a tool, with what it was not given as it is then. Each tool has its own of these. */
export interface Asked extends FixQuestion {
  text: string;
  entry: string;
}

/** What a tool takes, as JSON Schema. */
export function inputSchema(tool: Tool): object {
  const inputs = Object.entries(TOOL_INPUTS[tool]);
  const required = inputs.flatMap(([name, input]) => (input.kind === 'text' && !input.isOptional ? [name] : []));
  const properties = Object.fromEntries(inputs.map(([name, input]) => [name, schemaOf(input)]));
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
}

function schemaOf(input: ToolInput): object {
  const description = input.about;
  if (input.kind === 'text') return { type: 'string', maxLength: input.most, description };
  if (input.kind === 'effect') return { type: 'string', enum: EFFECTS, description };
  return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, default: 0, description };
}

/** What was asked of a tool, checked as the server checks it. Throws a {@link ToolProblem}, in which nothing of it is said again. */
export function checkedInput(tool: Tool, given: unknown): Asked {
  const values = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(TOOL_INPUTS[tool]).map(([name, input]) => [name, checked(input, values[name])]),
  ) as unknown as Asked;
}

function checked(input: ToolInput, value: unknown): unknown {
  const must = (is: boolean, words: string) => {
    if (!is) throw new ToolProblem(words);
  };
  if (input.kind === 'from') {
    must(value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0), MCP_WORDS.fromNumber);
    return value ?? 0;
  }
  if (input.kind === 'effect') {
    must(value === undefined || (EFFECTS as readonly unknown[]).includes(value), MCP_WORDS.expectedEffect(EFFECTS));
    return value;
  }
  if (value === undefined && input.isOptional) return undefined;
  must(typeof value === 'string' && value.trim() !== '', MCP_WORDS.noText);
  must((value as string).length <= input.most, MCP_WORDS.tooLong(input.most));
  return value;
}
