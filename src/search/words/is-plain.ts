import { PASTE_LENGTH } from '../text/weights.ts';

/** What stands in what people type; programs print other signs, and numbers that are no years. */
const PLAIN = /^(?!.*(?!(?<!\d)(?:19|20)\d\d(?!\d))\d{4})[\p{L}\p{M}\p{N} '\u2019"\u201c\u201d,.?!()/&+-]+$/u;
/** What stands in a sentence of people, however long. */
const SENTENCE = /^[\p{L}\p{M}\p{N}\p{Zs}\t'\u2019,.?!()-]+$/u;
/** `badRequest`: a word that a program has put together. */
const PROGRAMMED = /(?<!\p{L})\p{Ll}+\p{Lu}/u;
/**
 * How only a program writes, however short the line is: `lid.core.LidError`, `LidError: no key`, `HTTP/1.1 403`, `lid: (22) …`, a value, a
 * bracket of data, a path.
 */
export const PRINTED =
  /\p{L}\w*(?:\.\w+)*\.\w*(?:Error|Exception)\b|(?<!\w)[A-Z]\w*(?:Error|Exception):|\bHTTP\/\d|^\s*[\w.-]+: \(\d+\)|\w=["'\w]|[{}<>\\|]|::/u;
/** A code, and what it says. */
const CODED = /^\s*[\w.-]*\d{3}[\w.-]*: \S/;
/** How tools begin the line of a failure, in whatever letter case. A person cannot do something, and says how. */
export const TOOL = /\b(?:failed to|could ?n[o'\u2019]t|unable to|(?:error|failure|problem)s? \p{L}+ing)\b/iu;
/** A sentence that ends, or something in quotes: messages are written out so, and hardly what is asked for. */
const WRITTEN_OUT = /[.!](?:\s|$)|(?<!\p{L})['\u2019]/u;
/** Characters of a plain text: whoever types more tells a story, or has pasted something. */
const MOST_PLAIN = 160;

/** Whether all of a text is of words of people. */
export const isSentence = (text: string): boolean => SENTENCE.test(text) && !PROGRAMMED.test(text);

/** Whether a tool has written a text, most likely: as an error it is found with less than by its words. */
export const isPrinted = (text: string): boolean =>
  TOOL.test(text) || PRINTED.test(text) || CODED.test(text) || PROGRAMMED.test(text);

/** Whether a text of more than some words is more like a question than like a message: `Has the key of the lid been changed by …?` */
const isAsked = (text: string): boolean =>
  text.length <= MOST_PLAIN && isSentence(text) && (text.endsWith('?') || !WRITTEN_OUT.test(text));

/** Whether a text is plain but for numbers that are no years: a program may print it, and a person may ask so. */
export const isPlainWithNumbers = (typed: string): boolean =>
  !isPlain(typed) && isPlain(typed.replaceAll(/\d{4,}/g, '0'));

/** Whether a text is short and written as people write: that it is an error to be judged is not the first thing to think of. */
export function isPlain(typed: string): boolean {
  const text = typed.trim();
  return PLAIN.test(text) && !TOOL.test(text) && (typed.length <= PASTE_LENGTH || isAsked(text));
}
