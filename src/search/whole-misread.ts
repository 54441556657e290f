import type { CatalogueIndex } from './index/index-site.ts';
import { isFoundAsTyped, misreadAnswer } from './misread-answer.ts';
import type { Answer } from './search.ts';
import { misreadIn, type ReadText, readText } from './text/misread-codes.ts';

/** A text as it is read where a catalogue knows all codes; undefined where nothing of it is misread. */
export function misreadOf({ claims, cards, vocabulary }: CatalogueIndex, typed: string): ReadText | undefined {
  const isKnown = (code: string) => claims.known.has(code) || cards.known.has(code);
  const read = readText(typed, misreadIn(typed, vocabulary), isKnown);
  return read.read.length > 0 ? read : undefined;
}

/** An answer of a whole catalogue, completed by what its text is read as; `ask` answers other texts. */
export function wholeMisread(
  index: CatalogueIndex,
  typed: string,
  plain: Answer,
  ask: (text: string) => Answer,
): Answer {
  const misread = misreadOf(index, typed);
  if (!misread) return plain;
  const read = ask(misread.text);
  const rest = isFoundAsTyped(plain) ? read : ask(misread.rest);
  const codesOf = (id: string) => index.entries.find((one) => one.id === id)?.codes ?? [];
  return misreadAnswer({ plain, read, rest, readCodes: misread.read }, codesOf);
}
