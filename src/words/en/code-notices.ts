/** Codes that no entry claims. */

/** Whose side a code usually points to, as what to look at first; nothing where nobody says so. */
export const lookFirst = (side: string | undefined): string => (side ? `Look first at ${side}. ` : '');

/** Codes in the results. */
export const CODE_NOTICE_WORDS = {
  lookUp: "Microsoft's look-up",
  known: <Part>(side: string | undefined, lookUp: Part) => [`${lookFirst(side)}No fix is written yet. `, lookUp],
  unknown: <Part>(code: Part, lookUp: Part) => [
    code,
    ' is not documented here. ',
    lookUp,
    ' may know it; the link takes the number along, nothing else.',
  ],
};
