import { type Normalised, originalEnd } from '../text/normalise.ts';
import { EXCERPT } from '../text/weights.ts';

/** A passage around a match, as it stands in the original. */
export interface Excerpt {
  /** Offset of the match in the original text. */
  start: number;
  /** Begins with an ellipsis where something was left out. */
  before: string;
  match: string;
  after: string;
}

/**
 * The passage around a match that was found in the normalised, trimmed form of `original`. Cuts at words where one is
 * near, never inside the match.
 */
export function excerpt(original: string, normalised: Normalised, offset: number, length: number): Excerpt {
  const lead = normalised.text.length - normalised.text.trimStart().length;
  const start = normalised.offsets[lead + offset] ?? 0;
  return excerptAt(original, start, originalEnd(normalised, lead + offset + length));
}

/** The passage around a stretch of the original. */
export function excerptAt(original: string, start: number, end: number): Excerpt {
  let from = Math.max(0, start - EXCERPT);
  if (from > 0) from = nextSpace(original, from, start);
  let to = Math.min(original.length, end + EXCERPT);
  if (to < original.length) to = lastSpace(original, to, end);
  return {
    start,
    before: (from > 0 ? '… ' : '') + original.slice(from, start),
    match: original.slice(start, end),
    after: original.slice(end, to) + (to < original.length ? ' …' : ''),
  };
}

function nextSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space !== -1 && space < Math.min(limit, from + 20) ? space + 1 : from;
}

function lastSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > Math.max(limit, to - 20) ? space : to;
}
