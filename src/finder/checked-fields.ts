import { edits } from '../search/text/edits.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What a field may hold, as a sentence names it. */
const HOLDS = {
  'a text': isText,
  'a list': Array.isArray,
  'a list of texts': (value: unknown) => Array.isArray(value) && value.every(isText),
  'true or false': (value: unknown) => value === !!value,
  'an object': (value: unknown) => value === Object(value),
  'a regular expression that begins with two letters or digits': (value: unknown) => {
    try {
      return isText(value) && /^[a-z\d]{2}/i.test(value) && !!new RegExp(value);
    } catch {
      return false;
    }
  },
};

/** Fields that an object may have, with what each holds. */
type Fields = Record<string, keyof typeof HOLDS>;

/**
 * An object that a program was given. Throws a TypeError that names the field, what was found and what was expected; also where
 * another field is there: of an open object only one that is the misspelling of a known one.
 */
export function checkedFields(place: string, given: unknown, needed: Fields, others: Fields, isOpen = false): void {
  const known = { ...needed, ...others };
  const names = Object.keys(known);
  const must = (is: boolean, what: string, value: unknown, expected: string) => {
    if (!is) throw new TypeError(`${place}${what} is ${value}, expected ${expected}.`);
  };
  const check = (held: keyof typeof HOLDS, what: string, value: unknown) =>
    must(HOLDS[held](value), what, `${JSON.stringify(value)}`.slice(0, 60), held);
  check('an object', '', given);
  for (const name of Object.keys(given as object)) {
    const isOther = isOpen && names.every((one) => edits(name.toLowerCase(), one, 1) > 1);
    must(isOther || names.includes(name), `: "${name}"`, 'no field', names.join(', '));
  }
  for (const name of names) {
    const value = (given as Record<string, unknown>)[name];
    if (value !== undefined || name in needed) check(known[name] as keyof typeof HOLDS, `: "${name}"`, value);
  }
}
