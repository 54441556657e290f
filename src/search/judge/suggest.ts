/**
 * What is suggested where nothing fits: few entries, each with its reason. A technician wants to see an entry that says
 * in good part what the text says, not one that has a phrase of every program in common with it.
 */
import type { CatalogueIndex } from '../index/index-site.ts';
import { unclaimedCodesIn } from '../text/codes.ts';
import { lettersOf } from '../text/letters.ts';
import { normalise } from '../text/normalise.ts';
import type { SuggestionReason } from '../text/reading.ts';
import { MAX_NEAR, MAX_SUGGESTIONS, NEAR_OFFERED, PASTE_LENGTH } from '../text/weights.ts';
import { codeOf } from './code-gram.ts';
import { ENOUGH_BITS, FITS_FROM, FITTING_LENGTH } from './evidence-weights.ts';
import type { Fit, Verdict } from './fit.ts';
import { matchedParts } from './matched-parts.ts';
import type { InCommon, NearFit } from './near.ts';
import {
  MAX_TOLD,
  MIN_NEAR_WORDS,
  MIN_WORDS,
  NEAR_BITS,
  NEAR_IN_A_PASTE,
  SUGGESTED_BITS,
  SUGGESTED_SHARE,
} from './suggestion-weights.ts';
import { templateOf } from './template.ts';

/** An entry that does not fit, and may help. */
export interface Suggested {
  position: number;
  why: SuggestionReason;
  /** What speaks for it, where that is a part of a message. */
  fit?: Fit | undefined;
}

/** Entries with words in common with a normalised text, nearest first; which of their texts that is, and these words. */
export interface Nearest {
  nearTo(normalised: string): NearFit[];
  inCommon(near: NearFit, normalised: string): InCommon;
}

/** Entries to suggest for a text that none fits, the most telling first; `told` is the text without what suggests nothing. */
export function suggest(
  index: CatalogueIndex,
  typed: string,
  judged: Pick<Verdict, 'normalised' | 'fits'>,
  told: string,
  nearest: Nearest,
): Suggested[] {
  const isForeign = unclaimedCodesIn(judged.normalised, index.vocabulary, index.claims.known).length > 0;
  const beginning = told.slice(0, MAX_TOLD);
  const suggested = judged.fits.length > 0 ? byMessage(index, beginning, judged.fits, isForeign) : [];
  if (isForeign || suggested.length >= MAX_SUGGESTIONS) return suggested.slice(0, MAX_SUGGESTIONS);
  const normalised = normalise(beginning);
  const texts = new Set(suggested.map(({ fit }) => fit?.message));
  const isPaste = typed.length > PASTE_LENGTH || typed.trim().includes('\n');
  for (const near of nearest.nearTo(normalised).slice(0, MAX_NEAR)) {
    if (near.share < (isPaste ? NEAR_IN_A_PASTE : NEAR_OFFERED)) break;
    const { text, words, bits } = nearest.inCommon(near, normalised);
    if (words.length < MIN_NEAR_WORDS || bits < NEAR_BITS || texts.has(text)) continue;
    texts.add(text);
    if (suggested.some(({ position }) => position === near.position)) continue;
    suggested.push({ position: near.position, why: { kind: 'words', words } });
  }
  return suggested.slice(0, MAX_SUGGESTIONS);
}

/** Entries of whose messages a good part stands in the text; entries that share their message are one. */
function byMessage(index: CatalogueIndex, told: string, fits: readonly Fit[], isForeign: boolean): Suggested[] {
  const { text } = lettersOf(told);
  const suggested: Suggested[] = [];
  /** Grams that speak for what is suggested already. */
  const spoken: ReadonlySet<string>[] = [];
  for (const fit of fits) {
    const { message, position } = fit;
    if (!message || fit.share < SUGGESTED_SHARE || templateOf(message, index.vocabulary).wraps) continue;
    const grams = fit.grams.filter((gram) => text.includes(codeOf(gram) ?? gram));
    const part = grams.length / fit.grams.length;
    const [share, bits] = [fit.share * part, fit.bits * part];
    const words = matchedParts(message, grams).map(([from, to]) => message.slice(from, to));
    const letters = words.reduce((sum, { length }) => sum + length, 0);
    const isHalf = !isForeign && share >= FITS_FROM && letters >= FITTING_LENGTH;
    const isMuch = share >= SUGGESTED_SHARE && bits >= SUGGESTED_BITS;
    const isAlone = share >= SUGGESTED_SHARE && letters >= FITTING_LENGTH && isSaidByOne(fit, fits);
    if (!(isHalf || isMuch || (isAlone && !isForeign)) || words.join(' ').split(/\s+/).length < MIN_WORDS) continue;
    // What has nothing but the same words in common says nothing new.
    if (spoken.some((others) => grams.every((gram) => others.has(gram)))) continue;
    spoken.push(new Set(grams));
    const count = index.entries.filter(({ messages }) => messages.includes(message)).length;
    const whole = Math.min(1, fit.wholeShare * part);
    const why: SuggestionReason =
      count > 1 ? { kind: 'shared', message, share: whole, count } : { kind: 'part', message, share: whole };
    suggested.push({ position, why, fit });
  }
  return suggested;
}

/** Whether no other message has half of what a fit has in common with a text, and that is rare enough to tell something. */
function isSaidByOne({ grams, bits, message }: Fit, fits: readonly Fit[]): boolean {
  return (
    bits >= ENOUGH_BITS &&
    !fits.some(
      (other) =>
        other.message !== message && 2 * other.grams.filter((gram) => grams.includes(gram)).length >= grams.length,
    )
  );
}
