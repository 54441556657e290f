/** A text as it is looked for literally, in the forms that `search` tries one after the other. */
import { LABEL, QUOTED, queryOf } from '../query-of.ts';
import { lettersAndDigits } from '../text/normalise.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { MIN_LETTERS } from '../text/weights.ts';
import { type Having, NOBODY } from './plans.ts';

/** None of what is too short to be looked for. */
export function typedForms(typed: string, vocabulary: Vocabulary): string[] {
  const query = queryOf(typed, vocabulary);
  if (lettersAndDigits(query.slice(0, 100)) < MIN_LETTERS) return [];
  const quoted = QUOTED.exec(query.trim())?.[1];
  const bare = quoted ?? query.replace(LABEL, '');
  return [...new Set([query, bare])];
}

/** What the first form finds that finds anything; all are asked for at the same time. */
export async function firstFound(forms: readonly string[], find: (form: string) => Promise<Having>): Promise<Having> {
  const all = await Promise.all(forms.map(find));
  return all.find(({ count, isLost }) => count > 0 || isLost) ?? NOBODY;
}
