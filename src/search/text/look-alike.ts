/** Which signs reading confuses: a picture of an error, or a reader who types it off, has 0 for O and 5 for S. */
import { joinCodes } from './codes.ts';
import { beginningOf, type Family, type Vocabulary } from './vocabulary.ts';

/** Signs that look alike, the digit first. */
const GROUPS = ['0o', '1il|', '5s', '8b'];
/** Characters of a text in which is looked for misread codes: what an error is about stands near its beginning. */
export const READ_ALIKE = 40_000;

/** A part of a regular expression for what looks like a text, which is letters and digits; `between` may stand between its signs. */
export const alikeSource = (text: string, between = ''): string =>
  (text.toLowerCase().match(/rn|./g) ?? [])
    .map((sign) => {
      const group = GROUPS.find((signs) => signs.includes(sign));
      return group ? `[${group}]` : sign === 'm' || sign === 'rn' ? '(?:rn|m)' : sign;
    })
    .join(between);

/** The digit that a sign looks like, in lower case; itself where it looks like none. */
export const digitLike = (sign: string): string => GROUPS.find((signs) => signs.includes(sign))?.[0] ?? sign;

/** What may be eight digits of a number without its `0x`: more of them digits than a word has. */
export const BARE_ALIKE = /(?<![\w.|-])(?=[a-z|]*\d[a-z|]*\d)(?=[\da-f]*[oils|])[\da-foils|]{8}(?![\w|-]|\.\d)/gi;

/** The end of a line within digits: what goes on in the next one is followed by what follows a code, not by a word. */
const BROKEN = /(?<=\d)[ \t]*\r?\n[ \t]*\d{1,6}(?=[:)"'\]])/;
const BREAKS_HERE = new RegExp(BROKEN.source, 'y');

/** Whether the digits that end at a place go on in the next line. */
export function breaksAt(text: string, place: number): boolean {
  BREAKS_HERE.lastIndex = place;
  return BREAKS_HERE.test(text);
}

const count = (text: string, pattern: RegExp | string) => [...text.matchAll(new RegExp(pattern, 'gi'))].length;

/** Whether a text has more that begins like a code than it has codes: what that is, is seen where it is read. */
export function mayBeMisread(typed: string, vocabulary: Vocabulary): boolean {
  const text = joinCodes(typed.slice(0, READ_ALIKE), vocabulary);
  const isLike = ({ pattern, within, isNumber }: Family) =>
    count(text, `(?<![a-z\\d_])${alikeSource(beginningOf(pattern), '\\s?')}(?=[\\s-]{0,2}[a-z|]{0,7}\\d)`) >
      count(text, `${within.source}(?!\\s\\d)`) ||
    (isNumber && count(text, BARE_ALIKE) > 0);
  return (
    BROKEN.test(text) || vocabulary.families.some((family) => beginningOf(family.pattern) !== '' && isLike(family))
  );
}
