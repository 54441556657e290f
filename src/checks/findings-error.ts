import { type Finding, formatFindings } from './finding.ts';

/** Ends a build with findings. It has no stack, because the place that an author needs stands in each finding. */
export class FindingsError extends Error {
  constructor(what: string, findings: readonly Finding[]) {
    super(`${what} has findings.\n\n${formatFindings(findings)}`);
    this.name = 'FindingsError';
    this.stack = '';
  }
}
