/**
 * How well a paste fits each entry. `Conveyor {id} stopped because of heat` has four grams: `conveyor`, `stoppedb`, `becauseo`
 * and, as the end of its part, `seofheat`. A paste with all of them is that message, whatever stands in the hole; one that has
 * the first two and then ends was cut off.
 *
 * The rule: the literal parts of a message are taken apart into grams, stretches of letters that begin where a word begins. Each
 * weighs its rarity in language and field, in bits; the share of that weight that stands in the paste is how well the message
 * fits. Grams survive what happens to pasted errors: holes filled with anything, a cut head or tail, hard wraps, text before and
 * after. Rarity is inverse document frequency (Spärck Jones, 1972), by a table that no entry changes: see `rarity.ts`.
 */

import type { CodeClaims } from '../index/index-site.ts';
import { isGenericCode, unclaimedCodesIn } from '../text/codes.ts';
import { codesIn } from '../text/codes-in.ts';
import { withoutCommon } from '../text/common-sentences.ts';
import { type Letters, lettersOf } from '../text/letters.ts';
import { normalise } from '../text/normalise.ts';
import { rarityOf } from '../text/rarity.ts';
import type { MessageRule, Note } from '../text/reason.ts';
import { type EvidenceIndex, type MessageEvidence, wordsOf } from './evidence-index.ts';
import {
  BRIEF_BITS,
  CLEAR_BITS,
  CLEAR_FROM,
  COMPARED,
  CONTAINED,
  CONTEXT,
  CONTEXT_BITS,
  CONTEXT_LENGTH,
  CUT_FROM,
  EMBEDDED,
  ENOUGH_BITS,
  FITS_FROM,
  FITTING_LENGTH,
  GENERIC_CODE,
  MORE_SPECIFIC,
  NAME_CODE,
  ONLY_PRODUCT,
  SHORT_BITS,
  SPECIFIC_CODE,
  SPOKEN_BITS,
  STATUS,
  SUGGEST_FROM,
  WEAK_BELOW,
  WEAK_FACTOR,
  WHOLE_FROM,
  WRAPPER,
} from './evidence-weights.ts';
import { type Fit, withoutEvidence } from './fit.ts';
import { gramsIn, type Halves } from './grams-in.ts';
import { matchedParts } from './matched-parts.ts';
import { missingBetween, missingOf, standing, uncut } from './message-in-context.ts';
import { putCauseFirst } from './put-cause-first.ts';
import type { Template } from './template.ts';

/** More than sums of bits can differ by the order of adding. */
const ROUNDING = 1e-6;

/** What a message of this kind counts beside another of the same length. */
function specificity({ wraps, status }: Template): number {
  return status ? STATUS : wraps ? WRAPPER : 1;
}

const NO_HALVES: Halves = () => [];

type Said = Pick<Fit, 'score' | 'wholeShare' | 'message'>;

/**
 * Whether a message fits better than another of the same entry. Of two that fit alike, the one that stands there whole
 * says more, and of two whole ones the longer: it has more of the reader's values.
 */
function saysMore(one: Said, other: Said): boolean {
  if (Math.abs(one.score - other.score) > ROUNDING) return one.score > other.score;
  if (Math.abs(one.wholeShare - other.wholeShare) > ROUNDING) return one.wholeShare > other.wholeShare;
  return (one.message?.length ?? 0) > (other.message?.length ?? 0);
}

/**
 * All entries for which an unwrapped text has evidence, best first; `order` ranks equals. `note` hears why; `halves` finds what only says what failed. Work grows with the length of the
 * text and with the number of messages that share a gram with it.
 */
