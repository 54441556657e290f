/** For which answers a text is read otherwise than it stands there. */
import type { Answer } from './search.ts';
import { PASTE_LENGTH } from './text/weights.ts';

/** Whether a text has led somewhere as it stands there: then a code that is like a part of it only stands beside. */
export const isFoundAsTyped = ({ results }: Answer): boolean =>
  results[0]?.confidence === 'best' || results[0]?.confidence === 'exact';

/** Whether words of a text may be misread ones: it is an error, and has led nowhere for sure. */
export const mayMendWords = (typed: string, answer: Answer): boolean =>
  !isFoundAsTyped(answer) && (typed.length > PASTE_LENGTH || typed.trim().includes('\n'));
