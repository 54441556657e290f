import { PASTE_LENGTH } from '../text/weights.ts';
import { isPlain, isPlainWithNumbers, isPrinted, isSentence } from '../words/is-plain.ts';

/** How a text reads, which says what is asked for first. */
export interface TextKind {
  isLong: boolean;
  isPaste: boolean;
  /** Whether it is judged as an error at once; otherwise where nothing else answers it. */
  isJudgedFirst: boolean;
  /** Whether it is an error, most likely, where its words answer nothing. */
  isErrorElse: boolean;
  /** Whether its words may be asked for at once. */
  mayAsk: boolean;
  /** Whether it is asked at once where it would stand in own texts. */
  isBrief: boolean;
  /** Whether all of it is of words of people. */
  isSentence: boolean;
}

/** Characters of a text that is judged, of which the judge asks for little. */
const MOST_BRIEF = 40;

export function textKind(typed: string): TextKind {
  const isLong = typed.length > PASTE_LENGTH;
  const isPaste = (isLong && !isPlain(typed)) || typed.trim().includes('\n');
  // A short text with a number may be asked by a person: what its words find comes first, for half of the bytes.
  const isNumbered = !isPaste && isPlainWithNumbers(typed);
  const isJudgedFirst = !isPlain(typed) && !isNumbered;
  return {
    ...{ isLong, isPaste, isJudgedFirst },
    isBrief: !isLong && !isPaste && (!isJudgedFirst || typed.length <= MOST_BRIEF),
    isErrorElse: isLong || isNumbered,
    mayAsk: !isPaste && !isPrinted(typed),
    isSentence: isSentence(typed.trim()),
  };
}

/** Of a text that reads like a question: its words are asked for first, as what judges it beside them would load as much again. */
export const askedFirst = (kind: TextKind): TextKind => ({
  ...kind,
  isJudgedFirst: false,
  isErrorElse: kind.isErrorElse || kind.isJudgedFirst,
});
