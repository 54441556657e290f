/**
 * What the checks of a build say of its content, for whatever stumbles over a mistake before they have said it. It hangs on the
 * process: Astro reads `content.config.ts` as modules of its own, which share no others with the configuration.
 */
const KEY = Symbol.for('content-verdict');
const shared = globalThis as { [KEY]?: Promise<unknown> };

/** `verdict` ends the process where there are findings. */
export function judgedBy(verdict: Promise<unknown>): void {
  shared[KEY] = verdict;
}

/** An author sees the finding, in our words, and not what Astro says of it. Where nothing is found, the error stands. */
export async function findingsBefore(error: unknown): Promise<never> {
  await shared[KEY];
  throw error;
}