export function fitsOf(
  index: EvidenceIndex,
  claims: CodeClaims,
  order: readonly number[],
  unwrapped: string,
  letters: Letters = lettersOf(unwrapped),
  note?: Note | undefined,
  halves: Halves = NO_HALVES,
): Fit[] {
  const { normalised } = letters;
  const { vocabulary } = index;
  const isGeneric = (code: string) => isGenericCode(code, vocabulary);
  const { places, candidates, wrapped } = gramsIn(index, letters, unwrapped, halves);
  if (wrapped.size > 0) note?.({ kind: 'reasonAlone' });
  if (note && withoutCommon(unwrapped, () => '') !== unwrapped) note({ kind: 'everyProgram' });
  const fits = new Map<number, Fit>();
  const fitOf = (position: number): Fit => {
    const fit = fits.get(position) ?? withoutEvidence(position);
    fits.set(position, fit);
    return fit;
  };
  for (const [number, about] of candidates) {
    const one = index.messages[number] as MessageEvidence;
    const { position, message, grams, template, weight } = one;
    // Most messages share a gram or two with a text; what the order of adding makes of a sum decides nothing.
    if (about + ROUNDING < Math.min(ENOUGH_BITS, SUGGEST_FROM * weight)) continue;
    const found = grams.filter((gram) => places.has(gram));
    const weigh = (list: readonly string[]) => list.reduce((sum, gram) => sum + (one.bits.get(gram) ?? 0), 0);
    const bits = weigh(found);
    // What the end of a line cut off, or its beginning, cannot be held against a message.
    const possible = bits < ENOUGH_BITS ? weight : Math.min(weight, weigh(uncut(one, places, letters, unwrapped)));
    const share = bits / Math.max(1, possible);
    const tell = (kind: MessageRule, isSo = true) => isSo && note?.({ kind, position, message, share });
    if (share + ROUNDING < SUGGEST_FROM) {
      tell('little');
      continue;
    }
    const missing = missingOf(template, letters);
    if (missing === 'statusMissing') {
      tell(missing);
      continue;
    }
    const takesIn = template.isOpen || template.common || (template.ofNobody.length > 0 && !missing);
    if (!takesIn && found.every((gram) => wrapped.has(gram))) {
      tell('wrapped');
      continue;
    }
    const enough = bits >= Math.min(ENOUGH_BITS, weight);
    const said = weight >= SPOKEN_BITS ? 'alone' : standing(letters, unwrapped, message, template);
    const isSaid = said === 'alone';
    const isOther = possible < BRIEF_BITS && missingBetween(one, places) > ROUNDING;
    const saysOther = isOther || missing !== undefined || said === 'inside';
    const length = 0.4 + 0.6 * Math.min(1, bits / CLEAR_BITS);
    const kind = specificity(template) * (isSaid ? 1 : EMBEDDED) * (share < WEAK_BELOW ? WEAK_FACTOR : 1);
    const score = share * length * kind;
    const fit = fitOf(position);
    const isFitting =
      share >= FITS_FROM &&
      enough &&
      !saysOther &&
      (share >= CLEAR_FROM || (weight >= SHORT_BITS && lengthOf(matchedParts(message, found)) >= FITTING_LENGTH));
    fit.fits ||= isFitting;
    const isHalf = bits + ROUNDING >= (bits < SPOKEN_BITS ? FITS_FROM : CUT_FROM) * weight;
    const isOwn = !one.own || weigh(one.own.filter((gram) => places.has(gram))) > CLEAR_FROM * weigh(one.own);
    fit.clear ||= share >= CLEAR_FROM && enough && isSaid && !saysOther && isHalf && isOwn;
    fit.isSpecific ||= isFitting && !template.wraps && !isGeneric(message.trim().replace(/\W+/g, '_'));
    const read = { score, message, share, wholeShare: bits / weight, bits, grams: found };
    if (saysMore(read, fit)) Object.assign(fit, read);
    if (!note) continue;
    tell('uncut', possible < weight);
    tell('status', template.status !== undefined);
    tell('wrapper', template.wraps);
    tell('weak', share < WEAK_BELOW);
    tell('common', !enough);
    tell('ofNobody', !isOwn);
    tell('cutHalf', share >= CLEAR_FROM && !isHalf);
    tell('half', share < FITS_FROM);
    tell('part', share >= FITS_FROM && share < CLEAR_FROM);
    tell('otherWords', isOther);
    tell('shortPart', share >= FITS_FROM && enough && !isFitting && !saysOther);
    tell('embedded', !isSaid);
    if (missing) tell(missing);
  }
  for (const code of codesIn(normalised, claims)) {
    const generic = isGeneric(code);
    const isNumber = /\d{4}/.test(code);
    for (const position of claims.entries.get(code) ?? []) {
      const fit = fitOf(position);
      fit.score += generic ? GENERIC_CODE : isNumber ? SPECIFIC_CODE : NAME_CODE;
      fit.fits ||= !generic;
      fit.clear ||= isNumber && !generic;
      fit.isSpecific ||= !generic;
      fit.codes.push(code);
      note?.({ kind: generic ? 'genericCode' : isNumber ? 'code' : 'nameCode', position, code });
    }
  }
  // Beside a code of its own that nobody claims, only a message of some entry that stands there whole is kinship.
  if (unclaimedCodesIn(normalised, vocabulary, claims.known).length > 0) {
    for (const fit of fits.values()) {
      if ((fit.clear && fit.isSpecific && fit.wholeShare >= WHOLE_FROM) || fit.codes.some((code) => !isGeneric(code)))
        continue;
      fit.fits = false;
      note?.({ kind: 'foreignCode', position: fit.position });
    }
  }
  addContext(index, fits, normalised.slice(0, CONTEXT_LENGTH), note);
  putCauseFirst(fits.values(), places, letters, unwrapped, note);
  preferContaining(fits, note);
  const found = [...fits.values()]
    .filter((fit) => fit.fits || fit.message)
    .sort((a, b) => b.score - a.score || (order[a.position] as number) - (order[b.position] as number));
  if (note) for (const fit of found) note({ kind: 'fit', ...fit });
  return found;
}

