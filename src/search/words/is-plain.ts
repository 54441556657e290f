import { PASTE_LENGTH } from '../text/weights.ts';

/** What stands in what people type; programs print other signs, and numbers. */
const PLAIN = /^(?!.*\d{4})[\p{L}\p{M}\p{N} '\u2019"\u201c\u201d,.?!()/&+-]+$/u;
/** How tools begin the line of a failure, in whatever letter case. A person cannot do something, and says how. */
export const TOOL = /\b(?:failed to|could ?n[o'\u2019]t|unable to|(?:error|failure|problem)s? \p{L}+ing)\b/iu;

/** Whether a text is short and written as people write: that it is an error to be judged is not the first thing to think of. */
export const isPlain = (typed: string): boolean =>
  typed.length <= PASTE_LENGTH && PLAIN.test(typed.trim()) && !TOOL.test(typed);
