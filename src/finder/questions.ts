/** Questions in words over a whole catalogue: loaded where their file is given. */
export { wordSearch } from '../search/words/reader-of.ts';
