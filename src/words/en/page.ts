/** Words of the script that every page loads. */
export const PAGE_WORDS = {
  searchMissing: 'The search could not be loaded.',
  tryAgain: 'Try again',
  orUse: ' or use ',
  aToZ: 'the A to Z page',
};
