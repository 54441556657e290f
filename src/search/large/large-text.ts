/**
 * What of a text of many megabytes is worth judging. Its bytes are passed over once; a window of about a kilobyte is kept
 * when grams of a message or a code stand in it that no earlier window has as well. What is kept is short, whatever comes
 * in, and is then judged like any other text. Escapes and hard wraps are read over as `unwrap` would take them out.
 */

import type { CatalogueIndex } from '../index/index-site.ts';
import { codeOf } from '../judge/code-gram.ts';
import { evidenceIndex, type MessageEvidence } from '../judge/evidence-index.ts';
import { ENOUGH_BITS } from '../judge/evidence-weights.ts';
import type { Answer } from '../search.ts';
import { RARE } from '../text/rarity.ts';
import { codeFinder } from './code-finder.ts';
import { KINDS } from './kinds-of-bytes.ts';
import { gramFinder, readerOf } from './read-bytes.ts';

/** Bytes of a window: it ends with the first line that reaches the one, and in the middle of a line at the other. */
const WINDOW = 1024;
export const MAX_WINDOW = 4096;
/** Bytes before the end of a window in which a word may have begun that the end would cut. */
const MAX_WORD = 256;
/** More bits than sums can differ by the order of adding. */
const ROUNDING = 1e-6;
/** Sets of grams that are remembered as weighed: the same line again says nothing new. */
const MOST_WEIGHED = 50_000;

/** What was kept of a text. */
export interface Gleaned {
  text: string;
  /** The line of the whole text that each line of `text` is. */
  lines: number[];
  /** Puts these numbers into the answer to `text`. */
  complete(answer: Answer): void;
}

export interface LargeText {
  /**
   * Reads on; returns how many of the bytes are done with: the next ones begin there. Fewer than {@link MAX_WINDOW} are
   * left, and none when they are the last.
   */
  take(bytes: Uint8Array, isLast: boolean): number;
  /** What is worth judging of all that was taken. */
  gleaned(): Gleaned;
}

interface Window {
  bytes: Uint8Array;
  /** Offset in the whole text, and number of its first line. */
  at: number;
  line: number;
  /** Numbers of the grams in it, each once. */
  grams: readonly number[];
}

/** Prepares for texts of any length: once for a catalogue. `decode` reads UTF-8 and never throws. */
export function largeTexts(index: CatalogueIndex, decode: (bytes: Uint8Array) => string): () => LargeText {
  const evidence = evidenceIndex(index.entries, index.vocabulary);
  // Codes are looked for by themselves.
  const telling = [...evidence.byGram].filter(([gram]) => !codeOf(gram));
  const grams = gramFinder(telling.map(([gram]) => gram));
  const messagesOf = telling.map(([gram, numbers]) =>
    numbers.map((message) => ({ message, bits: evidence.messages[message]?.bits.get(gram) as number })),
  );
  /** The most that each gram can say. */
  const weights = messagesOf.map((list) => Math.max(...list.map(({ bits }) => bits)));
  const findCode = codeFinder(index.claims, index.vocabulary);
  const needs = ({ weight, grams }: MessageEvidence) =>
    Math.min(ENOUGH_BITS, weight - RARE * grams.filter(codeOf).length);
  const least = Math.min(...evidence.messages.map(needs));

  return () => {
    const kept = new Map<number, Window>();
    const best = new Map<number, number>();
    const weighed = new Set<string>();
    const reader = readerOf(grams, findCode(), decode);
    let previous: Window | undefined;
    /** Of a text in which nothing is found, what there is to see. */
    let beginning: Window | undefined;
    let offset = 0;

    /** Whether grams speak more for some message than those of any window before. */
    const saysMore = (numbers: readonly number[]): boolean => {
      let sum = 0;
      for (const gram of numbers) sum += weights[gram] as number;
      if (sum < least - ROUNDING) return false;
      const key = numbers.join();
      if (weighed.has(key)) return false;
      if (weighed.size < MOST_WEIGHED) weighed.add(key);
      const found = new Map<number, number>();
      for (const gram of numbers) {
        for (const { message, bits } of messagesOf[gram] ?? []) found.set(message, (found.get(message) ?? 0) + bits);
      }
      let isMore = false;
      for (const [message, has] of found) {
        const enough = needs(evidence.messages[message] as MessageEvidence);
        if (has + ROUNDING < enough || has < (best.get(message) ?? 0) + ROUNDING) continue;
        best.set(message, has);
        isMore = true;
      }
      return isMore;
    };

    return {
      take(bytes, isLast) {
        let from = 0;
        while (from < bytes.length) {
          const to = windowEnd(bytes, from);
          if (to === bytes.length && !isLast) break;
          const { line } = reader;
          const hasCode = reader.read(bytes, from, to);
          const { grams } = reader;
          const window: Window = { bytes: bytes.subarray(from, to), at: offset, line, grams };
          const isTelling = (grams.length > 0 && saysMore(together(previous?.grams ?? [], grams))) || hasCode;
          // A message may have begun in the window before.
          for (const one of isTelling ? [previous, window] : []) if (one) kept.set(one.at, copyOf(one));
          beginning ??= copyOf(window);
          previous = window;
          offset += to - from;
          from = to;
        }
        return from;
      },
      gleaned() {
        const windows = kept.size === 0 && beginning ? [beginning] : [...kept.values()];
        return joined(
          windows.sort((a, b) => a.at - b.at),
          decode,
        );
      },
    };
  };
}

/** A window without the piece that it lies in. */
const copyOf = (window: Window): Window => ({ ...window, bytes: window.bytes.slice() });

const together = (some: readonly number[], more: readonly number[]): readonly number[] =>
  some.length === 0 ? more : [...new Set([...some, ...more])];

/** The end of the window that begins at `from`: behind a line, or else before a word. */
function windowEnd(bytes: Uint8Array, from: number): number {
  if (bytes.length - from <= WINDOW) return bytes.length;
  const lineEnd = bytes.indexOf(10, from + WINDOW);
  if (lineEnd !== -1 && lineEnd < from + MAX_WINDOW) return lineEnd + 1;
  let to = from + MAX_WINDOW;
  if (to >= bytes.length) return bytes.length;
  const earliest = to - MAX_WORD;
  while (to > earliest && KINDS[bytes[to - 1] as number] !== 0) to--;
  return to > earliest ? to : from + MAX_WINDOW;
}

/** Windows that follow each other as one text, the others on lines of their own. */
function joined(windows: readonly Window[], decode: (bytes: Uint8Array) => string): Gleaned {
  const parts: string[] = [];
  const lines: number[] = [];
  for (let at = 0; at < windows.length; ) {
    const { at: start, line } = windows[at] as Window;
    const run: number[] = [];
    let end = start;
    for (let one = windows[at]; one?.at === end; one = windows[++at]) {
      end += one.bytes.length;
      for (const byte of one.bytes) run.push(byte);
    }
    const text = decode(Uint8Array.from(run)).replace(/\r?\n$/, '');
    parts.push(text);
    const count = text.split('\n').length;
    for (let next = 0; next < count; next++) lines.push(line + next);
  }
  const complete = ({ reading }: Answer) => {
    for (const group of reading?.groups ?? []) group.lines = group.lines.map((line) => lines[line - 1] ?? line);
  };
  return { text: parts.join('\n'), lines, complete };
}
