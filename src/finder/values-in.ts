import { judgeOf } from '../search/judge/judge.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';
import type { Value } from './types.ts';

/** The same search with what reads values, and knows what no value may show. */
const reading = (built: BuiltSearch): BuiltSearch => {
  const { misread, statement } = built;
  return {
    ...{ ...built, judge: judgeOf(built.catalogue, built.field) },
    misread: misread && { ...misread, read: reading(misread.read), rest: reading(misread.rest) },
    statement: statement && { ...statement, read: reading(statement.read) },
  };
};

/** What fills the message that a text is about; secrets are left out. */
export const valuesIn = (built: BuiltSearch, text: string): Value[] =>
  (answerOf(reading(built), text).reading?.filled?.values ?? []).map(({ name, value }) => ({ name, value }));
