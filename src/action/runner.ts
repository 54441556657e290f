/** What a runner of GitHub Actions gives a program, and takes from it. */
import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

/** The input of a workflow; empty where it is left out. */
export const inputOf = (env: NodeJS.ProcessEnv, name: string): string =>
  (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();

/** A line of the log, on standard output, where the runner reads it; an error or warning also stands beside the run. */
export function tell(text: string, kind?: 'error' | 'warning'): void {
  const line = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  // Only at the beginning of a line is a command one.
  process.stdout.write(kind ? `::${kind}::${line}\n` : `${text.replace(/[\r\n]+/g, ' ').replace(/^::/, ': :')}\n`);
}

/** Hands values to later steps. */
export async function setOutputs(env: NodeJS.ProcessEnv, outputs: Record<string, string>): Promise<void> {
  const end = `end-${randomUUID()}`;
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
  if (env.GITHUB_OUTPUT) await appendFile(env.GITHUB_OUTPUT, text.join(''));
}

/** Adds Markdown to the page of the run. */
export async function addSummary(env: NodeJS.ProcessEnv, markdown: string): Promise<void> {
  if (env.GITHUB_STEP_SUMMARY) await appendFile(env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
}
