import { inputLines } from './input-lines.ts';

/**
 * The texts on standard input, one JSON string a line; empty lines are passed over. Throws at a line that is something
 * else; `named` is how the message calls that line.
 */
export async function* jsonStrings(named: (line: string) => string): AsyncGenerator<string> {
  for await (const line of inputLines()) {
    let text: unknown;
    try {
      text = JSON.parse(line);
    } catch {
      text = undefined;
    }
    if (typeof text !== 'string') throw new Error(`Expected one JSON string a line, found${named(line)}`);
    yield text;
  }
}
