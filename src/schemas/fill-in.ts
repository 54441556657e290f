/** Begins every place of a skeleton that an author has to write. */
export const FILL_IN = 'FILL IN:';
