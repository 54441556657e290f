import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { getEntry } from './get-entry.ts';
import { identifyError } from './identify-error.ts';
import { listFixes } from './list-fixes.ts';
import { redactText } from './redact-text.ts';
import type { OpenSite } from './site.ts';
import { toolAnswer } from './tool-answer.ts';
import type { Asked, Tool } from './tool-inputs.ts';

const ANSWERS: Record<Tool, (site: OpenSite, asked: Asked) => Promise<CallToolResult>> = {
  identify: (site, { text }) => identifyError(site, text),
  entry: (site, { entry, from }) => getEntry(site, entry, from),
  fixes: (site, asked) => listFixes(site, asked),
  redact: (site, { text, from }) => redactText(site, text, from),
};

/** What asks the tools of a site. `asked` gives what is asked, or throws a `ToolProblem`; `open` gives the site. */
export type AskTools = (tool: Tool, asked: () => Asked) => Promise<CallToolResult>;

/** Answers one after another: the index of a large site is gathered anew for each text. `unreadable` is said where the site's files do not come. */
export function askTools(open: () => Promise<OpenSite>, unreadable: string): AskTools {
  let last: Promise<unknown> = Promise.resolve();
  return (tool, asked) => {
    const answer = async () => {
      const question = asked();
      return ANSWERS[tool](await open(), question);
    };
    const next = last.then(() => toolAnswer(answer, unreadable));
    last = next;
    return next;
  };
}
