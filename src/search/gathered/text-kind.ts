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
  /** Whether all of it is of words of people. */
  isSentence: boolean;
}

export function textKind(typed: string): TextKind {
  const isLong = typed.length > PASTE_LENGTH;
  const isPaste = (isLong && !isPlain(typed)) || typed.trim().includes('\n');
  // A short text with a number may be asked by a person: what its words find comes first, for half of the bytes.
  const isNumbered = !isPaste && isPlainWithNumbers(typed);
  return {
    ...{ isLong, isPaste },
    isJudgedFirst: !isPlain(typed) && !isNumbered,
    isErrorElse: isLong || isNumbered,
    mayAsk: !isPaste && !isPrinted(typed),
    isSentence: isSentence(typed.trim()),
  };
}
