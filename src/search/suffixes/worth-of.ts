/** What a place is worth: the score of `literal` for it, and the rank among equals, in one number. */
import { CARD_LAST, EDGE, ERROR_FIRST, FIELD_WEIGHT, WHOLE, WORD_END, WORD_START } from '../text/weights.ts';
import type { FragmentForm } from './fragment-form.ts';
import { END, isLetter } from './part-of-word.ts';
import { LETTER, type PlaceValue, START } from './place-value.ts';

/** Added to each score, as the edge of a command, and a card, are worth less than nothing. */
const RAISED = 100 + CARD_LAST;
const MOST_RELATED = 2 ** 20;

/**
 * Higher is better; of equals, the lower number comes first. Undefined where the place is none of the fragment: inside of a word though it
 * begins one, or not the first in its text. `next` is what follows the fragment there, undefined where the key does not say.
 */
export function worthOf(place: PlaceValue, form: FragmentForm, next: string | undefined): number | undefined {
  const { body, bare, isApart, onlyBeginnings } = form;
  const isStart = place.before === START;
  if (isApart && !isStart && place.before !== ' ') return undefined;
  if (body.length <= (isApart ? place.sharedApart : place.shared)) return undefined;
  const isTrailing = body.length > bare.length;
  const wordStart = place.before !== LETTER || !isLetter(bare.charCodeAt(0));
  if (onlyBeginnings && !wordStart) return undefined;
  const wordEnd =
    isTrailing || !isLetter(bare.charCodeAt(bare.length - 1)) || (next !== undefined && !isLetter(next.charCodeAt(0)));
  const isField = place.field !== 'text';
  const edge = isField && ((isApart && isStart) || (isTrailing && next === END));
  const whole = isStart && (place.length === bare.length || (place.hasStop && place.length === bare.length + 1));
  const score =
    FIELD_WEIGHT[place.field] +
    (isField && whole && !edge ? WHOLE : 0) -
    (edge ? EDGE : 0) +
    (wordStart ? WORD_START : 0) +
    (wordEnd ? WORD_END : 0);
  return ranked(score, place);
}

/** A score with the rank of its entry among equals: cards last, errors first, then what is not about one product, then what is named most. */
export function ranked(
  score: number,
  place: Pick<PlaceValue, 'isCard' | 'isError' | 'isNarrow' | 'relatedFrom'>,
): number {
  const whole = score + RAISED + (place.isError ? ERROR_FIRST : 0) - (place.isCard ? CARD_LAST : 0);
  return (whole * 2 + Number(!place.isNarrow)) * MOST_RELATED + Math.min(place.relatedFrom, MOST_RELATED - 1);
}

/** Whether a worth is that of a whole code, message or title: without that, no place is worth so much. */
export const isWhole = (worth: number): boolean => worth >= (WHOLE + RAISED) * 2 * MOST_RELATED;
