import { isLong, mayHaveStatus } from '../search/may-mend-words.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';

/**
 * What answers a text that leads nowhere as a whole: with the first of its statements that leads somewhere. `mend` gives a text with its words as
 * they are read, `gather` what answers one.
 */
export async function withStatement(
  built: BuiltSearch,
  query: string,
  mend: (text: string) => string,
  gather: (text: string) => Promise<BuiltSearch>,
): Promise<BuiltSearch> {
  const whole = answerOf(built, query);
  if (whole.results.length > 0 || !(isLong(query) || mayHaveStatus(query, whole))) return built;
  const { answerByStatement: by, leadsNowhere, statementsOf } = await import('./statement-part.ts');
  if (!leadsNowhere(query, whole)) return built;
  for (const text of statementsOf(mend(query))) {
    const read = await gather(text);
    if (by(whole, answerOf(read, text), text)) return { ...built, statement: { text, read, by } };
  }
  return built;
}
