import { isFoundAsTyped } from '../search/may-mend-words.ts';
import { misreadAnswer, needsRest, noteMisread } from '../search/misread-answer.ts';
import { type Answer, search } from '../search/search.ts';
import type { Reason } from '../search/text/reason.ts';
import type { BuiltSearch } from './built-search.ts';

/** An answer with the reasons for it, and the search whose entries they name. */
export interface Answered {
  answer: Answer;
  reasons: Reason[];
  by: BuiltSearch;
}

/** What a built site answers to a text, with all that it has. */
export const answerOf = (built: BuiltSearch, query: string): Answer => answeredOf(built, query).answer;

/** The same with the reasons for it. */
export function answeredOf(built: BuiltSearch, query: string): Answered {
  const whole = answeredAsRead(built, query);
  const { statement } = built;
  if (!statement) return whole;
  const said = answered(statement.read, statement.text);
  const answer = statement.by(whole.answer, said.answer, statement.text);
  return answer ? { ...whole, answer, by: said.by } : whole;
}

function answeredAsRead(built: BuiltSearch, query: string): Answered {
  const plain = answered(built, query);
  const { misread } = built;
  if (!misread) return plain;
  const { text, rest, read: readCodes, strange } = misread.text;
  const read = answered(misread.read, text);
  const isFound = isFoundAsTyped(plain.answer);
  const answer = misreadAnswer(
    {
      plain: plain.answer,
      read: read.answer,
      rest: needsRest(plain.answer, readCodes) ? answered(misread.rest, rest).answer : read.answer,
      readCodes,
      strange,
    },
    misread.read.catalogue.entries,
  );
  const { reasons, by } = isFound || answer === plain.answer ? plain : read;
  noteMisread(answer, (reason) => reasons.push(reason));
  return { answer, reasons, by };
}

function answered(by: BuiltSearch, query: string): Answered {
  const { catalogue, text, judge, words } = by;
  const reasons: Reason[] = [];
  return { answer: search(catalogue, text, query, judge, (reason) => reasons.push(reason), words), reasons, by };
}
