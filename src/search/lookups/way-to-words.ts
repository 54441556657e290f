/**
 * Reads of the tables on the way to the words of a question what says where these stand, and nothing of them: while the code that reads
 * questions is itself on its way. Only of words that the site may have.
 */
import { askedPieces, seamsIn } from '../tables/pieces.ts';
import type { TableIndex } from '../tables/table.ts';
import { normalise } from '../text/normalise.ts';
import { foreignStem, stem } from '../words/stem.ts';
import { wordsIn } from '../words/words-in.ts';
import { FEW_WORDS, foreignFirst, isMarked, keyOfStem, LEAST_JOINED, SMALL_WORD } from './question-keys.ts';

/** Words of a text from which it may be a question where it stands in no entry. */
const LEAST_ODD = 2;
/** Words of a question from which it says something by itself. */
const LEAST = 3;
/** Words of nearly every question, which ask for nothing: the code that is on its way knows the others. */
const SAYING_NOTHING =
  /^(?:about|after|again|all|an?|and|another|are|as|at|be|but|by|can|cannot|cant|could|did|do|does|doesnt|every|everything|for|from|get|gets|go|has|have|he|how|i|in|into|is|its?|keep|keeps|make|many|may|me|much|my|needs?|never|no|nobody|not?|nothing|now|of|off|on|one|only|or|other|our|out|over|own|she|since|so|some|someone|something|still|than|that|the|them|there|they|this|to|too|up|us|want|wants|was|we|what|when|where|which|who|why|will|with|without|wont|you|your)$/;
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
  if (!isOfKnownPieces(index, typed)) return words.length >= LEAST_ODD;
  if (words.length < LEAST || CUT.test(words[0]?.text ?? '')) return false;
  return /\?\s*$/.test(typed) || endsOf(words).every((text) => isKnown(index, text));
}

/** Whether the site may have all that a text is made of, where its first word may go on before, and its last one behind. */
export const isOfKnownPieces = ({ mayHave }: TableIndex, typed: string): boolean =>
  askedPieces(normalise(typed).trim()).every((piece) => mayHave(piece, 'fields'));

/** Whether its words may stand so one behind the other in a code, message or title. */
export const hasKnownSeams = ({ mayHave }: TableIndex, typed: string): boolean =>
  seamsIn(normalise(typed).trim()).every((seam) => mayHave(seam, 'fields'));

/** Letters of what is left of a word that was cut, where nothing else tells it from a word that the site does not know. */
const STUMP = 2;

/** Whether a text was cut out of another within its words, most likely; one longer unknown word at an end may be misspelt. */
export function hasCutEnds(index: TableIndex, typed: string): boolean {
  const unknown = endsOf(wordsIn(typed)).filter((text) => !isKnown(index, text) && !SAYING_NOTHING.test(text));
  return unknown.length === 2 || unknown.some((text) => text.length <= STUMP);
}

/** The first and the last word, also where these are one. */
const endsOf = (words: ReturnType<typeof wordsIn>): string[] =>
  [words[0], words.at(-1)].flatMap((word) => word?.text ?? []);

const isKnown = ({ mayHave }: TableIndex, text: string): boolean =>
  [text, stem(text), foreignStem(text)].some((one) => mayHave(one, 'fields'));

export async function wayToWords(index: TableIndex, typed: string): Promise<void> {
  const all = wordsIn(typed).slice(0, 2 * MOST);
  const may = (one: string) => index.mayHave(one, 'fields');
  const [terms, lexicon] = [index.table('terms'), index.table('lexicon')];
  const telling = all.filter(({ text }) => text.length > 1 && !SAYING_NOTHING.test(text));
  const own = telling.map(({ text }) => stem(text)).filter(may);
  const odd = new Set(telling.flatMap((word) => (isMarked(word) || !may(stem(word.text)) ? word.text : [])));
  const asked = telling.map(({ text }) => text);
  const other = odd.size > 0 ? foreignFirst(asked, odd).map(foreignStem) : [];
  const inOne = all.length > FEW_WORDS ? [] : all.slice(1).map(({ text }, at) => [all[at]?.text ?? '', text] as const);
  const joined = inOne.flatMap(([before, text]) => {
    const both = before + text;
    const saysNothing = SAYING_NOTHING.test(before) && SAYING_NOTHING.test(text);
    return both.length > LEAST_JOINED && !saysNothing && may(both) ? stem(both) : [];
  });
  const small = all.length > FEW_WORDS ? [] : all.map(({ text }) => SMALL_WORD + stem(text)).filter(may);
  await Promise.all([
    ...[...new Set([...small, ...own, ...joined.filter(may)])].map((one) => terms.range(keyOfStem(one))),
    ...[...new Set(other.filter(may))].map((one) => lexicon.range(keyOfStem(`~${one}`))),
  ]);
}
