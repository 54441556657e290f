/**
 * Reads of the tables on the way to the words of a question what says where these stand, and nothing of them: while the code that reads
 * questions is itself on its way. Only of words that the site may have.
 */
import { askedPieces } from '../tables/pieces.ts';
import type { TableIndex } from '../tables/table.ts';
import { normalise } from '../text/normalise.ts';
import { foreignStem, stem } from '../words/stem.ts';
import { wordsIn } from '../words/words-in.ts';
import { foreignFirst, keyOfStem, SMALL_WORD } from './question-keys.ts';

/** Words of a text from which it may be a question where it stands in no entry. */
const LEAST_ODD = 2;
/** Words of a question from which it says something by itself. */
const LEAST = 3;
/** Words of nearly every question, which ask for nothing: the code that is on its way knows the others. */
const SAYING_NOTHING =
  /^(?:after|an?|and|are|at|be|by|can|cannot|cant|could|do|does|for|from|get|has|have|how|i|in|is|it|my|need|not?|of|on|or|our|out|over|that|the|this|to|was|we|what|when|where|who|why|will|with|you|your)$/;
const MOST = 16;
/** What no question begins with, or has: a space or mark that something stands before, a hole of a message. */
const NO_QUESTION = /^[\s.,;:!?)\]}'’-]|[{}]/;
/** Letters that no question begins with, alone: the end of a word. */
const CUT = /^[b-hj-z]$/;

/**
 * Whether a short text reads like a question or a whole sentence, of words that the site has: a fragment that was cut anywhere begins or
 * ends within a word.
 */
export function readsAsQuestion(index: TableIndex, typed: string): boolean {
  if (NO_QUESTION.test(typed)) return false;
  const words = wordsIn(typed);
  const stands = askedPieces(normalise(typed).trim()).every((piece) => index.mayHave(piece, 'fields'));
  if (!stands) return words.length >= LEAST_ODD;
  const ends = [words[0], words.at(-1)].flatMap((word) => word?.text ?? []);
  if (words.length < LEAST || CUT.test(ends[0] ?? '')) return false;
  return /\?\s*$/.test(typed) || ends.every((text) => isKnown(index, text));
}

const isKnown = ({ mayHave }: TableIndex, text: string): boolean =>
  [text, stem(text), foreignStem(text)].some((one) => mayHave(one, 'fields'));

export async function wayToWords(index: TableIndex, typed: string): Promise<void> {
  const words = [...new Set(wordsIn(typed).map(({ text }) => text))].slice(0, 2 * MOST);
  const may = (one: string) => index.mayHave(one, 'fields');
  const [terms, lexicon] = [index.table('terms'), index.table('lexicon')];
  const own = words
    .filter((text) => !SAYING_NOTHING.test(text))
    .map(stem)
    .filter(may);
  const isOdd = (text: string) => /[^a-z]/.test(text) || !may(stem(text));
  const other = words.some(isOdd) ? foreignFirst(words, isOdd).map(foreignStem) : [];
  const joined = words.slice(1).map((text, at) => stem((words[at] ?? '') + text));
  await Promise.all([
    ...words
      .map((text) => SMALL_WORD + stem(text))
      .filter(may)
      .map((one) => terms.range(keyOfStem(one))),
    ...[...own, ...joined.filter(may)].map((one) => terms.range(keyOfStem(one))),
    ...other.filter(may).map((one) => lexicon.range(keyOfStem(`~${one}`))),
  ]);
}
