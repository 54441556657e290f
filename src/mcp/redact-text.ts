import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { MCP_WORDS } from '#words/mcp.ts';
import { type RedactedLine, redactedLine } from '../finder/redacted-line.ts';
import type { OpenSite } from './site.ts';
import { dataAnswer, ToolProblem } from './tool-answer.ts';
import { endWithin } from './within-budget.ts';

/** The data of an answer: a line of `redact --json`, of whose text it may be a part. */
export interface RedactedPart extends RedactedLine {
  from: number;
  /** `from` of the question that reads on; null at the end. */
  next: number | null;
}

/** A text as it may leave, from a place on and as far as an answer goes; what was taken out is counted in the whole. */
export async function redactText(site: OpenSite, given: string, from: number): Promise<CallToolResult> {
  const { text, removed } = redactedLine(await site.gate(given));
  if (from > 0 && from >= text.length) throw new ToolProblem(MCP_WORDS.pastEnd(text.length));
  const counts = MCP_WORDS.removed(removed.map(({ kind, count }) => `${count} × ${kind}`));
  const made = (part: string, end: number) => {
    const next = end < text.length ? end : null;
    const notes = [...(next === null ? [] : [MCP_WORDS.moreText(next)]), counts].join('\n');
    const answer = dataAnswer(part, { text: part, removed, from, next } satisfies RedactedPart);
    // Apart from the text, which is taken over as it is.
    return { ...answer, content: [...answer.content, { type: 'text' as const, text: notes }] };
  };
  const end = endWithin(text, from, made);
  return made(text.slice(from, end), end);
}
