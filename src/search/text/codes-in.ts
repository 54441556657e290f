/** Which codes stand in a text. */
import { canonicalNumber, numbersIn } from './code-spelling.ts';

/** A word that may be a code, with what joins its parts, in lower case. */
export const CODE_TOKEN = /[a-z0-9_]+(?:[.-][a-z0-9_]+)*/g;

/** The id of a request or tenant: no part of it is a code. */
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The parts of such a word that may be codes by themselves. */
export const partsOfToken = (token: string): string[] => (GUID.test(token) ? [] : token.split(/[.-]/));

/** What a word is told by at a glance: its length and the characters at its ends. */
export const lookOf = (size: number, first: number, last: number): number =>
  (size << 14) | ((first & 127) << 7) | (last & 127);
const lookOfToken = (token: string): number =>
  lookOf(token.length, token.charCodeAt(0), token.charCodeAt(token.length - 1));

/** Codes that may stand in a text. They do not change. */
export interface KnownCodes {
  /** Lower case. */
  known: ReadonlySet<string>;
  /** Those that a bare form means, by it. */
  byBare: ReadonlyMap<string, string>;
}

/** Looks of the codes of a set. */
const looks = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

/**
 * Which of the known codes stand whole in a normalised text. Two-word codes (`http 403`) are recognised with one
 * space, slash or hyphen between; a 32-bit number in any spelling. The result is in the order of the text, each once.
 */
export function codesIn(text: string, { known, byBare }: KnownCodes): string[] {
  const looksKnown = looks.get(known) ?? new Set([...known].map(lookOfToken));
  looks.set(known, looksKnown);
  const found = new Set<string>();
  let isBehindHttp = false;
  const take = (part: string) => {
    // A look is soon compared, and few words of a text have the look of a code.
    if (looksKnown.has(lookOfToken(part)) && known.has(part)) found.add(part);
    if (isBehindHttp && known.has(`http ${part}`)) found.add(`http ${part}`);
    isBehindHttp = part === 'http';
  };
  for (const token of text.match(CODE_TOKEN) ?? []) {
    if (!token.includes('.') && !token.includes('-')) take(token);
    else {
      if (known.has(token)) found.add(token);
      for (const part of partsOfToken(token)) take(part);
    }
  }
  // A bare form counts where the text calls it an error code: `"error_codes":[4012]`, `error?code=4012`.
  for (const [, bare = ''] of text.matchAll(/codes?\W{1,5}([a-z0-9]{1,64})/g)) {
    const code = byBare.get(bare);
    if (code) found.add(code);
  }
  for (const number of numbersIn(text)) if (known.has(number)) found.add(number);
  return [...found];
}

/** What calls a number a code, in the languages of a reader: `error 4012`, `Fehler: 4012`. */
const CALLED =
  "(?:(?:errors?|err|codes?|number|no|nr|d'erreur|fehler(?:code|nummer)?|erreur|errore|codice|c[oó]digo|de|fout(?:code)?|b[łl][aą]d|kod)[ \\t:#.(-]{1,3})+";
const CALLING = new RegExp(`^${CALLED}`);
const CALLED_LINE = new RegExp(`^[ \\t>]*${CALLED}([a-z0-9]+)[.,:;)]*[ \\t]*$`, 'gim');

/** A text without what calls it a code, both in lower case. */
export const withoutCalling = (text: string): string => text.replace(CALLING, '');

/** A text with the known code in the place of each line that only calls the bare form of one a code. */
export const withCalled = (text: string, { byBare }: KnownCodes): string =>
  text.replace(CALLED_LINE, (line, bare: string) => byBare.get(bare.toLowerCase()) ?? line);

/** The known code that a query is as a whole, normalised: `kopia4012`, `4012`, `error 4012`, `http 403` or `-2145910764`. */
export function codeAsWhole(query: string, { known, byBare }: KnownCodes): string | undefined {
  const bare = query.trim().replace(/(?<![.,:;)])[.,:;)]+$/, '');
  if (known.has(bare)) return bare;
  const called = withoutCalling(bare);
  if (known.has(called)) return called;
  const number = canonicalNumber(called);
  return byBare.get(called) ?? (number && known.has(number) ? number : undefined);
}
