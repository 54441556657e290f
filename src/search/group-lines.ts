/**
 * A pasted table or log, one error a line: which lines have one entry in common. A text is such a list when enough of its
 * lines are clear by themselves; a single error that is broken over lines is not.
 */
import type { LineGroup } from './reading.ts';
import { MAX_LINE_LENGTH, MAX_LINES, MIN_LIST_LINES, MIN_LIST_SHARE } from './weights.ts';

/** Something was said on the line: at least two words. A rule of dashes or a closing bracket says nothing. */
const SAYS = /\p{L}{2}[^\p{L}]+\p{L}{2}/u;
/** A cell that names a column: short, and no sentence. */
const COLUMN = /^[\p{L}\p{N} _()-]{1,32}$/u;

/**
 * Groups the first {@link MAX_LINES} lines of a text, most lines first, what is not documented last. `entryOf` names the
 * entry that a line is clearly about, or null. Empty when the text is no list.
 */
export function groupLines(text: string, entryOf: (line: string) => string | null): LineGroup[] {
  const lines = text.split(/\r?\n/, MAX_LINES);
  const saying = lines.flatMap((line, at) =>
    line.length <= MAX_LINE_LENGTH && SAYS.test(line) ? [{ line, number: at + 1 }] : [],
  );
  if (saying.length < MIN_LIST_LINES) return [];
  const known = new Map<string, string | null>();
  const groups = new Map<string | null, LineGroup>();
  const least = Math.max(2, saying.length * MIN_LIST_SHARE);
  let unclear = 0;
  for (const [at, { line, number }] of saying.entries()) {
    let entry = known.get(line);
    if (entry === undefined) known.set(line, (entry = entryOf(line)));
    // As soon as too few lines can still be clear, the rest need not be read.
    if (entry === null && saying.length - ++unclear < least) return [];
    if (at === 0 && entry === null && isHeader(line)) continue;
    const group = groups.get(entry) ?? { entry, lines: [], sample: line.trim() };
    group.lines.push(number);
    groups.set(entry, group);
  }
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
