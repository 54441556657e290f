import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { ToolProblem } from '../../../src/mcp/tool-answer.ts';
import { checkedInput, inputSchema, MOST_TEXT, TOOL_INPUTS, TOOLS, type Tool } from '../../../src/mcp/tool-inputs.ts';
import { zodOf } from '../../../src/mcp/tools.ts';

const ALL = Object.keys(TOOLS) as Tool[];
const serverCheck = (tool: Tool) =>
  z.object(Object.fromEntries(Object.entries(TOOL_INPUTS[tool]).map(([name, input]) => [name, zodOf(input)])));

/** What the check of a page says: what was asked, or undefined where it is refused. */
function pageSays(tool: Tool, given: unknown): unknown {
  try {
    return checkedInput(tool, given);
  } catch (error) {
    if (error instanceof ToolProblem) return undefined;
    throw error;
  }
}
const without = (value: object) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

const value = fc.oneof(
  fc.string(),
  fc.constantFrom(undefined, '', ' ', 'reads', 'destroys', 'x'.repeat(500), 'x'.repeat(501), 'x'.repeat(MOST_TEXT + 1)),
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, 1, -1, 0.5, Number.NaN, 2 ** 53, null, true, {}, []),
);

test('a page takes what the server takes, and refuses what it refuses', () => {
  const record = fc.record(
    { text: value, entry: value, from: value, product: value, tenant: value, effect: value, other: value },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...ALL), record, (tool, given) => {
      const { success, data } = serverCheck(tool).safeParse(given);
      const said = pageSays(tool, given);
      expect(said !== undefined).toBe(success);
      if (success) expect(without(said as object)).toEqual(without(data));
    }),
    { numRuns: 1000 },
  );
  for (const given of [undefined, null, 'text', 7]) expect(pageSays('identify', given)).toBeUndefined();
});

test('what a page says it takes is what the server says', () => {
  for (const tool of ALL) {
    const { $schema: _, additionalProperties: __, ...schema } = z.toJSONSchema(serverCheck(tool), { io: 'input' });
    expect(inputSchema(tool)).toEqual(schema);
  }
});
