/**
 * 32-bit numbers as programs print them. Windows calls one error `0x80180014`, a log prints it as `-2145910764` or `2149056532`, and
 * readers type it without its `0x`. Everything here is pure; {@link canonicalNumber} is a public interface: `docs/interfaces.md`.
 */

/** Numbers from here on are failures: of a bare number, this much must hold before it is taken for a code. */
const FAILURES = 0x8000_0000;
const ALL = 0x1_0000_0000;
const HEXADECIMAL = /^(?:0?x|&h)(?:0{8}|f{8})?([0-9a-f]{8})[lu]{0,3}$/;
const BARE = /^([89a-f][0-9a-f]{7})h?$/;
const written = (number: number): string => `0x${number.toString(16).padStart(8, '0')}`;

/**
 * The one spelling of a 32-bit number, `0x` and eight digits in lower case: of `0X80180014`, `80180014`, `8018 0014`, `-2145910764`,
 * `2149056532`. Undefined where a text as a whole is no such number; without `0x` only numbers of failures are.
 */
export function canonicalNumber(text: string): string | undefined {
  const joined = text.toLowerCase().replace(/[\s_]+/g, '');
  const digits = (HEXADECIMAL.exec(joined) ?? BARE.exec(joined))?.[1];
  if (digits) return `0x${digits}`;
  if (!/^(?:-\d{8,10}|\d{10})$/.test(joined)) return undefined;
  const number = Number(joined);
  if (number < 0) return number >= -FAILURES ? written(ALL + number) : undefined;
  return number >= FAILURES && number < ALL ? written(number) : undefined;
}

/** Where a number may stand in a text in lower case: not inside of a word, and not in an id. */
const NUMBERS =
  /(?<![a-z0-9_.-])(?:(?:0?x|&h) ?(?:0{8}|f{8})?[0-9a-f]{4}[ _]?[0-9a-f]{4}[lu]{0,3}|-\d{8,10}|\d{10}|[89a-f][0-9a-f]{3} ?[0-9a-f]{4}h?)(?![a-z0-9_-]|\.\d)/g;

/** Canonical spellings of the numbers of a text in lower case that are not written so there, each once. */
export function numbersIn(text: string): string[] {
  const found = [...text.matchAll(NUMBERS)].flatMap(([number]) => {
    const canonical = canonicalNumber(number);
    return canonical && canonical !== number ? canonical : [];
  });
  return [...new Set(found)];
}

/** The spellings under which a number is asked for in addresses, besides its own: as decimal numbers, and without `0x`. */
export function spellingsOf(canonical: string): string[] {
  const number = Number(canonical);
  return [canonical.slice(2), String(number), ...(number >= FAILURES ? [String(number - ALL)] : [])];
}
