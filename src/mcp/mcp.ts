/**
 * `npm run --silent mcp`: a server of the Model Context Protocol on standard input and output. It answers from the built
 * folder, `dist` or what `--site` names, and speaks with nobody else; `--site` may name an address, too, which alone is asked then.
 */
import { parseArgs } from 'node:util';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ErrorCode, isJSONRPCRequest, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { MCP_WORDS, TOOL_WORDS } from '#words/mcp.ts';
import { staleBuild } from '../checks/changed-since.ts';
import { openSite } from './open-site.ts';
import { ToolProblem } from './tool-answer.ts';
import { TOOLS } from './tool-inputs.ts';
import { addTools } from './tools.ts';

/** Goes up when a tool, a field or what one means is taken away; tools and fields may be added without it. */
const VERSION = '1';

async function main(): Promise<void> {
  const folder = chosenFolder();
  const site = await openSite(folder ?? 'dist');
  const stale = folder === undefined ? await staleBuild(process.cwd()) : undefined;
  if (stale) tell(MCP_WORDS.stale(stale));
  // Whoever connects most likely asks soon; what fails is told then.
  site.search().catch(() => undefined);
  const server = new McpServer({ name: site.name, version: VERSION }, { instructions: TOOL_WORDS.server(site.name) });
  addTools(server, site);
  const transport = listening();
  await server.connect(transport);
  refuseOtherTools(transport);
}

/** Standard input and output. What is no message is told to the client, without a word of it, and the next one is read. */
function listening(): StdioServerTransport {
  const transport = new StdioServerTransport();
  const refuse = (code: ErrorCode, message: string) => transport.send({ jsonrpc: '2.0', error: { code, message } });
  transport.onerror = (error) => {
    if (error instanceof SyntaxError) void refuse(ErrorCode.ParseError, MCP_WORDS.notJson);
    else if (error.name === 'ZodError') void refuse(ErrorCode.InvalidRequest, MCP_WORDS.notRpc);
    else fail(MCP_WORDS.lineTooLong);
  };
  // A client that has gone asks no more.
  process.stdout.on('error', () => process.exit(0));
  return transport;
}

/** Of a tool that there is not, the SDK would say the name again: it may be anything. */
function refuseOtherTools(transport: StdioServerTransport): void {
  const names: readonly unknown[] = Object.values(TOOLS);
  const pass = transport.onmessage;
  transport.onmessage = (message: JSONRPCMessage) => {
    if (!isJSONRPCRequest(message) || message.method !== 'tools/call' || names.includes(message.params?.name))
      return pass?.(message);
    const error = { code: ErrorCode.InvalidParams, message: MCP_WORDS.unknownTool(Object.values(TOOLS)) };
    void transport.send({ jsonrpc: '2.0', id: message.id, error });
  };
}

function chosenFolder(): string | undefined {
  try {
    const { values } = parseArgs({ options: { site: { type: 'string' } } });
    return values.site ?? process.env.DIST;
  } catch {
    throw new ToolProblem(MCP_WORDS.options);
  }
}

const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);

function fail(sentence: string): void {
  tell(sentence);
  process.exitCode = 1;
}

if (import.meta.main) {
  await main().catch((error: Error) => fail(error instanceof ToolProblem ? error.message : MCP_WORDS.unreadable));
}
