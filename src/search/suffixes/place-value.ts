/**
 * What a row says of the place where its suffix stands, as short ASCII: enough to put hits in the order of the search without
 * reading an entry.
 *
 * `!!#f=a"$`: entry 0*90+2 …: four signs of the number, one of field and kind, one of what stands before, then
 * in own text what stands before that, else how much of the suffix stands in the same text already; then how often the entry is
 * named as related, and what only some places need.
 */
import type { Field } from '../index/index-site.ts';
import { FIELD_WEIGHT } from '../text/weights.ts';
import { isLetter } from './part-of-word.ts';

/** Signs that a digit can be: from `!` to `z`. */
const BASE = 90;
const ZERO = 33;
const DIGITS = 4;
const FIELDS = Object.keys(FIELD_WEIGHT) as Field[];

/** Stands for a letter before a suffix, the beginning of the text, and what is not ASCII. */
export const LETTER = 'a';
export const START = 'A';
export const OTHER = 'Z';

export interface PlaceValue {
  number: number;
  field: Field;
  isError: boolean;
  /** It is the card of a code. */
  isCard: boolean;
  /** The entry is about one product only. */
  isNarrow: boolean;
  relatedFrom: number;
  /** The character before, or {@link LETTER}, {@link START}, {@link OTHER}. */
  before: string;
  /** The one before it, letters as they are; only of own text. */
  beforeThat: string;
  /** So many first characters stand in the same text before; of a word, so many as the beginning of a word. Not of own text. */
  shared: number;
  sharedApart: number;
  /** Length of the text that begins here, 0 where none does; and whether its last character may be left out. */
  length: number;
  hasStop: boolean;
}

/** A whole number in so many signs; more than they hold is their most. */
export function packNumber(number: number, digits = DIGITS): string {
  let left = Math.min(number, BASE ** digits - 1);
  let packed = '';
  for (let digit = 0; digit < digits; digit++) {
    packed = String.fromCharCode(ZERO + (left % BASE)) + packed;
    left = Math.floor(left / BASE);
  }
  return packed;
}

export function unpackNumber(packed: string, from: number, digits = DIGITS): number {
  let number = 0;
  for (let at = from; at < from + digits; at++) number = number * BASE + packed.charCodeAt(at) - ZERO;
  return number;
}

/** Characters before a place of own text that its row says while tables are made: what numbers of entries are counted by. */
export const WAY = 8;

/** The last characters before an offset; a text begins behind a space. */
export const packWay = (text: string, at: number): string =>
  at < WAY ? ` ${text.slice(0, at)}` : text.slice(at - WAY, at);

export const numberOf = (value: string): number => unpackNumber(value, 0);
export const isOfText = (value: string): boolean => fieldOf(value) === 'text';
/** Whether a row begins inside of a word. */
export const isInWord = (value: string): boolean => value[DIGITS + 1] === LETTER;
/** Where those characters begin in a value of own text. */
export const endOfPlace = (value: string): number => (value.charCodeAt(7) - ZERO === BASE - 1 ? 8 + DIGITS : 8);

/** A value as it is kept: without them. */
export const withoutWay = (value: string): string => (isOfText(value) ? value.slice(0, endOfPlace(value)) : value);

/** What all places of a field have in common. */
export function packOwner(owner: Pick<PlaceValue, 'number' | 'field' | 'isCard' | 'isError' | 'isNarrow'>): string {
  const { isCard, isError, isNarrow } = owner;
  const kind = FIELDS.indexOf(owner.field) * 8 + Number(isCard) * 4 + Number(isError) * 2 + Number(isNarrow);
  return packNumber(owner.number) + packNumber(kind, 1);
}

export const packRelated = (relatedFrom: number): string =>
  relatedFrom < BASE - 1 ? packNumber(relatedFrom, 1) : packNumber(BASE - 1, 1) + packNumber(relatedFrom);

/** The character before an offset, as a value says it. */
export function beforeSign(text: string, at: number, keepsLetters: boolean): string {
  if (at <= 0) return START;
  const unit = text.charCodeAt(at - 1);
  if (isLetter(unit) && !(keepsLetters && unit < 128)) return keepsLetters ? OTHER : LETTER;
  return unit < 128 ? (text[at - 1] as string) : OTHER;
}

export function unpackPlace(value: string): PlaceValue {
  const kind = value.charCodeAt(DIGITS) - ZERO;
  const field = FIELDS[kind >> 3] as Field;
  const isText = field === 'text';
  const before = value[5] as string;
  const related = unpackNumber(value, 7, 1);
  const isMany = related === BASE - 1;
  const rest = isMany ? 8 + DIGITS : 8;
  const shared = isText ? 0 : unpackNumber(value, 6, 1);
  const isStart = !isText && before === START;
  return {
    number: unpackNumber(value, 0),
    field,
    isCard: (kind & 4) > 0,
    isError: (kind & 2) > 0,
    isNarrow: (kind & 1) > 0,
    relatedFrom: isMany ? unpackNumber(value, 8) : related,
    before,
    beforeThat: isText ? (value[6] as string) : '',
    shared,
    sharedApart: !isText && before === ' ' && rest < value.length ? unpackNumber(value, rest, 1) : shared,
    length: isStart ? unpackNumber(value, rest, 2) : 0,
    hasStop: isStart && value.length > rest + 2,
  };
}

/** What a value says of its entry alone: number, field and kind, how often it is named as related. */
export const ownerIn = (value: string): string => value.slice(0, DIGITS + 1) + value.slice(7, endOfPlace(value));

/** What {@link ownerIn} says beside the number: the same of many entries. */
export const kindIn = (owner: string): string => owner.slice(DIGITS);

export const fieldOf = (owner: string): Field => FIELDS[(owner.charCodeAt(DIGITS) - ZERO) >> 3] as Field;

/** A place inside of a word, of which only the entry is known. */
export const insideOf = (owner: string): PlaceValue =>
  unpackPlace(`${owner.slice(0, DIGITS + 1)}${LETTER}${packNumber(0, 1)}${owner.slice(DIGITS + 1)}`);
