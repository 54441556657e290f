/**
 * The gate through which a reader's text leaves the tab. What is public stays, everything else becomes a placeholder of
 * its kind. Of the pieces `decided.ts` makes what may be put into an address, the clipboard or a report.
 */

import { type Piece, shownAs } from '../redact/piece.ts';
import { redact, typedPieces } from '../redact/redact.ts';
import { NAME_FORMS } from '../redact/redact-forms.ts';
import { PLACEHOLDER_START, type Rules, rulesFor } from '../redact/redact-rules.ts';
import type { HandOn, Taken, TakenKind } from '../text/reading.ts';
import { wordCuts } from './private-words.ts';
import type { PublicWords } from './public-words.ts';
import { reveal } from './reveal.ts';
import { placesOfValues, placesThatFill } from './value-places.ts';

/** Taking something out gives its neighbours new edges: read again until nothing changes. */
const ROUNDS = 8;

/** A value that holds one has passed the gate before. */
const PLACEHOLDERS = new RegExp(PLACEHOLDER_START);

const compiled = new WeakMap<PublicWords, Rules>();

/** A text in pieces: what stays, and what was taken out with what stands for it. */
export function gate({ text, values }: HandOn, words: PublicWords): Piece[] {
  let rules = compiled.get(words);
  if (!rules) compiled.set(words, (rules = rulesFor(words.kept, NAME_FORMS)));
  let pieces: Piece[] = [reveal(text)];
  pieces = cut(pieces, valueCuts(pieces, values.map(reveal), words));
  for (let round = 0; round < ROUNDS; round++) {
    const before = pieces;
    pieces = cut(pieces, typedCuts(pieces, rules));
    pieces = cut(pieces, wrappedCuts(pieces, rules));
    pieces = cut(pieces, wordCuts(pieces.map(shownAs).join(''), words));
    if (pieces.length === before.length) break;
  }
  return pieces;
}

/** Cuts stretches out of the text that the pieces show. */
function cut(pieces: readonly Piece[], cuts: readonly (readonly [number, number, TakenKind])[]): Piece[] {
  if (cuts.length === 0) return [...pieces];
  const result: Piece[] = [];
  let offset = 0;
  let next = 0;
  let open: Taken | undefined;
  for (const piece of pieces) {
    const text = shownAs(piece);
    let at = 0;
    while (at < text.length) {
      const [start, end, kind] = cuts[next] ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 'word' as const];
      const from = offset + at;
      if (from < start) {
        const to = Math.min(text.length, start - offset);
        if (typeof piece === 'string') result.push(text.slice(at, to));
        else if (at === 0) result.push(piece);
        at = to;
        continue;
      }
      const to = Math.min(text.length, end - offset);
      if (!open) result.push((open = { kind, value: '', placeholder: `<${kind}>` }));
      open.value += typeof piece === 'string' ? text.slice(at, to) : at === 0 ? piece.value : '';
      at = to;
      if (offset + at >= end) {
        next++;
        open = undefined;
      }
    }
    offset += text.length;
  }
  return result;
}

/** What has a look of its own, in the text that the pieces show: an edge of a placeholder is an edge of the text. */
function typedCuts(pieces: readonly Piece[], rules: Rules): [number, number, TakenKind][] {
  const cuts: [number, number, TakenKind][] = [];
  let offset = 0;
  for (const piece of typedPieces(pieces.map(shownAs).join(''), rules)) {
    const length = typeof piece === 'string' ? piece.length : piece.value.length;
    if (typeof piece !== 'string') cuts.push([offset, offset + length, piece.kind]);
    offset += length;
  }
  return cuts;
}

/** Secrets that a line end cuts in two, and that are told by what stands before them. */
function wrappedCuts(pieces: readonly Piece[], rules: Rules): [number, number, TakenKind][] {
  const text = pieces.map(shownAs).join('');
  const ends = [...text.matchAll(/(?<=[^\s>] ?)\r?\n[ \t]{0,8}(?=[^\s<])/g)];
  if (ends.length === 0) return [];
  /** Where a place of the text without these line ends stands in the text. */
  const original = (place: number) => {
    let [at, dropped] = [place, 0];
    for (const { index, 0: end } of ends) {
      if (index - dropped >= place) break;
      at += end.length;
      dropped += end.length;
    }
    return at;
  };
  let joined = '';
  let done = 0;
  for (const { index, 0: end } of ends) {
    joined += text.slice(done, index);
    done = index + end.length;
  }
  return typedCuts([joined + text.slice(done)], rules).flatMap(([start, end, kind]) => {
    const [from, to] = [original(start + 1) - 1, original(end)];
    return kind === 'secret' && /\n/.test(text.slice(from, to)) ? [[from, to, kind]] : [];
  });
}

/** Values of holes, wherever they stand as whole words; one that could be any words
 * only where it is quoted, or where it fills a hole. */
function valueCuts(
  pieces: readonly Piece[],
  values: readonly string[],
  words: PublicWords,
): [number, number, TakenKind][] {
  const text = pieces.map(shownAs).join('');
  const cuts: [number, number, TakenKind][] = [];
  const places = placesOfValues(text, values);
  const filling = placesThatFill(values, places);
  for (const value of [...places.keys()].sort((a, b) => b.length - a.length)) {
    if (PLACEHOLDERS.test(value) || words.codes.has(value.toLowerCase())) continue;
    const kind = kindOf(value, words);
    if (!kind) continue;
    const all = places.get(value) ?? [];
    const isPlain = /^[\p{Ll}\d ]+$/u.test(value);
    const quoted = all.filter(
      ([start, end]) => /["'‘“(]/.test(text[start - 1] ?? '') && /["'’”)]/.test(text[end] ?? ''),
    );
    for (const place of !isPlain ? all : quoted.length > 0 ? quoted : all.filter((one) => filling.has(one))) {
      const [start, end] = place;
      if (!cuts.some(([from, to]) => start < to && end > from)) cuts.push([start, end, kind]);
    }
  }
  return cuts.sort((a, b) => a[0] - b[0]);
}

/** The kind that a value has by itself, else a name; undefined where it is public by itself: an application, a host. */
function kindOf(value: string, words: PublicWords): TakenKind | undefined {
  const { text, taken } = redact(value, words.kept);
  if (taken.length === 1 && text === taken[0]?.placeholder) return taken[0].kind;
  if (taken.length === 0 && /^(?:https?:\/\/\S+|[\da-f]{8}-[\da-f-]{27})$/i.test(value)) return undefined;
  return /^https?:/i.test(value) ? 'url' : 'name';
}
