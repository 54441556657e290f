/** The page of a code, which is reached without the search. */
export const OWN_PAGE_WORDS = {
  ownPage: (code: string) => `The page of ${code} needs no search.`,
};
