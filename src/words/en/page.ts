/** Words of the script that every page loads. */
export const PAGE_WORDS = {
  searchMissing: 'The search could not be loaded.',
  partMissing: 'This could not be loaded. Try again.',
  tryAgain: 'Try again',
  aToZ: 'the A to Z page',
  ownPage: (code: string) => `The page of ${code} needs no search.`,
  instead: <Part>(again: Part, aToZ: Part) => [again, ' or use ', aToZ, '.'],
};
