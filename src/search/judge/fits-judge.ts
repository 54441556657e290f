/**
 * What a whole error, pasted with its surroundings, is about. Kept apart from what reads a paste further
 * (`paste-reader.ts`), which is loaded after the verdict.
 */
import type { CatalogueIndex } from '../index/index-site.ts';
import { joinCodes } from '../text/codes.ts';
import { withCalled } from '../text/codes-in.ts';
import { lettersOf } from '../text/letters.ts';
import type { Note } from '../text/reason.ts';
import { unwrap } from '../unwrap/unwrap.ts';
import { fitsOf } from './evidence.ts';
import { evidenceIndex } from './evidence-index.ts';
import type { Halves } from './grams-in.ts';
import type { Judge, Judged, PasteReader } from './judged.ts';

/** Prepares a judge: once for a catalogue, then for any number of texts. `read` gives nothing while it is not there yet. */
export function judgeWith(
  index: CatalogueIndex,
  read: (...given: Parameters<PasteReader>) => ReturnType<PasteReader> | undefined,
  halves: Halves,
): Judge {
  const { vocabulary } = index;
  const evidence = evidenceIndex(index.entries, vocabulary);
  const fitsIn = (unwrapped: string, letters = lettersOf(unwrapped), note?: Note | undefined) =>
    fitsOf(evidence, index.claims, index.order, unwrapped, letters, note, halves);
  const bare = (typed: string) => withCalled(joinCodes(unwrap(typed, vocabulary.prefixes), vocabulary), index.claims);
  return (typed, note) => {
    const unwrapped = bare(typed);
    const letters = lettersOf(unwrapped);
    const judged: Judged = {
      unwrapped,
      letters,
      normalised: letters.normalised,
      fits: fitsIn(unwrapped, letters, note),
      fitsOf: fitsIn,
      fitsOfLine: (line) => fitsIn(bare(line)),
    };
    judged.reader = read(typed, judged);
    return judged;
  };
}
