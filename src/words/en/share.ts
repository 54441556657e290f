/** What a shared link shows of an entry. */
export const SHARE_WORDS = {
  likeliestCause: (cause: string) => `Likeliest cause: ${cause}.`,
};
