import type { Confidence } from '../../search/search.ts';
import { PASTE_LENGTH } from '../../search/text/weights.ts';

/** What comes last tells a list from one error: before, an error of several may be called the best match. */
export const mayBeList = (text: string): boolean => text.trim().includes('\n');

/**
 * Whether a key may act on the first result before all is known. What answers the words of a long sentence stands there before it is known
 * whether that is an error.
 */
export const isTold = (text: string, first: Confidence | undefined): boolean =>
  !mayBeList(text) && first !== undefined && (first !== 'words' || text.length <= PASTE_LENGTH);
