/** The finder of a small site, for who opens one: a file of its own, since bundlers load with an export what is imported late elsewhere. */
export { createFinder } from './create-finder.ts';
