/** Reads codes of a text that are none as they stand there, where the site has codes that look like them. */
import { isFoundAsTyped, misreadAnswer, noteMisread } from '../misread-answer.ts';
import { misreadIn, type ReadText, readText, spellingsToAsk } from '../text/misread-codes.ts';
import type { Note } from '../text/reason.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Answering, GatheredAnswer } from './gathered-answer.ts';

/** Spellings that are looked up at once: more would stand for a text that has nothing but numbers. */
const MOST = 200;

/** What a text is read with. */
export interface MisreadBy {
  vocabulary: Vocabulary;
  /** Those of some spellings, in lower case, that are codes of the site: with an entry, or with a card. */
  known(spellings: readonly string[]): Promise<ReadonlySet<string>>;
  /** `noted`: see `Gathering`. */
  begin(text: string, noted?: () => Note): Answering;
}

/** A text as it is read; undefined where nothing of it is misread. */
export async function misreadCodes(typed: string, { vocabulary, known }: MisreadBy): Promise<ReadText | undefined> {
  const all = misreadIn(typed, vocabulary);
  if (all.length === 0) return undefined;
  const codes = await known(spellingsToAsk(all).slice(0, MOST));
  const read = readText(typed, all, (code) => codes.has(code));
  return read.read.length > 0 ? read : undefined;
}

/** A whole answer, completed by what its text is read as. */
export async function withMisread(
  plain: GatheredAnswer,
  typed: string,
  by: MisreadBy,
  noted?: () => Note,
): Promise<GatheredAnswer> {
  const misread = await misreadCodes(typed, by);
  if (!misread) return plain;
  const isFound = isFoundAsTyped(plain.answer);
  let note: Note | undefined;
  const heard = noted && !isFound ? () => (note = noted()) : undefined;
  const readCodes = misread.read;
  const read = await by.begin(misread.text, heard).last();
  const rest = isFound ? read : await by.begin(misread.rest).last();
  const { entries } = read.gathered.index;
  const codesOf = (id: string) => entries.find((one) => one.id === id)?.codes ?? [];
  const answer = misreadAnswer({ plain: plain.answer, read: read.answer, rest: rest.answer, readCodes }, codesOf);
  noteMisread(answer, note);
  const records = new Map([...plain.records, ...read.records].map((record) => [record.entry.id, record]));
  return {
    ...(isFound ? plain : read),
    ...{ answer, records: [...records.values()], cards: [...plain.cards, ...read.cards] },
    ...{ more: isFound ? plain.more : 0, beyond: isFound ? plain.beyond : 0, isLeast: isFound && plain.isLeast },
    lost: [...new Set([...plain.lost, ...read.lost])],
  };
}
