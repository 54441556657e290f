/** The errors of a pasted log or list, each with the entry that documents it: a new entry is made of one error. */
import { type Said, saidBy } from '../search/judge/line-language.ts';
import type { LineGroup } from '../search/text/reading.ts';
import { unwrapPrefixes } from '../search/unwrap/unwrap-prefixes.ts';

export interface PastedError {
  /** 1-based line on which it begins. */
  line: number;
  text: string;
  /** Id of the entry that documents it. */
  entry: string | undefined;
}

/** Words from which a line of a log says an error by itself; fewer name the job that failed. */
const MIN_WORDS = 5;
/** Errors of a log that are compared. */
const MOST = 60;
const CODE = /(?<![\w.-])(?:[A-Z][A-Z0-9_]*\d{3,}|[A-Z]{2,10}-\d{3,8}|0x[0-9a-fA-F]{8})(?![\w-])/;

/**
 * The different errors of a text in the order of their lines; one, the whole text, where it is about one error. `groups` is the list that
 * the search sees, if it sees one; `entryOf` what documents a text.
 */
export function errorsInPaste(
  text: string,
  groups: readonly LineGroup[],
  prefixes: readonly string[],
  entryOf: (text: string) => string | undefined,
): PastedError[] {
  const lines = text.split(/\r?\n/);
  const listed = groups.flatMap(({ entry, lines: numbers }) =>
    (entry === null ? numbers : numbers.slice(0, 1))
      .map((line) => ({ line, text: rowAt(lines, line), entry: entry ?? undefined }))
      // What belongs to an error above is none, and neither is what only stands beside it.
      .filter(({ text: row }) => isError(saidBy(row.split('\n', 1)[0] ?? ''), entry !== null)),
  );
  const found = distinct(listed.length > 0 ? listed : records(lines, prefixes, entryOf));
  return found.length > 1 ? found : [{ line: 1, text, entry: undefined }];
}

/** Whether a line says an error: one that nothing documents says so itself. */
const isError = (said: Said, isKnown: boolean): boolean => said === 'failure' || (isKnown && said === undefined);

/** A row with the lines below it that are indented. */
function rowAt(lines: readonly string[], number: number): string {
  let end = number;
  while (end < lines.length && /^\s+\S/.test(lines[end] ?? '')) end++;
  return lines.slice(number - 1, end).join('\n');
}

/** Records of a log, as its times and levels begin them: those that say an error. */
function records(
  lines: readonly string[],
  prefixes: readonly string[],
  entryOf: (text: string) => string | undefined,
): PastedError[] {
  const starts = lines.flatMap((line, at) => (isRecord(line, prefixes) ? at : []));
  if (starts.length < 2) return [];
  const saying = starts.flatMap((at, index) => {
    const bare = unwrapPrefixes(lines[at] ?? '', prefixes);
    const said = saidBy(bare);
    const says = CODE.test(bare) || (bare.match(/\p{L}{2,}/gu)?.length ?? 0) >= MIN_WORDS;
    if (!says || (said !== 'failure' && said !== undefined)) return [];
    const text = lines
      .slice(at, starts[index + 1])
      .join('\n')
      .trimEnd();
    return [{ line: at + 1, text, entry: undefined, said }];
  });
  return distinct(saying)
    .map((one) => ({ ...one, entry: entryOf(one.text) }))
    .filter(({ entry, said }) => entry !== undefined || said === 'failure');
}

/** Whether a line begins as those of a log do; quote marks of a mail are none. */
function isRecord(line: string, prefixes: readonly string[]): boolean {
  const bare = unwrapPrefixes(line, prefixes);
  return bare.trim() !== '' && /[\p{L}\p{N}]/u.test(line.slice(0, line.length - bare.length));
}

/** The first of those that say the same but for numbers, times and what stands in quotes, and of those that one entry documents. */
function distinct<One extends PastedError>(errors: readonly One[]): One[] {
  const known = new Set<string>();
  return [...errors]
    .sort((a, b) => a.line - b.line)
    .filter(({ text, entry }) => {
      const key = entry ? `:${entry}` : skeleton(text);
      return known.size < MOST && !known.has(key) && known.add(key);
    });
}

const skeleton = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(["'])(?:(?!\1)[^\n]){1,200}\1/g, '')
    .replace(/(?<!\S)\S*[\d@]\S*/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Of several errors, the one that a new entry is most likely for: undocumented, with a code before others. */
export const firstUndocumented = (errors: readonly PastedError[]): PastedError | undefined => {
  const open = errors.filter(({ entry }) => entry === undefined);
  return open.find(({ text }) => CODE.test(text)) ?? open[0];
};
