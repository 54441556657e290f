import type { Judge, JudgeMaker, PasteReader } from '../judge/judged.ts';
import { type Answer, search, type WordPart } from '../search.ts';
import type { Note } from '../text/reason.ts';
import type { WordsFound } from './gathered-answer.ts';
import type { Gathered } from './gathered-index.ts';

/** What gathered entries are searched with, as far as it has come. */
interface Parts {
  reader: ((of: Gathered['index']) => PasteReader) | undefined;
  found: WordsFound | undefined;
  /** Absent where a text is not judged, or not yet. */
  judgeOf: JudgeMaker | undefined;
  /** Whether own texts were looked up. */
  isRead: boolean;
  note: Note | undefined;
}

/** The search of a small site over gathered entries. Tells whether it `asked` for the words of the text. */
export function searchGathered(
  gathered: Gathered,
  typed: string,
  { reader, found, judgeOf, isRead, note }: Parts,
): { answer: Answer; asked: boolean; words: WordPart } {
  const { index, text } = gathered;
  const ownReader = reader?.(index);
  // Most fragments are never judged.
  let made: Judge | undefined;
  const judge: Judge | undefined = judgeOf
    ? (...asked) => (made ??= judgeOf(index, (one, judged) => ownReader?.(one, judged)))(...asked)
    : undefined;
  const words = found?.part(gathered) ?? (() => false);
  let asked = false;
  const heard: WordPart = (...given) => {
    asked = true;
    return words(...given);
  };
  return { answer: search(index, isRead ? text : undefined, typed, judge, note, heard), asked, words };
}
