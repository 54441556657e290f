/** What the results say of themselves in words. */
import { COUNT_WORDS, FAILURE_WORDS, GROUP_WORDS, HEARD_WORDS, nothingFound, RESULT_WORDS } from '#words/results.ts';
import type { ShownAnswer, ShownResult } from '../../worker/protocol.ts';
import type { Missing, Progress } from '../search/progress.ts';

/** What is said of entries of one certainty, where they lead and behind others. */
const COUNTED = {
  contain: { first: COUNT_WORDS.contain, behind: COUNT_WORDS.containToo },
  fit: { first: COUNT_WORDS.mayFit, behind: COUNT_WORDS.mayFitToo },
  words: { first: COUNT_WORDS.mayAnswer, behind: COUNT_WORDS.byWords },
};

function certaintyOf({ confidence, places }: ShownResult): keyof typeof COUNTED {
  if (confidence === 'words') return confidence;
  // What a part of the text has led to, such as a status, contains that part only.
  if (confidence === 'possible') return 'fit';
  return places.some(({ excerpt }) => excerpt.match !== '') ? 'contain' : 'fit';
}

/** How many entries there are, and how sure they are, in a few words: "1 entry may fit, 8 by words". Of a large site, more contain the text besides. */
function countOf({ results, more = 0, beyond = 0, isLeast }: ShownAnswer): string {
  const counts = new Map<keyof typeof COUNTED, number>();
  for (const result of results) {
    const certainty = certaintyOf(result);
    counts.set(certainty, (counts.get(certainty) ?? 0) + 1);
  }
  const further = more + beyond;
  if (further > 0) counts.set('contain', (counts.get('contain') ?? 0) + further);
  const told = (certainty: keyof typeof COUNTED, words: string, isFirst: boolean) =>
    isLeast && certainty === 'contain' ? COUNT_WORDS.atLeast(words, isFirst) : words;
  const exact = counts.get('contain') ?? 0;
  if (results[0]?.confidence === 'best')
    return exact > 1 ? COUNT_WORDS.bestAnd(told('contain', COUNT_WORDS.contain(exact), false)) : COUNT_WORDS.best;
  return COUNT_WORDS.and(
    [...counts].map(([certainty, count], at) =>
      told(certainty, COUNTED[certainty][at === 0 ? 'first' : 'behind'](count), at === 0),
    ),
  );
}

/**
 * What is said in place of results: the codes that are known, or that nothing was found; `isRead`: everything was read. As long as more may
 * come, only that it is searched for.
 */
function nothingOf({ answer, settled }: Step, isRead: boolean): string {
  if (!settled) return RESULT_WORDS.searching;
  const known = answer?.cardCodes.length ?? 0;
  if (known > 0) return RESULT_WORDS.onlyCodes(known);
  return isRead ? nothingFound(answer?.question) : RESULT_WORDS.nothingRead;
}

/** How far an answer is. */
type Step = Pick<Progress, 'answer' | 'settled'>;

/** What a screen reader hears of an answer; `isRead`: everything was read. `remain` is what the reader's answers leave of it. */
export function announced(failure: string, step: Step, isRead: boolean, remain?: string): string {
  const { answer } = step;
  if (!answer) return failure;
  const { results, suggestions, question, readCodes = [] } = answer;
  const found = results.length > 0 ? HEARD_WORDS.found(remain ?? countOf(answer)) : nothingOf(step, isRead);
  const near = results.length === 0 && suggestions.length > 0 ? HEARD_WORDS.near : '';
  const readAs = question?.mended
    ? [question.mended]
    : [...(question?.readAs ?? []), ...readCodes.flatMap(({ codes }) => codes)];
  const read = readAs.length > 0 ? HEARD_WORDS.readAs(readAs) : '';
  return [failure, read, found, near].filter(Boolean).join(' ');
}

/**
 * The heading above a result that begins a group of another kind of certainty; results of a list stand by its lines. The first
 * `alike` fit alike: where filters or answers leave one of several, it is told as what it may be.
 */
export function groupHeading(results: ShownResult[], at: number, isList: boolean, alike: number): string | undefined {
  const current = results[at]?.confidence;
  if (current === results[at - 1]?.confidence && at !== alike) return undefined;
  if (current === 'exact' && at > 0) return GROUP_WORDS.also;
  if (current === 'words' && at > 0) return GROUP_WORDS.words;
  if (current !== 'possible' && !(current === 'exact' && alike === 1)) return undefined;
  if (at > 0) return GROUP_WORDS.near;
  if (isList) return GROUP_WORDS.list;
  if (alike === 1 || results[1]?.confidence !== current) return GROUP_WORDS.one;
  return results.some(({ check }) => check) ? GROUP_WORDS.choice : GROUP_WORDS.near;
}

/** What the list says above all of its results, or in their place. `isRead`: only then can nothing be said to contain a text. */
export function headline(step: Step, isRead: boolean): string {
  const { answer, settled } = step;
  const { results = [], suggestions = [], question } = answer ?? {};
  if (answer && results.length > 0) {
    const count = countOf(answer);
    return settled ? count : RESULT_WORDS.soFar(count);
  }
  const nothing = nothingOf(step, isRead);
  const isNear = settled && isRead && !answer?.cardCodes.length && question?.isUnanswered && suggestions.length > 0;
  return isNear ? `${nothing} ${RESULT_WORDS.helps}` : nothing;
}

/** Whether anything is to be said of how a text was read, or suggested. */
export const isNoted = (answer: ShownAnswer | undefined): boolean =>
  Boolean(answer?.question ?? answer?.wrappings ?? answer?.suggestions[0]);

/** What the view itself can miss beside the search. */
export type MissingPart = Missing | 'reading';

/** Which files are missing, and what that means. */
export function failureWords(failed: readonly MissingPart[]): string {
  // What else did not come, did not for the same reason.
  if (failed.includes('device')) return FAILURE_WORDS.device<string>((_, words) => words).join('');
  const isMixed = failed.includes('builds');
  const files = failed.flatMap((part) =>
    part === 'worker' || part === 'builds' || part === 'device' || (part === 'text' && isMixed)
      ? []
      : FAILURE_WORDS.files[part],
  );
  return [
    ...(failed.includes('worker') ? [FAILURE_WORDS.worker] : []),
    ...(isMixed ? [FAILURE_WORDS.builds] : []),
    ...(files.length > 0 ? [FAILURE_WORDS.missing(files)] : []),
  ].join(' ');
}
