/**
 * Offers the tools of the Model Context Protocol server to assistants in the browser, through WebMCP (`document.modelContext`). Loaded
 * where a browser has it. Nothing else is loaded until an assistant calls a tool.
 */
import { MCP_WORDS, TOOL_WORDS } from '#words/mcp.ts';
import { inputSchema, TOOLS, type Tool } from '../../mcp/tool-inputs.ts';
import type { ToolAnswer, ToolRequest } from '../../worker/protocol.ts';
import workerAddress from '../../worker/tool-worker.ts?worker&url';
import { admitScripts } from '../dom/trusted-types.ts';

/** As much of the draft of the interface as is used here. */
export interface ModelContext {
  registerTool(tool: {
    name: string;
    title: string;
    description: string;
    inputSchema: object;
    annotations: { readOnlyHint: boolean; untrustedContentHint: boolean };
    execute(input: unknown): Promise<ToolAnswer['answer']>;
  }): Promise<void> | void;
}

/** Milliseconds after which an answer is no longer waited for: the longest text of the largest site takes seconds. */
const LIMIT = 60_000;

admitScripts(workerAddress);

/** Registers the tools. A browser that refuses one, since another script has taken its name, keeps the others. */
export async function offerTools(context: ModelContext, base: string): Promise<void> {
  const origin = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const ask = asking(base, origin);
  for (const [tool, name] of Object.entries(TOOLS) as [Tool, string][]) {
    const { title, description } = TOOL_WORDS[tool];
    try {
      await context.registerTool({
        ...{ name, title, description, inputSchema: inputSchema(tool) },
        // What comes back of a text that was given is not the site's own.
        annotations: { readOnlyHint: true, untrustedContentHint: tool === 'redact' },
        execute: (input) => ask(tool, input),
      });
    } catch {
      // The page is for people first: nothing of it depends on this.
    }
  }
}

/** Asks a worker, which is started with the first question, and anew after one that was not answered. */
function asking(
  base: string,
  origin: string | undefined,
): (tool: Tool, input: unknown) => Promise<ToolAnswer['answer']> {
  const waiting = new Map<number, (answer: ToolAnswer['answer']) => void>();
  let worker: Worker | undefined;
  let number = 0;
  const fail = () => {
    worker?.terminate();
    worker = undefined;
    for (const answer of waiting.values())
      answer({ content: [{ type: 'text', text: MCP_WORDS.notLoaded }], isError: true });
  };
  const start = () => {
    const started = new Worker(workerAddress, { type: 'module' });
    started.onerror = fail;
    started.onmessage = ({ data }: MessageEvent<ToolAnswer>) => waiting.get(data.number)?.(data.answer);
    return started;
  };
  return (tool, input) => {
    const own = ++number;
    const late = setTimeout(fail, LIMIT);
    return new Promise<ToolAnswer['answer']>((resolve) => {
      waiting.set(own, resolve);
      worker ??= start();
      worker.postMessage({ number: own, base, origin, tool, input } satisfies ToolRequest);
    }).finally(() => {
      clearTimeout(late);
      waiting.delete(own);
    });
  };
}
