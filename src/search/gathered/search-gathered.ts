import type { Judge, Judged, JudgeMaker, PasteReader } from '../judge/judged.ts';
import { type Answer, search, type WordPart } from '../search.ts';
import type { Note } from '../text/reason.ts';
import type { WordsFound } from './gathered-answer.ts';
import type { Gathered } from './gathered-index.ts';

/** What gathered entries are searched with, as far as it has come. */
export interface SearchedWith {
  found: WordsFound | undefined;
  /** Absent where a text is not judged, or not yet. */
  judge: Judge | undefined;
  /** Whether own texts were looked up. */
  isRead: boolean;
  note: Note | undefined;
}

/** Judges over gathered entries: a text once, unless somebody hears why. Most fragments are never judged. */
export function judgeOver(
  index: Gathered['index'],
  by: { reader: ((of: Gathered['index']) => PasteReader) | undefined; judgeOf: JudgeMaker | undefined },
): Judge | undefined {
  const { judgeOf, reader } = by;
  if (!judgeOf) return undefined;
  let made: Judge | undefined;
  let last: [text: string, judged: Judged] | undefined;
  return (text, note) => {
    if (!made) {
      const ownReader = reader?.(index);
      made = judgeOf(index, (one, judged) => ownReader?.(one, judged));
    }
    if (note || last?.[0] !== text) last = [text, made(text, note)];
    return last[1];
  };
}

/** The search of a small site over gathered entries. Tells whether it `asked` for the words of the text. */
export function searchGathered(
  gathered: Gathered,
  typed: string,
  { found, judge, isRead, note }: SearchedWith,
): { answer: Answer; asked: boolean; words: WordPart } {
  const { index, text } = gathered;
  const words = found?.part(gathered) ?? (() => false);
  let asked = false;
  const heard: WordPart = (...given) => {
    asked = true;
    return words(...given);
  };
  return { answer: search(index, isRead ? text : undefined, typed, judge, note, heard), asked, words };
}
