/**
 * A pasted table or log, one error a line: which lines have one entry in common. A text is such a list when enough of its
 * lines are clear by themselves, or when two of its rows say different errors, documented or not; a single error that is
 * broken over lines is not.
 */

import type { LineGroup } from '../text/reading.ts';
import { frameLines } from '../unwrap/frames.ts';
import { MAX_LINE_LENGTH, MAX_LINES, MIN_LIST_LINES, MIN_LIST_SHARE } from './evidence-weights.ts';
import { saysTwoWords } from './first-halves.ts';
import { isOneJob, type Line, readLines, rowsOf, saySeveral } from './list-rows.ts';

/** What the gate puts in the place of ids and times: it says no more than they did. */
const PLACEHOLDERS = /<(?:time|id|ip|number|phone)>/g;
/** Where in a script PowerShell threw the error above. */
const THROWN = /^\s{0,9}At (?:line|[A-Z]:\\|[\\/])[^\n]{0,250}:\d+ char:\d+/;
/** A cell that names a column: short, and no sentence. */
const COLUMN = /^[\p{L}\p{N} _()-]{1,32}$/u;

/** What a line is clearly about. */
export interface Named {
  entry: string;
  /** The message or code by which it names the entry, when it has that from the beginning or for the most part. */
  by?: string | undefined;
  /** Whether it only prints an HTTP status, as every failed request does: beside another line it is part of one error. */
  isStatus?: boolean | undefined;
}

/** Lines of a list by entry, most lines first, what is not documented last, and how many different errors they are. */
export interface Listed {
  groups: LineGroup[];
  /** One for all that nothing documents. */
  errors: number;
}
const NO_LIST: Listed = { groups: [], errors: 0 };

/**
 * Groups the first {@link MAX_LINES} lines of a text. `nameOf` says what a line is clearly about. Without groups when the
 * text is no list. What worked, and what belongs to an error above, is no row.
 */
export function groupLines(text: string, nameOf: (line: string) => Named | null): Listed {
  const isFrame = frameLines();
  const lines = text
    .split(/\r?\n/, MAX_LINES)
    .map((line, at, all) => ({ text: line, number: at + 1, isThrown: THROWN.test(all[at + 1] ?? '') }));
  const saying = readLines(
    lines.filter(
      ({ text: line }) =>
        line.length <= MAX_LINE_LENGTH && saysTwoWords(line.replace(PLACEHOLDERS, ' ')) && !isFrame(line),
    ),
  );
  const known = new Map<string, Named | null>();
  const named = (line: string): Named | null => {
    if (!known.has(line)) known.set(line, nameOf(line));
    return known.get(line) as Named | null;
  };
  const [first] = saying;
  const rows = first && isHeader(first.text) && !named(first.text) ? saying.slice(1) : saying;
  const failed = new Set(failedRows(rows, named));
  if (failed.size === 0 && !isListOfKnown(saying, named)) return NO_LIST;
  const groups = new Map<string | null, LineGroup>();
  const errors = new Set<string | null>();
  for (const row of rows) {
    const { text: line, number, said } = row;
    const entry = named(line)?.entry ?? null;
    if (entry === null && (said === 'success' || said === 'detail')) continue;
    if (entry === null && said === undefined && failed.size > 0 && !failed.has(row)) continue;
    if (entry !== null || said === 'failure') errors.add(entry);
    const group = groups.get(entry) ?? { entry, lines: [], sample: line.trim() };
    group.lines.push(number);
    groups.set(entry, group);
  }
  const sorted = [...groups.values()].sort(
    (a, b) => Number(a.entry === null) - Number(b.entry === null) || b.lines.length - a.lines.length,
  );
  return { groups: sorted, errors: errors.size };
}

/** Whether enough lines are clear by themselves, and say several errors or one again and again. */
function isListOfKnown(lines: readonly Line[], named: (line: string) => Named | null): boolean {
  if (lines.length < MIN_LIST_LINES) return false;
  const said = new Map<string, number>();
  const errors = new Set<string>();
  const least = Math.max(2, lines.length * MIN_LIST_SHARE);
  let unclear = 0;
  for (const { text } of lines) {
    const name = named(text);
    // As soon as too few lines can still be clear, the rest need not be read.
    if (!name && lines.length - ++unclear < least) return false;
    if (name && !name.isStatus) errors.add(name.entry);
    if (name?.by) said.set(name.by, (said.get(name.by) ?? 0) + 1);
  }
  // One error over several lines says each of its parts once, a list of one error the same again and again.
  return errors.size > 1 || Math.max(0, ...said.values()) >= MIN_LIST_LINES;
}

/** Rows that say several errors, documented or not, if they are a good part of what does not say that it worked; else none. */
function failedRows(lines: readonly Line[], named: (line: string) => Named | null): Line[] {
  const rows = rowsOf(lines);
  const rest = lines.filter(({ said }) => said === 'failure' || said === undefined);
  if (rows.filter(({ said }) => said === 'failure').length < rest.length * MIN_LIST_SHARE) return [];
  const entryOf = ({ text }: Line) => {
    const name = named(text);
    return name && !name.isStatus ? name.entry : undefined;
  };
  const isSeveral = saySeveral(rows, entryOf, isOneJob(lines));
  return isSeveral ? rows : [];
}

/** Names of columns between separators. Split first: one pattern over cells that may be empty can take for ever. */
function isHeader(line: string): boolean {
  const cells = line.split(/[;,|\t]/).map((cell) => cell.replace(/["']/g, '').trim());
  const names = cells.filter(Boolean);
  return names.length > 1 && names.every((name) => COLUMN.test(name));
}
