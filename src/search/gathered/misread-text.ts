/** Reads codes of a text that are none as they stand there, where the site has codes that look like them. */

import { isFoundAsTyped, mayMendWords } from '../may-mend-words.ts';
import { misreadAnswer, needsRest, noteMisread } from '../misread-answer.ts';
import { answerByStatement, leadsNowhere, statementsOf } from '../statements.ts';
import { misreadIn, type ReadText, readText, spellingsToAsk } from '../text/misread-codes.ts';
import { mendText } from '../text/misread-words.ts';
import type { Note, Reason } from '../text/reason.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Answering, GatheredAnswer } from './gathered-answer.ts';

/** Spellings that are looked up at once: more would stand for a text that has nothing but numbers. */
const MOST = 200;

/** What a text is read with. */
export interface MisreadBy {
  vocabulary: Vocabulary;
  /** Those of some spellings, in lower case, that are codes of the site: with an entry, or with a card. */
  known(spellings: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether a text of the site may have a word, normalised; never no where one has it. */
  mayHave(word: string): boolean;
  /** `noted`: see `Gathering`. */
  begin(text: string, noted?: () => Note): Answering;
}

/** A text with its words as the site has them. */
export const mended = (text: string, by: MisreadBy): string => mendText(text, (word) => by.mayHave(word));

/** A text as it is read, words too where `mayMend`; undefined where nothing of it is misread. */
export async function misreadText(typed: string, by: MisreadBy, mayMend: boolean): Promise<ReadText | undefined> {
  const all = misreadIn(typed, by.vocabulary);
  const codes = all.length > 0 ? await by.known(spellingsToAsk(all).slice(0, MOST)) : new Set();
  const read = readText(typed, all, (code) => codes.has(code));
  const mend = (text: string) => (mayMend ? mended(text, by) : text);
  const [text, rest] = [mend(read.text), mend(read.rest)];
  return text === typed && read.strange.length === 0 ? undefined : { ...read, text, rest };
}

/** A whole answer, completed by what its text is read as; by a statement of it where it leads nowhere. */
export async function withMisread(
  plain: GatheredAnswer,
  typed: string,
  by: MisreadBy,
  noted?: () => Note,
): Promise<GatheredAnswer> {
  const read = await asRead(plain, typed, by, noted);
  for (const statement of leadsNowhere(typed, read.answer) ? statementsOf(mended(typed, by)) : []) {
    const said = await by.begin(statement).last();
    const answer = answerByStatement(read.answer, said.answer, statement);
    if (answer) return { ...said, answer, lost: read.lost };
  }
  return read;
}

async function asRead(
  plain: GatheredAnswer,
  typed: string,
  by: MisreadBy,
  noted?: () => Note,
): Promise<GatheredAnswer> {
  const isFound = isFoundAsTyped(plain.answer);
  const misread = await misreadText(typed, by, mayMendWords(typed, plain.answer));
  if (!misread) return plain;
  const readCodes = misread.read;
  let reasons: Reason[] = [];
  const heard = () => {
    reasons = [];
    return (reason: Reason) => reasons.push(reason);
  };
  const read = misread.text === typed ? plain : await by.begin(misread.text, noted && heard).last();
  const rest = needsRest(plain.answer, readCodes) ? await by.begin(misread.rest).last() : read;
  const answer = misreadAnswer(
    { plain: plain.answer, read: read.answer, rest: rest.answer, readCodes, strange: misread.strange },
    read.gathered.index.entries,
  );
  if (answer === plain.answer) return plain;
  const note = isFound ? undefined : noted?.();
  for (const reason of reasons) note?.(reason);
  noteMisread(answer, note);
  const records = new Map([...plain.records, ...read.records].map((record) => [record.entry.id, record]));
  return {
    ...(isFound ? plain : read),
    ...{ answer, records: [...records.values()], cards: [...plain.cards, ...read.cards] },
    ...{ more: isFound ? plain.more : 0, beyond: isFound ? plain.beyond : 0, isLeast: isFound && plain.isLeast },
    lost: [...new Set([...plain.lost, ...read.lost])],
  };
}
