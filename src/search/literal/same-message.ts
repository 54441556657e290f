/** How many literal matches have one message in common. */
import { GOOD_PART } from '../text/weights.ts';
import type { Literal, Place } from './literal.ts';

/** How many matches, from the first on, have one code or message in common, of which the query is a good part. */
export function sameMessage(matches: readonly Literal[]): number {
  const textOf = ({ places }: Literal) => {
    const { field, excerpt } = places[0] as Place;
    const shared = excerpt.before + excerpt.match + excerpt.after;
    return (field === 'code' || field === 'message') && excerpt.match.length >= shared.length * GOOD_PART && shared;
  };
  const first = matches[0] && textOf(matches[0]);
  const alike = matches.findIndex((match) => !first || textOf(match) !== first);
  const count = alike < 0 ? matches.length : alike;
  return count > 1 ? count : 0;
}
