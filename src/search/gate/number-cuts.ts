import type { PublicWords } from './public-words.ts';
import type { WordCut } from './word-cut.ts';

/** Side by side they are one number: a telephone or card number in groups, a date, a version. */
const NUMBERS = /(?<![\p{L}\p{N}])\d+(?:(?:[ .,/()\u00a0-]{1,3}|\[\.\]|\r?\n[ \t]{0,8})\d+)*(?![\p{L}\p{N}])/gu;
/** Ids that are left when the private ones are out: of public applications. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
const VERSION = /^\d{1,3}(?:\.\d{1,5}){1,3}$/;
/** As mail servers answer: `550 5.7.57`. */
const MAIL_STATUS = /^(?:[245]\d\d[ -])?[245]\.\d\.\d{1,3}(?:-\d{3})?$/;
const BEFORE_VERSION =
  /(?:version|build|release|module|powershell|python|java|node|\bv)["']?[\s/:=(]{0,3}["']?$|[\p{L}][/\\]$/iu;
/** Where a program stood: a line of a file, a port of a host. */
const BEFORE_LINE = /(?:\.[a-z]\w{0,3}:|\blines? |\bline:)$/i;
const BEFORE_CODE = /(?:error|status)[ _-]?codes?\W{0,6}$/i;
const LONGEST_BEFORE = 16;

/** Numbers of more than three digits that are neither a code nor a version. */
export function numberCuts(text: string, words: PublicWords): WordCut[] {
  const cuts: WordCut[] = [];
  const masked = text.replace(ID, (id) => 'x'.repeat(id.length));
  for (const { 0: number, index } of masked.matchAll(NUMBERS)) {
    const digits = number.replace(/\D/g, '');
    if (digits.length <= 3 || words.own.has(number) || MAIL_STATUS.test(number)) continue;
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
    const isVersion = VERSION.test(number) && BEFORE_VERSION.test(before);
    const isCode =
      digits === number &&
      digits.length < 9 &&
      (BEFORE_CODE.test(before) ||
        BEFORE_LINE.test(before) ||
        [...words.families].some((family) => words.codes.has(family + number)));
    if (!isVersion && !isCode) cuts.push([index, index + number.length, 'number']);
  }
  return cuts;
}
