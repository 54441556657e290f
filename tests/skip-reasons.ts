import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Says at the end of a run which tests were skipped, and why: a skipped test proves nothing. */
export default class SkipReasons implements Reporter {
  readonly #counts = new Map<string, number>();

  onTestEnd({ annotations }: TestCase): void {
    for (const { type, description = 'no reason given' } of annotations) {
      if (type === 'skip') this.#counts.set(description, (this.#counts.get(description) ?? 0) + 1);
    }
  }

  onEnd(): void {
    for (const [reason, count] of this.#counts) process.stdout.write(`\nSKIPPED, ${count} tests: ${reason}\n`);
  }
}
