/** Above the results where one product alone is searched. */
export const PRODUCT_NOTE_WORDS = {
  searched: (product: string) =>
    `Searches ${product} only, in an index loaded whole: the host learns nothing of what you type.`,
  searchAll: 'Search all products',
};
