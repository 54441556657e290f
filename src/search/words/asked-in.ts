/** What of a text its words may be asked for: a question of a person, and of a tool's line its reason. */
import { withoutCommon } from '../text/common-sentences.ts';
import type { Wrapping } from '../text/reading.ts';
import { PASTE_LENGTH } from '../text/weights.ts';
import { isSentence, PRINTED, TOOL } from './is-plain.ts';
import { MOST_QUESTION } from './word-weights.ts';
import { wordsIn } from './words-in.ts';

/** A label before a message: `Error: No key.` */
const LABEL = /^\s*(?:error|exception|fatal|warning)\s*:\s+/i;
const PERSON = /\bcan(?:not|['\u2019]?t)\b/i;
/** Words that must be left beside a sentence of every program, so that somebody asks for something; nobody who asks begins with a capital there. */
const BESIDE_COMMON = 4;

export interface Asked {
  /** What is asked. */
  text: string;
  /** Whether it is the reason that a tool gives: nobody asks for it, and it may be near to something at most. */
  isReason: boolean;
}

/**
 * What of a text is asked by its words; undefined where nothing is. Of `Failed to open the lid: No key`, only `No key`: what failed
 * says nothing of the reason. Of `Request failed with status code 404`, nothing.
 */
export function askedIn(typed: string, wrappings: readonly Wrapping[] | undefined): Asked | undefined {
  const text = typed.trim();
  if (text.includes('\n') || text.length > MOST_QUESTION || PRINTED.test(text)) return undefined;
  if (text.length > PASTE_LENGTH && !isSentence(text)) return undefined;
  const line = wrappings?.find(({ isKnown }) => !isKnown);
  const isLine = line && (TOOL.test(line.failed) || (/^\p{Lu}/u.test(line.failed) && !PERSON.test(line.failed)));
  const asked = isLine ? line.reason : text;
  const own = withoutCommon(asked, () => ' ');
  if (own !== asked && (/^\p{Lu}/u.test(text) || wordsIn(own).length < BESIDE_COMMON)) return undefined;
  return { text: own.replace(LABEL, ''), isReason: Boolean(isLine) };
}
