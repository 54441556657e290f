/** Codes that no entry claims. */

/** Whose side a code usually points to, as what to look at first; nothing where nobody says so. */
export const lookFirst = (side: string | undefined): string => (side ? `Look first at ${side}. ` : '');

/** Codes in the results. */
export const CODE_NOTICE_WORDS = {
  /** `lookUp` is the vendor's, where it has one. */
  known: <Part>(side: string | undefined, lookUp: Part | undefined) => [
    `${lookFirst(side)}No fix is written yet. `,
    ...(lookUp ? [lookUp] : []),
  ],
  unknown: <Part>(code: Part, lookUp: Part | undefined) => [
    code,
    ' is not documented here. ',
    ...(lookUp ? [lookUp, ' may know it; the link takes the number along, nothing else.'] : []),
  ],
};
