import type { Rolldown } from 'vite';

/** The worker that answers, and the only one that explains nothing. */
const ANSWERS = /\/search-worker\.ts$/;

/**
 * Takes every `note?.(…)` out of the worker that answers: what the rules of the search say of themselves is read by nobody there,
 * and would be loaded before every first result. Used in `worker.plugins`. `search` with a note and without one gives the same
 * answers, which `tests/content/reasons.spec.ts` proves.
 */
export const withoutNotes = (): Rolldown.Plugin => ({
  name: 'without-notes',
  options: (options) =>
    ANSWERS.test(String(options.input))
      ? { ...options, treeshake: { manualPureFunctions: ['note'], propertyReadSideEffects: false } }
      : null,
});
