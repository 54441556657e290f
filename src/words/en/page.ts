/** Words of the script that every page loads. */
export const PAGE_WORDS = {
  partMissing: 'This could not be loaded. Try again.',
};
