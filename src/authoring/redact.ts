/**
 * `npm run --silent redact`: takes what is private out of a text on standard input, by the gate of the built site, and
 * prints it. With `--json`, one JSON string a line comes in and one redaction a line goes out. `--site` names the
 * folder or the address of a built site, in place of `dist`.
 */
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type RedactedLine, redactedLine as redactedPieces } from '../finder/redacted-line.ts';
import { jsonStrings } from './json-strings.ts';
import { type BuiltGate, readGate } from './read-gate.ts';

/** A text as it may leave, in the form of `--json`. */
export const redactedLine = (gate: BuiltGate, text: string): RedactedLine => redactedPieces(gate(text));

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, site: { type: 'string' } } });
  const gate = await readGate(values.site ?? process.env.DIST ?? 'dist');
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
