/** `faultfinder/search`: what other programs ask the search with. */
export { createFinder } from './create-finder.ts';
export { openFinder } from './open-finder.ts';
export { redact } from './redact.ts';
export type * from './types.ts';
