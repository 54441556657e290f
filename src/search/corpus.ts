/**
 * Many texts in one string, so that one plain `indexOf` searches them all. Each text is padded with a space on both
 * sides: the edge of a text is the edge of a word.
 */
import { normalise } from './normalise.ts';

/** Stands between texts; {@link normalise} never gives it. */
const SEPARATOR = '\u0000';

export interface Corpus {
  text: string;
  /** Offset of each text's padding space, ascending. */
  starts: number[];
}

export function corpusOf(texts: readonly string[]): Corpus {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    const part = ` ${normalise(text).trim()} ${SEPARATOR}`;
    parts.push(part);
    length += part.length;
  }
  return { text: parts.join(''), starts };
}

/** One occurrence: the text's index, and the offset in its normalised, trimmed form (-1 is the padding). */
export interface Occurrence {
  index: number;
  offset: number;
  /** Whether the occurrence begins and ends where a word does. */
  wordStart: boolean;
  wordEnd: boolean;
  /** Whether the occurrence is the whole text; its last full stop may be missing. */
  whole: boolean;
  /** Whether a space at the end of the query met only the edge of the text. */
  edge: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Every occurrence of a normalised query, at most `perText` in one text. Each text is left at the first surplus
 * occurrence, so the work is bounded by the length of the corpus.
 */
export function occurrences(corpus: Corpus, query: string, perText: number): Occurrence[] {
  const found: Occurrence[] = [];
  if (!query.trim() || query.includes(SEPARATOR)) return found;
  const { text, starts } = corpus;
  const bare = query.trim();
  let index = 0;
  let count = 0;
  let at = text.indexOf(query);
  while (at !== -1) {
    const next = indexOfText(starts, at, index);
    if (next !== index) count = 0;
    index = next;
    const start = starts[index] as number;
    const end = starts[index + 1] ?? text.length;
    const from = at + query.indexOf(bare);
    const to = from + bare.length;
    found.push({
      index,
      offset: from - start - 1,
      wordStart: !WORD.test(text[from - 1] ?? ' ') || !WORD.test(text[from] ?? ' '),
      wordEnd: !WORD.test(text[to] ?? ' ') || !WORD.test(text[to - 1] ?? ' '),
      whole: from === start + 1 && /^[.:!]?$/.test(text.slice(to, end - 2)),
      edge: at === start || at + query.length === end - 1,
    });
    count++;
    at = text.indexOf(query, count >= perText ? end : at + 1);
  }
  return found;
}

/** Binary search for the text that holds an offset, from a known lower bound. */
function indexOfText(starts: readonly number[], offset: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
