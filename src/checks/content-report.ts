import { checkContent, unreadable } from './check-content.ts';
import { examples } from './content/examples.ts';
import { NOT_WRITTEN } from './content/unfinished.ts';
import type { Content } from './content-files.ts';
import { type Finding, formatFinding } from './finding.ts';

/** What an author is told at each save. */
export interface ContentReport {
  findings: Finding[];
  /** Places that a skeleton left to write, by file: they are expected, and counted only. */
  unwritten: { file: string; line: number; count: number }[];
  /** Files of which the pages show what they said before, because they cannot be read. */
  unread: string[];
}

/** `quick` leaves out the check that searches for every example, which takes longer than all others. */
export function contentReport(content: Content, quick = false): ContentReport {
  const all = checkContent(content, quick ? [examples] : []);
  const unwritten = Map.groupBy(
    all.filter(({ found }) => found === NOT_WRITTEN),
    ({ file }) => file,
  );
  return {
    findings: all.filter(({ found }) => found !== NOT_WRITTEN),
    unwritten: [...unwritten].map(([file, places]) => ({ file, line: places[0]?.line ?? 1, count: places.length })),
    unread: unreadable(content),
  };
}

/** A report for the terminal. */
export function formatReport({ findings, unwritten, unread }: ContentReport): string {
  const parts = [
    ...findings.map(formatFinding),
    ...unwritten.map(({ file, line, count }) => `${file}:${line}  ${places(count)} not written yet`),
    ...unread.map((file) => `${file} was not taken over: its page shows what it said before.`),
  ];
  return parts.length > 0 ? parts.join('\n\n') : 'Nothing is wrong with the content.';
}

const places = (count: number) => (count === 1 ? '1 place is' : `${count} places are`);
