import type { Content } from '../../../src/checks/content-files.ts';
import { isGenericCode } from '../../../src/search/text/codes.ts';
import { normalise } from '../../../src/search/text/normalise.ts';
import { vocabularyOf } from '../../../src/search/text/vocabulary.ts';
import type { Random } from '../mulberry32.ts';
import { invented, otherNumber } from '../vary-words.ts';

/** After so many codes that were taken a number gets a digit more. */
const TRIES = 20;

/**
 * Makes codes of the same form that nothing else has: `KOPIA-4012` becomes `KOPIA-7731`, `ERROR_LOST` becomes
 * `BACON_LOST`. Generic codes stay.
 */
export function codeMaker({ entries, codes, field }: Content): (code: string, random: Random) => string {
  const vocabulary = vocabularyOf({ genericCodes: field.data.genericCodes });
  const written = [...entries.flatMap(({ data }) => data?.codes ?? []), ...codes.flatMap(({ keys }) => keys)];
  const taken = new Set(written.map((code) => normalise(code)));
  return (code, random) => {
    if (isGenericCode(code, vocabulary)) return code;
    for (let tries = 1; ; tries++) {
      const more = '0'.repeat(Math.floor(tries / TRIES));
      const made = otherCode(code, random, more);
      if (taken.has(normalise(made))) continue;
      taken.add(normalise(made));
      return made;
    }
  };
}

function otherCode(code: string, random: Random, more: string): string {
  const numbered = code.replace(/\d{3,}/, (digits) => otherNumber(random, digits + more));
  if (numbered !== code) return numbered;
  const inCase = (word: string) => {
    const made = invented(random, 4);
    if (word === word.toUpperCase()) return made.toUpperCase();
    return word[0] === word[0]?.toUpperCase() ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  };
  const worded = code.replace(/\p{L}{4,}/u, inCase);
  return worded === code ? `${code}_${inCase(code)}` : worded;
}
