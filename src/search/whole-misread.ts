import { fieldWords } from './field-words.ts';
import type { CatalogueIndex } from './index/index-site.ts';
import { mayMendWords } from './may-mend-words.ts';
import { misreadAnswer, needsRest } from './misread-answer.ts';
import type { Answer } from './search.ts';
import { answerByStatement, leadsNowhere, statementsOf } from './statements.ts';
import { misreadIn, type ReadText, readText } from './text/misread-codes.ts';
import { mendText } from './text/misread-words.ts';

/** A text with its words as the catalogue has them. */
export const mended = (index: CatalogueIndex, text: string): string =>
  mendText(text, (word) => fieldWords(index).has(word));

/** A text as it is read where a catalogue knows all codes, words too where `mayMend`; undefined where nothing of it is misread. */
export function misreadOf(index: CatalogueIndex, typed: string, mayMend: boolean): ReadText | undefined {
  const { claims, cards, vocabulary } = index;
  const isKnown = (code: string) => claims.known.has(code) || cards.known.has(code);
  const read = readText(typed, misreadIn(typed, vocabulary), isKnown);
  const mend = (text: string) => (mayMend ? mended(index, text) : text);
  const [text, rest] = [mend(read.text), mend(read.rest)];
  return text === typed && read.strange.length === 0 ? undefined : { ...read, text, rest };
}

/** An answer of a whole catalogue, completed by what its text is read as, or by a statement of it where it leads nowhere; `ask` answers other texts. */
export function wholeMisread(
  index: CatalogueIndex,
  typed: string,
  plain: Answer,
  ask: (text: string) => Answer,
): Answer {
  const read = asRead(index, typed, plain, ask);
  if (!leadsNowhere(typed, read)) return read;
  for (const statement of statementsOf(mended(index, typed))) {
    const answer = answerByStatement(read, ask(statement), statement);
    if (answer) return answer;
  }
  return read;
}

function asRead(index: CatalogueIndex, typed: string, plain: Answer, ask: (text: string) => Answer): Answer {
  const misread = misreadOf(index, typed, mayMendWords(typed, plain));
  if (!misread) return plain;
  const read = misread.text === typed ? plain : ask(misread.text);
  const rest = needsRest(plain, misread.read) ? ask(misread.rest) : read;
  return misreadAnswer({ plain, read, rest, readCodes: misread.read, strange: misread.strange }, index.entries);
}
