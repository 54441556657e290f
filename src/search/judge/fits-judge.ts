/**
 * What a whole error, pasted with its surroundings, is about. Kept apart from what reads a paste further
 * (`paste-reader.ts`), which is loaded after the verdict.
 */
import type { CatalogueIndex, CodeClaims } from '../index/index-site.ts';
import { joinCodes } from '../text/codes.ts';
import { withCalled } from '../text/codes-in.ts';
import { type Letters, lettersOf } from '../text/letters.ts';
import type { Note } from '../text/reason.ts';
import { unwrap } from '../unwrap/unwrap.ts';
import { fitsOf } from './evidence.ts';
import { evidenceIndex } from './evidence-index.ts';
import { ENOUGH_BITS, WHOLE_FROM } from './evidence-weights.ts';
import type { Fit } from './fit.ts';
import type { Halves } from './grams-in.ts';
import type { Judge, Judged, PasteReader } from './judged.ts';

/** A card is found by its message only: its codes are told beside the results. */
const NO_CLAIMS: CodeClaims = { entries: new Map(), known: new Set(), byBare: new Map() };

/** Whether a message of a card stands whole in a text, and is more than two common words. */
const isOfCard = ({ clear, isSpecific, bits, wholeShare }: Fit): boolean =>
  clear && isSpecific && bits >= ENOUGH_BITS && wholeShare >= WHOLE_FROM;

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
  const cardFitsIn = (unwrapped: string, letters: Letters) => {
    const cards = evidenceIndex(index.entries, vocabulary, 'cards');
    return fitsOf(cards, NO_CLAIMS, index.order, unwrapped, letters, undefined, halves).filter(isOfCard);
  };
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
      cardFits: () => cardFitsIn(unwrapped, letters),
      fitsOfLine: (line) => fitsIn(bare(line)),
    };
    judged.reader = read(typed, judged);
    return judged;
  };
}
