import { createInterface } from 'node:readline';

/** The lines of standard input in which something stands. */
export async function* inputLines(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin })) if (line.trim()) yield line;
}
