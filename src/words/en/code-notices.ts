/** Codes that no entry claims. */

/** Whose side a code usually points to, as what to look at first. */
export const SIDE_WORDS: Record<string, string> = {
  user: 'the user who signs in',
  app: 'the application and its registration',
  partner: 'the partner tenant',
  customer: 'the customer tenant',
  microsoft: "Microsoft's service",
};

/** Codes in the results. */
export const CODE_NOTICE_WORDS = {
  /** `lookUp` is the vendor's, where it has one. */
  known: <Part>(side: string, lookUp: Part | undefined) => [
    `Look first at ${side}. No fix is written yet. `,
    ...(lookUp ? [lookUp] : []),
  ],
  unknown: <Part>(code: Part, lookUp: Part | undefined) => [
    code,
    ' is not documented here. ',
    ...(lookUp ? [lookUp, ' may know it; the link takes the number along, nothing else.'] : []),
  ],
};