/**
 * A message that says all that another says and more is the more specific one, and comes first. Of two that have the same
 * in common with the text, the one that stands there whole comes before the one of which only a part does.
 */
function preferContaining(fits: Map<number, Fit>, note: Note | undefined): void {
  const best = [...fits.values()].sort((a, b) => b.score - a.score).slice(0, COMPARED);
  const gramsOf = new Map(best.map((fit) => [fit, new Set(fit.grams)]));
  for (const less of best) {
    if (less.grams.length === 0) continue;
    for (const [more, grams] of gramsOf) {
      // A code of its own sets an entry apart from all that lack it.
      if (less.codes.some((code) => !more.codes.includes(code))) continue;
      const common = less.grams.filter((gram) => grams.has(gram)).length;
      // What does not fit by itself leads nobody.
      if (more === less || !more.fits || common < less.grams.length * CONTAINED) continue;
      const isLonger = more.bits > less.bits * MORE_SPECIFIC;
      const isWhole = more.wholeShare > CLEAR_FROM && less.wholeShare < CLEAR_FROM && more.bits >= less.bits;
      if (!(isLonger || isWhole) || more.score >= less.score * MORE_SPECIFIC) continue;
      more.score = less.score * MORE_SPECIFIC;
      note?.({ kind: isLonger ? 'moreSpecific' : 'standsWhole', position: more.position, than: less.position });
    }
  }
}

/** Ids, and what the gate puts in their place. */
const VARYING = /<\w+>|(?:[\da-f]{4,8}-){4}[\da-f]+/g;

/**
 * Words of the surroundings order entries that fit alike; they make nobody fit. What an entry's own message and codes say is no
 * surroundings: grams have judged it. An entry about one product comes before the general one where the text names that product, and
 * behind it where not, unless enough else speaks for it.
 */
function addContext(index: EvidenceIndex, fits: Map<number, Fit>, normalised: string, note: Note | undefined): void {
  if (fits.size === 0) return;
  const all = new Set(wordsOf(normalised.replace(VARYING, ' ')));
  const around = [...all].filter((word) => index.context.has(word));
  for (const fit of fits.values()) {
    const { position } = fit;
    const product = index.sold[position];
    const isNamed = !product || wordsOf(product).some((word) => all.has(word));
    if (!isNamed) note?.({ kind: 'otherProduct', position, product });
    const said = wordsOf(normalise(`${fit.message} ${fit.codes.join(' ')}`));
    const speaking = around.filter((word) => index.context.get(word)?.has(position) && !said.includes(word));
    const bits = speaking.reduce((sum, word) => sum + rarityOf(word, index.vocabulary.rarity), 0);
    // Nothing is taken off: a score would be less than nothing.
    const ofProduct = ONLY_PRODUCT * (product ? (isNamed ? 2 : 0) : 1);
    fit.score += CONTEXT * Math.min(1, (ofProduct + bits) / CONTEXT_BITS);
    if (bits > 0) note?.({ kind: 'context', position });
  }
}

const lengthOf = (stretches: [from: number, to: number][]): number =>
  stretches.reduce((sum, [from, to]) => sum + to - from, 0);
