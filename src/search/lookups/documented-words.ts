/**
 * The words of a question that the site says anywhere in its titles, messages and the like: what else is asked for by words, over a
 * host that sees which, gets no others. Undefined where there are none.
 *
 * Of `why does Summerfield lose its licence`, without the name.
 */
import type { TableIndex } from '../tables/table.ts';
import { stem } from '../words/stem.ts';
import { wordsIn } from '../words/words-in.ts';

/** The filter has been read. */
export function documentedWords({ mayHave }: TableIndex, question: string): string | undefined {
  const words = wordsIn(question).flatMap(({ text }) =>
    mayHave(text, 'fields') || mayHave(stem(text), 'fields') ? text : [],
  );
  return words.join(' ') || undefined;
}
