/**
 * A pasted table or log, one error a line: which lines have one entry in common. A text is such a list when enough of its
 * lines are clear by themselves; a single error that is broken over lines is not.
 */

import type { LineGroup } from '../text/reading.ts';
import { MAX_LINE_LENGTH, MAX_LINES, MIN_LIST_LINES, MIN_LIST_SHARE } from './evidence-weights.ts';

/** Something was said on the line: at least two words. A rule of dashes or a closing bracket says nothing. */
const SAYS = /\p{L}{2}[^\p{L}]+\p{L}{2}/u;
/** What the gate puts in the place of ids and times: it says no more than they did. */
const PLACEHOLDERS = /<(?:time|id|ip|number|phone)>/g;
/** A cell that names a column: short, and no sentence. */
const COLUMN = /^[\p{L}\p{N} _()-]{1,32}$/u;
/** Where an error was thrown, with or without a label before it: it names code, and no error. */
const FRAME = /^\s{0,40}(?:--- End of |at [^\s(]{1,250} ?\(|(?:\w{1,20} ?: ?)?At (?:line|\S.{0,250}):\d+ char:\d+)/;
/** The code that PowerShell shows below such a line, and its marks. */
const CODE = /^\s{0,40}\+ /;

/** What a line is clearly about. */
export interface Named {
  entry: string;
  /** The message or code by which it names the entry, when it has that from the beginning or for the most part. */
  by?: string | undefined;
  /** Whether it only prints an HTTP status, as every failed request does: beside another line it is part of one error. */
  isStatus?: boolean | undefined;
}

/**
 * Groups the first {@link MAX_LINES} lines of a text, most lines first, what is not documented last. `nameOf` says what
 * a line is clearly about. Empty when the text is no list.
 */
export function groupLines(text: string, nameOf: (line: string) => Named | null): LineGroup[] {
  const lines = text.split(/\r?\n/, MAX_LINES);
  let isFramed = false;
  const saying = lines.flatMap((line, at) => {
    if (line.length > MAX_LINE_LENGTH || !SAYS.test(line.replace(PLACEHOLDERS, ' '))) return [];
    const isFrame = FRAME.test(line);
    isFramed ||= isFrame;
    return isFrame || (isFramed && CODE.test(line)) ? [] : [{ line, number: at + 1 }];
  });
  if (saying.length < MIN_LIST_LINES) return [];
  const known = new Map<string, Named | null>();
  const said = new Map<string, number>();
  const errors = new Set<string>();
  const groups = new Map<string | null, LineGroup>();
  const least = Math.max(2, saying.length * MIN_LIST_SHARE);
  let unclear = 0;
  for (const [at, { line, number }] of saying.entries()) {
    let named = known.get(line);
    if (named === undefined) known.set(line, (named = nameOf(line)));
    const entry = named?.entry ?? null;
    // As soon as too few lines can still be clear, the rest need not be read.
    if (entry === null && saying.length - ++unclear < least) return [];
    if (named && !named.isStatus) errors.add(named.entry);
    if (named?.by) said.set(named.by, (said.get(named.by) ?? 0) + 1);
    if (at === 0 && entry === null && isHeader(line)) continue;
    const group = groups.get(entry) ?? { entry, lines: [], sample: line.trim() };
    group.lines.push(number);
    groups.set(entry, group);
  }
  // One error over several lines says each of its parts once, a list of one error the same again and again.
  const isOne = errors.size < 2;
  if (isOne && Math.max(0, ...said.values()) < MIN_LIST_LINES) return [];
  return [...groups.values()].sort(
    (a, b) => Number(a.entry === null) - Number(b.entry === null) || b.lines.length - a.lines.length,
  );
}

/** Names of columns between separators. Split first: one pattern over cells that may be empty can take for ever. */
function isHeader(line: string): boolean {
  const cells = line.split(/[;,|\t]/).map((cell) => cell.replace(/["']/g, '').trim());
  const names = cells.filter(Boolean);
  return names.length > 1 && names.every((name) => COLUMN.test(name));
}
