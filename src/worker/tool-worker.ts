/** Answers the tools that a page offers to assistants, as `npm run mcp` does from a built folder. Started with the first call. */
import { MCP_WORDS } from '#words/mcp.ts';
import { askTools } from '../mcp/ask-tools.ts';
import { checkedInput } from '../mcp/tool-inputs.ts';
import { kept } from './kept.ts';
import type { ToolAnswer, ToolRequest } from './protocol.ts';
import { toolSite } from './tool-site.ts';

let place: Pick<ToolRequest, 'base' | 'origin'> = { base: '/', origin: undefined };
const ask = askTools(
  kept(() => toolSite(place.base, place.origin)),
  MCP_WORDS.notLoaded,
);

self.onmessage = async ({ data }: MessageEvent<ToolRequest>) => {
  const { number, tool, input, base, origin } = data;
  place = { base, origin };
  const answer = await ask(tool, () => checkedInput(tool, input));
  self.postMessage({ number, answer } satisfies ToolAnswer);
};
