import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

/** What a tool cannot do, in a sentence for whoever asked it. Of what it was given it holds only what has passed the gate. */
export class ToolProblem extends Error {}

/** An answer that is a text and nothing else. */
export const textAnswer = (text: string): CallToolResult => ({ content: [{ type: 'text', text }] });

/** An answer as a text and, for programs, as data. */
export const dataAnswer = (text: string, data: object): CallToolResult => ({
  ...textAnswer(text),
  structuredContent: data as Record<string, unknown>,
});

/** The answer of a tool, also where it cannot give one; `unreadable` is said where anything else goes wrong. */
export async function toolAnswer(answer: () => Promise<CallToolResult>, unreadable: string): Promise<CallToolResult> {
  try {
    return await answer();
  } catch (error) {
    // Any other message may have something of the text in it.
    const text = error instanceof ToolProblem ? error.message : unreadable;
    return { ...textAnswer(text), isError: true };
  }
}
