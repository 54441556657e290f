/** Loads what threads of a build need for pages and for the index: see `warmThreads` in `threads.ts`. */
import './code-pages-job.ts';
import './index-files/index-job.ts';
import './read-pages-job.ts';

export function run(): void {}
