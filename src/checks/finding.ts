/** One thing that is wrong with content or with the built site. Findings are data; printing is elsewhere. */
export interface Finding {
  /** Path in the repository with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column?: number | undefined;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What the author does about it. */
  next: string;
}

/** A finding as a person reads it: the place, which terminals and editors open, then three plain sentences. */
export function formatFinding({ file, line, column, found, expected, next }: Finding): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${place}  ${found}\n  expected: ${expected}\n  next: ${next}`;
}

/** All findings in a row, and how many there are. */
export function formatFindings(findings: readonly Finding[]): string {
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  return [...findings.map(formatFinding), count].join('\n\n');
}

/** By file, line and column, so that an author works through a file from top to bottom. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}
