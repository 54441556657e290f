/** What the results say of themselves in words. */
import { COUNT_WORDS, FAILURE_WORDS, GROUP_WORDS, HEARD_WORDS, RESULT_WORDS } from '#words/results.ts';
import type { ShownAnswer, ShownResult } from '../../worker/protocol.ts';
import type { Missing } from '../search/search-client.ts';

/** How many entries there are, and how sure they are, in a few words. */
export function countOf(results: ShownResult[]): string {
  const exact = results.filter(({ places }) => places.some(({ excerpt }) => excerpt.match !== '')).length;
  const contain = COUNT_WORDS.contain(exact);
  if (results[0]?.confidence === 'best') return exact > 1 ? COUNT_WORDS.bestAnd(contain) : COUNT_WORDS.best;
  if (exact > 0) return contain;
  return (results[0]?.confidence === 'words' ? COUNT_WORDS.mayAnswer : COUNT_WORDS.mayFit)(results.length);
}

/** What a screen reader hears of an answer; `isRead`: everything was read. */
export function announced(failure: string, answer: ShownAnswer | undefined, isRead: boolean): string {
  if (!answer) return failure;
  const { results, suggestions, question } = answer;
  const nothing = isRead ? RESULT_WORDS.nothing : RESULT_WORDS.nothingRead;
  const found = results.length > 0 ? HEARD_WORDS.found(countOf(results)) : nothing;
  const near = results.length === 0 && suggestions.length > 0 ? HEARD_WORDS.near : '';
  const readAs = question?.mended ? [question.mended] : (question?.readAs ?? []);
  const read = readAs.length > 0 ? HEARD_WORDS.readAs(readAs) : '';
  return [failure, read, found, near].filter(Boolean).join(' ');
}

/** The heading above a result that begins a group of another kind of certainty; results of a list stand by its lines. */
export function groupHeading(results: ShownResult[], at: number, isList: boolean): string | undefined {
  const current = results[at]?.confidence;
  if (current === results[at - 1]?.confidence) return undefined;
  if (current === 'possible') {
    if (at > 0) return GROUP_WORDS.near;
    if (isList) return GROUP_WORDS.list;
    // One alone is told apart from nothing.
    return results[1]?.confidence === current ? GROUP_WORDS.choice : undefined;
  }
  if (current === 'exact' && at > 0) return GROUP_WORDS.also;
  if (current === 'words' && at > 0) return GROUP_WORDS.words;
  return undefined;
}

/** What the view itself can miss beside the search. */
export type MissingPart = Missing | 'reading';

/** Which files are missing, and what that means. */
export function failureWords(failed: readonly MissingPart[]): string {
  const isMixed = failed.includes('builds');
  const files = failed.flatMap((part) =>
    part === 'worker' || part === 'builds' || (part === 'text' && isMixed) ? [] : FAILURE_WORDS.files[part],
  );
  return [
    ...(failed.includes('worker') ? [FAILURE_WORDS.worker] : []),
    ...(isMixed ? [FAILURE_WORDS.builds] : []),
    ...(files.length > 0 ? [FAILURE_WORDS.missing(files)] : []),
  ].join(' ');
}
