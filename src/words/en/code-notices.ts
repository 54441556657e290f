/** Codes that no entry claims. */

/** Whose side a code usually points to, as what to look at first. */
export const SIDE_WORDS: Record<string, string> = {
  user: 'the user who signs in',
  app: 'the application and its registration',
  partner: 'the partner tenant',
  customer: 'the customer tenant',
  microsoft: "Microsoft's service",
};

const lookFirst = (side: string) => `Look first at ${side}. No fix is written yet.`;
const notHere = (code: string) => `${code} is not documented here.`;

/** Codes in the results, here and in a terminal. */
export const CODE_NOTICE_WORDS = {
  lookUp: "Microsoft's look-up",
  lookFirst,
  notHere,
  known: <Part>(side: string, lookUp: Part) => [`${lookFirst(side)} `, lookUp],
  unknown: <Part>(code: Part, lookUp: Part) => [
    code,
    `${notHere('')} `,
    lookUp,
    ' may know it; the link takes the number along, nothing else.',
  ],
};
