import type { Spelling } from '../search/lookups/spelling.ts';
import { keptFile } from './kept-file.ts';

/** What mends the words of questions. */
export const spellingFile = (base: string): (() => Promise<Spelling>) =>
  keptFile(`${base}index/spelling.json`, ({ words }: Spelling) => typeof words === 'string');
