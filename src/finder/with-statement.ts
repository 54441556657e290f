import { answerByStatement, leadsNowhere } from '../search/statements.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';

/** What answers a text that leads nowhere as a whole: with the first of its statements that leads somewhere. `gather` gives what answers a text. */
export async function withStatement(
  built: BuiltSearch,
  query: string,
  statements: () => readonly string[],
  gather: (text: string) => Promise<BuiltSearch>,
): Promise<BuiltSearch> {
  const whole = answerOf(built, query);
  if (!leadsNowhere(query, whole)) return built;
  for (const text of statements()) {
    const read = await gather(text);
    if (answerByStatement(whole, answerOf(read, text), text)) return { ...built, statement: { text, read } };
  }
  return built;
}
