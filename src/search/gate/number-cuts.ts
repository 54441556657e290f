import { canonicalNumber } from '../text/code-spelling.ts';
import type { PublicWords } from './public-words.ts';
import type { WordCut } from './word-cut.ts';

/** Side by side they are one number: a telephone or card number in groups, a date, a version. */
const NUMBERS = /(?<![\p{L}\p{N}])\d+(?:(?:[ .,/()\u00a0-]{1,3}|\[\.\]|\r?\n[ \t]{0,8})\d+)*(?![\p{L}\p{N}])/gu;
/** Ids that are left when the private ones are out: of public applications. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
const VERSION = /^\d{1,3}(?:\.\d{1,5}){1,3}$/;
/** Of a system: `22631.4460`. */
const BUILD = /^\d{4,5}\.\d{1,5}$/;
/** Of a program, wherever it stands: no date, no number in groups, no part of an address or of a telephone number. */
const VERSION_BY_LOOK =
  /^(?!\d\d(?:\.\d\d){2}$)(?!\d{1,3}(?:\.\d{3}){2}$)(?!(?:[012]?\d|3[01])\.(?:\d|1[012])\.(?:\d\d|(?:19|20)\d\d)$)(?:0|[1-9]\d?)(?:\.(?:0|[1-9]\d{0,2})){2}$/;
/** The rest of an address, behind and before the end of a line. */
const GOES_ON = /^\.(?:[x*]|\s{0,9}\d)|^\s*\n[ \t]{0,8}\.?\d/;
const GOES_BEFORE = /\d\.?\r?\n[ \t]{0,8}\.?$|[x*]\.$/;
/** As mail servers answer: `550 5.7.57`. */
const MAIL_STATUS = /^(?:[245]\d\d[ -])?[245]\.\d\.\d{1,3}(?:-\d{3})?$/;
/** As web servers answer: `HTTP/1.1 503`. */
const HTTP_STATUS = /^\d(?:\.\d)? [1-5]\d\d$/;
const BEFORE_VERSION =
  /(?:version|build|release|module|powershell|python|java|node|\bv)["']?[\s/:=(]{0,3}["']?$|[\p{L}][/\\]$/iu;
/** Where a program stood: a line of a file, a port of a host. */
const BEFORE_LINE = /(?:\.[a-z]\w{0,3}:|\blines? |\bline:)$/i;
const BEFORE_CODE = /(?:error|status)[ _-]?codes?\W{0,6}$/i;
/** What is less sure to be a code, where it is short. */
const BEFORE_SHORT_CODE =
  /\b(?:error|errno|event(?:[ _-]?ids?)?|sqlstate|hresult|(?:exit|return|result|last)[ _-]?codes?|(?:exited|failed|returned|ended) with(?: the)?(?: exit)? code)\W{1,6}$/i;
/** A result of 32 bits as a signed number, of which the error bit is set; `number` has no sign. */
const isResult = (number: string, before: string): boolean =>
  /(?:^|[\s:=(["'])-$/.test(before) && canonicalNumber(`-${number}`)?.startsWith('0x8') === true;
const LONGEST_BEFORE = 24;

/** In the middle of the name of a class: `Client.4.66.1.0.ServiceException`. */
const isInName = (before: string, after: string): boolean => /\p{L}\.$/u.test(before) && /^\.\p{Lu}/u.test(after);

/** Numbers of more than three digits that are neither a code nor a version. */
export function numberCuts(text: string, words: PublicWords): WordCut[] {
  const cuts: WordCut[] = [];
  const masked = text.replace(ID, (id) => 'x'.repeat(id.length));
  for (const { 0: number, index } of masked.matchAll(NUMBERS)) {
    const digits = number.replace(/\D/g, '');
    if (digits.length <= 3 || words.own.has(number) || MAIL_STATUS.test(number)) continue;
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
    const after = text.slice(index + number.length, index + number.length + LONGEST_BEFORE);
    const compound = `${/[\p{L}\p{N}-]*$/u.exec(before)?.[0]}${number}${/^[\p{L}\p{N}-]*/u.exec(after)?.[0]}`;
    if (words.own.has(compound)) continue;
    const isVersion =
      (VERSION_BY_LOOK.test(number) && !GOES_ON.test(after) && !GOES_BEFORE.test(before)) ||
      (VERSION.test(number) && (BEFORE_VERSION.test(before) || isInName(before, after))) ||
      (BUILD.test(number) && /(?:build|version)["']?[\s:=(]{1,3}$/i.test(before)) ||
      (HTTP_STATUS.test(number) && /HTTP\/$/i.test(before));
    const isCode =
      digits === number &&
      ((digits.length < 9 &&
        (BEFORE_CODE.test(before) ||
          BEFORE_LINE.test(before) ||
          [...words.families].some((family) => words.codes.has(family + number)))) ||
        (digits.length < 6 && BEFORE_SHORT_CODE.test(before)) ||
        isResult(number, before));
    if (!isVersion && !isCode) cuts.push([index, index + number.length, 'number']);
  }
  return cuts;
}
