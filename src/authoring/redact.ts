/**
 * `npm run --silent redact`: takes what is private out of a text on standard input, by the gate of the built site, and
 * prints it. With `--json`, one JSON string a line comes in and one redaction a line goes out.
 */
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { redacted } from '../search/gate/decided.ts';
import type { TakenKind } from '../search/text/reading.ts';
import { jsonStrings } from './json-strings.ts';
import { type BuiltGate, readGate } from './read-gate.ts';

/** One line of `--json`: a stable public interface. */
export interface RedactedLine {
  text: string;
  /** What was taken out, by kind, in the order of its first place in the text. */
  removed: { kind: TakenKind; count: number }[];
}

/** A text as it may leave, in the form of `--json`. */
export function redactedLine(gate: BuiltGate, text: string): RedactedLine {
  const pieces = gate(text);
  const counts = new Map<TakenKind, number>();
  for (const piece of pieces) if (typeof piece !== 'string') counts.set(piece.kind, (counts.get(piece.kind) ?? 0) + 1);
  return { text: redacted(pieces), removed: [...counts].map(([kind, count]) => ({ kind, count })) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const gate = await readGate('dist');
  if (!values.json) {
    process.stdout.write(redactedLine(gate, await readAll(process.stdin)).text);
    return;
  }
  // What was given may be private: the message does not repeat it.
  for await (const text of jsonStrings(() => ' something else.'))
    process.stdout.write(`${JSON.stringify(redactedLine(gate, text))}\n`);
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
