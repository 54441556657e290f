/** Of several errors in one text, the one that the others name as their cause is the one to mend. */

import type { Letters } from '../text/letters.ts';
import type { Note } from '../text/reason.ts';
import { CAUSE, MAX_CAUSES } from './evidence-weights.ts';
import type { Fit } from './fit.ts';

/** What stands between an error and its cause: in .NET, Java, JSON, and in prose. */
const LEADS_IN = /--->|\b(?:caused by|root cause|inner ?(?:exception|error)s?)\b/gi;

/**
 * Raises the clear fits that stand behind the most marks of a cause by {@link CAUSE} above the rest, be they ever so
 * short. Where all stand behind the same, nothing changes; nor for a mere wrapper, which has its own cause.
 */
export function putCauseFirst(
  fits: Iterable<Fit>,
  places: ReadonlyMap<string, number>,
  { text, offsets }: Letters,
  unwrapped: string,
  note?: Note | undefined,
): void {
  const marks: number[] = [];
  for (const { index } of unwrapped.matchAll(LEADS_IN)) if (marks.push(index) === MAX_CAUSES) break;
  if (marks.length === 0) return;
  const clear = [...fits].filter((fit) => fit.clear && fit.isSpecific);
  const depths = clear.map(({ grams, codes }) => {
    // Beginnings are often shared; the last of its places is the fit's own.
    const ofGrams = grams.map((gram) => places.get(gram) ?? 0);
    const ofCodes = codes.map((code) => text.indexOf(code.replace(/[^\p{L}\p{N}]/gu, '')));
    const offset = offsets[Math.max(0, ...ofGrams, ...ofCodes)] ?? 0;
    return marks.filter((mark) => mark < offset).length;
  });
  const deepest = Math.max(0, ...depths);
  if (depths.every((depth) => depth === deepest)) return;
  const causes = clear.filter((_, at) => depths[at] === deepest);
  const most = (list: readonly Fit[]) => Math.max(...list.map(({ score }) => score));
  const gain = most(clear) - most(causes) + CAUSE;
  for (const fit of causes) {
    fit.score += gain;
    note?.({ kind: 'cause', position: fit.position });
  }
}
