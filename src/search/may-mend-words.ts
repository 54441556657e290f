/** For which answers a text is read otherwise than it stands there. */
import type { Answer } from './search.ts';
import { PASTE_LENGTH } from './text/weights.ts';

/** Whether a text has led somewhere as it stands there: then a code that is like a part of it only stands beside. */
export const isFoundAsTyped = ({ results }: Answer): boolean =>
  results[0]?.confidence === 'best' || results[0]?.confidence === 'exact';

/** Whether a text is more than a fragment or a short question. */
export const isLong = (typed: string): boolean => typed.length > PASTE_LENGTH || typed.trim().includes('\n');

/** Whether words of a text may be misread ones: it is an error, and has led nowhere for sure. */
export const mayMendWords = (typed: string, answer: Answer): boolean => !isFoundAsTyped(answer) && isLong(typed);

/** Whether a text that has led nowhere has a number that may be an HTTP status: see `statuses.ts`, which is loaded where it may. */
export const mayHaveStatus = (typed: string, { results }: Answer): boolean =>
  results.length === 0 && /(?<!\d)[45]\d\d(?!\d)/.test(typed);
