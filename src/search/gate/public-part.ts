/** Whether a word, or a part of a compound, is public by itself: by the words of the site, a language, or its form. */

import type { PublicWords } from './public-words.ts';

/** What a program calls what went wrong. */
export const CODE_WORDS =
  /^(?:Error|Invalid|Request|Authorization|Authentication|Resource|Err)|(?:Error|Exception|Denied|NotFound|Failed|Failure|Invalid|Expired|Required|Forbidden|Unauthorized|Timeout|NotSupported|NotAllowed|Exceeded|Conflict|Missing|Found|Exists|Error\w{0,12})$/;

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
export const isLower = (text: string): boolean => /^[\p{Ll}\p{M}]+$/u.test(text);

const ENDINGS = /(?:e?s|e?d|ing|e?r|ly|able|ions?)$/;
const BEGINNINGS = /^(?:un|re|non|pre|de|sub|multi|mis)(?=.{4})/;

/** A common word, or one that is made of one. */
export function isCommon(word: string, common: ReadonlySet<string>): boolean {
  if (common.has(word)) return true;
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return false;
  const stem = word.replace(ENDINGS, '');
  return (
    (stem.length > 3 && stem !== word && (common.has(stem) || common.has(`${stem}e`))) ||
    common.has(word.replace(BEGINNINGS, ''))
  );
}

/** A known code, or a number of a family of codes. */
export function isCode(lower: string, words: PublicWords): boolean {
  if (words.codes.has(lower)) return true;
  const [, family = '', number] = /^(\D{1,30}?)(\d{3,8})$/.exec(lower) ?? [];
  if (number) return words.families.has(family);
  return false;
}

export function isPublicPart(part: string, words: PublicWords): boolean {
  if (/^\d{1,3}$/.test(part)) return true;
  const lower = part.toLowerCase();
  if (words.own.has(part) && !(words.names.has(lower) && isCapital(part))) return true;
  if (isLower(part) && isCommon(part, words.common)) return true;
  return words.anyCase.has(lower) && !words.names.has(lower) && /^\p{L}\p{Ll}+$/u.test(part);
}

/** A name of a class or field: each of its words is common, and one says that a program wrote it. */
export function isCamel(part: string, words: PublicWords): boolean {
  const humps = humpsOf(part);
  const last = humps.at(-1) ?? '';
  const isProgrammers =
    CODE_WORDS.test(part) ||
    /^[a-z]/.test(part) ||
    words.own.has(last) ||
    (humps.length > 2 && humps.some((hump) => words.own.has(hump)));
  return humps.length > 1 && isProgrammers && humps.every((hump) => isHump(hump, words));
}

/** What one part of a constant says that names an error. */
const CONSTANT_PART =
  /^(?:ERR|ERROR|STATUS|FAIL|FAILED|FAILURE|INVALID|DENIED|EXPIRED|TIMEOUT|REFUSED|REJECTED|UNKNOWN|MISSING|CONFLICT|FORBIDDEN|UNAUTHORIZED|EXCEPTION|CERT|SSL|TLS|HTTP|AUTH|CONNECTION)$/;

/** A constant for an error: `ERROR_INVALID_PARAMETER`. */
export function isConstant(text: string, words: PublicWords): boolean {
  if (!/^[A-Z]+(?:_[A-Z]+)+$/.test(text)) return false;
  const parts = text.split('_');
  const telling = parts.filter((part) => CONSTANT_PART.test(part)).length;
  // Two of them leave no doubt, also of words that are names elsewhere.
  const isWord = (part: string) => isHump(part, words) || (telling > 1 && isCommon(part.toLowerCase(), words.common));
  return telling > 0 && parts.every((part) => part.length < 3 || CONSTANT_PART.test(part) || isWord(part));
}

/** A cmdlet, or a class with its namespace. */
export function isProgram(compound: string, parts: readonly string[], words: PublicWords): boolean {
  const [first = '', second = ''] = parts;
  const isCmdlet = /^[A-Z][a-z]+-[A-Z]\w*$/.test(compound) && words.own.has(first);
  const isClass = parts.length > 2 && compound.includes('.') && words.own.has(first) && words.own.has(second);
  return (
    (isCmdlet || isClass) &&
    parts.every((part) => words.own.has(part) || humpsOf(part).every((hump) => hump.length < 4 || isHump(hump, words)))
  );
}

/** A vendor's host whose labels say nothing of a customer. */
export function isPublicHost(host: string, words: PublicWords): boolean {
  if (!host.includes('.') || !words.kept.known.isHost(host)) return false;
  const labels = host.split('.').slice(0, -2);
  return labels.every(
    (label) => /^[a-z]{4,6}\d{4}$/.test(label) || label.split('-').every((part) => isPublicPart(part, words)),
  );
}

export const humpsOf = (part: string): string[] =>
  /^[A-Za-z]+$/.test(part) ? (part.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [part]) : [part];

export const isHump = (hump: string, words: PublicWords): boolean =>
  !words.names.has(hump.toLowerCase()) &&
  (words.own.has(hump) || words.own.has(hump.toLowerCase()) || isCommon(hump.toLowerCase(), words.common));
