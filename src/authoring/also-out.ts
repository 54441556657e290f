import { type Piece, shownAs } from '../search/redact/piece.ts';
import { PLACEHOLDER } from '../search/redact/redact-rules.ts';
import type { Taken } from '../search/text/reading.ts';
import { literally } from '../search/text/vocabulary.ts';
import { unwrap } from '../search/unwrap/unwrap.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const PLACEHOLDERS = new RegExp(PLACEHOLDER, 'g');

/**
 * A part of a text in pieces, of which also that is out which only the whole shows to be private: values that were taken out of
 * it, and words that it has nowhere else.
 */
export function alsoOut(part: readonly Piece[], whole: readonly Piece[]): Piece[] {
  const kinds = new Map(whole.flatMap((one) => (typeof one === 'string' ? [] : [[one.value, one] as const])));
  const values = [...kinds.keys()]
    .filter((value) => /[\p{L}\p{N}]{2}/u.test(value))
    .sort((a, b) => b.length - a.length);
  const kept = wordsKept(whole);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${values.map(literally).join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'u');
  return part.flatMap((piece) =>
    typeof piece === 'string'
      ? piece
          .split(found)
          .flatMap((text, at) => (at % 2 === 1 ? [kinds.get(text) as Taken] : withoutOthers(text, kept)))
      : [piece],
  );
}

/** Words that stand in a text when it has passed the gate: as they are, unwrapped, and joined where a line end cut them. */
function wordsKept(pieces: readonly Piece[]): Set<string> {
  const shown = pieces.map(shownAs).join('');
  const read = [shown, unwrap(shown), shown.replace(/-?\r?\n[ \t>|]*/g, '')];
  return new Set(read.flatMap((text) => text.replace(PLACEHOLDERS, ' ').match(WORD) ?? []));
}

function withoutOthers(text: string, kept: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (kept.has(word)) continue;
    pieces.push(text.slice(done, index), { kind: 'word', value: word, placeholder: '<word>' });
    done = index + word.length;
  }
  return [...pieces, text.slice(done)].filter((piece) => piece !== '');
}
