import { joinCodes } from './text/codes.ts';
import { normalise } from './text/normalise.ts';
import type { Vocabulary } from './text/vocabulary.ts';
import { MAX_LITERAL } from './text/weights.ts';

/** A label before a message: what stands behind it is looked for without it. */
export const LABEL = /^\s*(?:error|exception)\s?: /i;
/** `"as it stands there"`, once its quotes are straight. */
export const QUOTED = /^"([^"]+)"$/;

/**
 * A text as it is looked for literally: normalised, codes that are typed apart joined. A line break at either end came along with
 * the selection; a space may be meant.
 */
export function queryOf(read: string, vocabulary: Vocabulary): string {
  const beginning = read.slice(0, MAX_LITERAL + 1);
  const trimmed = beginning.replace(/^\s+|(?<!\s)\s+$/g, (edge) => (/[\r\n\t]/.test(edge) ? '' : edge));
  return joinCodes(normalise(trimmed), vocabulary);
}
