/** Codes that no entry claims. */
import type { ReadCode } from '../../search/text/reading.ts';
import { formatList } from '../format-list.ts';

/** Who must act on a code, and what comes first; `side` is absent where nobody says so. */
const actsFirst = (side: string | undefined, firstStep: string) =>
  `${side ? `Who must act: ${side}. ` : ''}${firstStep}`;
const notHere = (code: string) => `${code} is not documented here.`;

/** How a code was read that does not stand in the text: which signs look alike, and that it was torn apart. */
function readAs({ typed, codes, signs, isTorn, isBroken }: ReadCode): string {
  const [head = ''] = typed.split(/\s+/);
  if (isBroken)
    return `Read as ${formatList(codes, 'disjunction')}: a line ends behind ${head}, and the next one goes on with digits.`;
  const alike = signs.map(([one, other]) => `${one} and ${other} look alike`);
  const why = formatList([...alike, ...(isTorn ? ['it was torn apart'] : [])]);
  return `Read as ${formatList(codes, 'disjunction')}: ${typed.replace(/\s+/g, ' ')} is no code that is known here${why && `; ${why}`}.`;
}

/** Codes in the results, here and in a terminal. */
export const CODE_NOTICE_WORDS = {
  actsFirst,
  notHere,
  readAs,
  /** `lookUp` is the vendor's, where it has one. */
  known: <Part>(side: string | undefined, firstStep: string, lookUp: Part | undefined) => [
    `${actsFirst(side, firstStep)} `,
    ...(lookUp ? [lookUp] : []),
  ],
  /** Which of several codes to look at, and why: by the leading result, or because it stands behind what passes it on. */
  several: <Part>(first: Part, isOfResult: boolean, others: Part | undefined, classes: Part | undefined) => [
    'Several codes: look at ',
    first,
    isOfResult ? ', which the first result is about.' : ', which stands last, behind what only passes it on.',
    ...(others ? [' Beside it: ', others, '.'] : []),
    ...(classes ? [' Of no help by itself: ', classes, '.'] : []),
  ],
  unknown: <Part>(code: Part, lookUp: Part | undefined) => [
    code,
    `${notHere('')} `,
    ...(lookUp ? [lookUp, ' may know it; the link takes the number along, nothing else.'] : []),
  ],
};
