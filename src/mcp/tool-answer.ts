import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { MCP_WORDS } from '#words/mcp.ts';

/** What a tool cannot do, in a sentence for whoever asked it. Of what it was given it holds only what has passed the gate. */
export class ToolProblem extends Error {}

/** An answer that is a text and nothing else. */
export const textAnswer = (text: string): CallToolResult => ({ content: [{ type: 'text', text }] });

/** An answer as a text and, for programs, as data. */
export const dataAnswer = (text: string, data: object): CallToolResult => ({
  ...textAnswer(text),
  structuredContent: data as Record<string, unknown>,
});

/** The answer of a tool, also where it cannot give one. */
export async function toolAnswer(answer: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await answer();
  } catch (error) {
    // Any other message may have something of the text in it.
    const text = error instanceof ToolProblem ? error.message : MCP_WORDS.unreadable;
    return { ...textAnswer(text), isError: true };
  }
}
