/** Makes the lists of words in a thread of a build: see `threads.ts`. */
export { makeWordLists as run } from './word-lists.ts';
