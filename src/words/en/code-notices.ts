/** Codes that no entry claims. */

/** Whose side a code usually points to, as what to look at first; nothing of it where nobody says so. */
const lookFirst = (side: string | undefined) => `${side ? `Look first at ${side}. ` : ''}No fix is written yet.`;
const notHere = (code: string) => `${code} is not documented here.`;

/** Codes in the results, here and in a terminal. */
export const CODE_NOTICE_WORDS = {
  lookFirst,
  notHere,
  /** `lookUp` is the vendor's, where it has one. */
  known: <Part>(side: string | undefined, lookUp: Part | undefined) => [
    `${lookFirst(side)} `,
    ...(lookUp ? [lookUp] : []),
  ],
  unknown: <Part>(code: Part, lookUp: Part | undefined) => [
    code,
    `${notHere('')} `,
    ...(lookUp ? [lookUp, ' may know it; the link takes the number along, nothing else.'] : []),
  ],
};
