/**
 * Many texts in few strings, so that plain `indexOf` searches them. Each text is padded with a space on both sides: the
 * edge of a text is the edge of a word. A block of texts is passed over when it lacks a gram of the query: what is
 * left to be read is a small part of a large site, and no occurrence can be missed.
 */

import { normalise } from '../text/normalise.ts';
import { gramSlots } from './gram-slots.ts';

/** Stands between texts; {@link normalise} never gives it. */
const SEPARATOR = '\u0000';
/** Characters of a block: in longer ones nearly every gram occurs, shorter ones are many. */
const BLOCK = 4096;
/** Characters of a gram: three occur nearly everywhere, five hold back no shorter query. */
const BLOCK_GRAM = 4;
/** Two to this power are the slots of a block: about four times as many as it has grams. */
const SLOT_BITS = 13;

/** Some texts, one after the other. */
interface Block {
  text: string;
  /** Index of the first text. */
  first: number;
  /** Offset of each text's padding space, ascending. */
  starts: number[];
}

export interface Corpus {
  blocks: Block[];
  /** For each slot one bit a block, in `width` words: whether the block has a gram that falls into it. */
  filter: Uint32Array;
  width: number;
}

export function corpusOf(texts: readonly string[]): Corpus {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let starts: number[] = [];
  let length = 0;
  for (const [index, text] of texts.entries()) {
    starts.push(length);
    const part = ` ${normalise(text).trim()} ${SEPARATOR}`;
    parts.push(part);
    length += part.length;
    if (length < BLOCK && index < texts.length - 1) continue;
    blocks.push({ text: parts.join(''), first: index + 1 - starts.length, starts });
    [parts, starts, length] = [[], [], 0];
  }
  const width = Math.ceil(blocks.length / 32);
  const filter = new Uint32Array(width << SLOT_BITS);
  for (const [number, { text }] of blocks.entries()) {
    const slots = gramSlots(text, BLOCK_GRAM, SLOT_BITS);
    for (let at = 0; at < slots.length; at++) {
      const word = (slots[at] as number) * width + (number >>> 5);
      filter[word] = (filter[word] as number) | (1 << number);
    }
  }
  return { blocks, filter, width };
}

/** The blocks that have every gram of a query, and perhaps some more. */
function blocksFor({ blocks, filter, width }: Corpus, query: string): Block[] {
  const having = new Uint32Array(width).fill(-1);
  for (const slot of gramSlots(query, BLOCK_GRAM, SLOT_BITS)) {
    let any = 0;
    for (let word = 0; word < width; word++) {
      any |= having[word] = (having[word] as number) & (filter[slot * width + word] as number);
    }
    if (any === 0) return [];
  }
  return blocks.filter((_, number) => ((having[number >>> 5] as number) >>> number) & 1);
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
  const bare = query.trim();
  if (!bare || query.includes(SEPARATOR)) return found;
  const lead = query.indexOf(bare);
  for (const { text, first, starts } of blocksFor(corpus, query)) {
    let index = 0;
    let count = 0;
    let at = text.indexOf(query);
    while (at !== -1) {
      const next = indexOfText(starts, at, index);
      if (next !== index) count = 0;
      index = next;
      const start = starts[index] as number;
      const end = starts[index + 1] ?? text.length;
      const from = at + lead;
      const to = from + bare.length;
      found.push({
        index: first + index,
        offset: from - start - 1,
        wordStart: !WORD.test(text[from - 1] ?? ' ') || !WORD.test(text[from] ?? ' '),
        wordEnd: !WORD.test(text[to] ?? ' ') || !WORD.test(text[to - 1] ?? ' '),
        whole: from === start + 1 && /^[.:!]?$/.test(text.slice(to, end - 2)),
        edge: at === start || at + query.length === end - 1,
      });
      count++;
      at = text.indexOf(query, count >= perText ? end : at + 1);
    }
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
