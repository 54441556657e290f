import { persistently } from '../persistently.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { fetchFile } from './fetch-whole.ts';
import { kept } from './kept.ts';

/** What mends the words of questions, loaded once. Rejects where the file does not come or is none. */
export const spellingFile = (base: string): (() => Promise<Spelling>) =>
  kept(() =>
    persistently(async (isAgain) => {
      const response = await fetchFile(`${base}index/spelling.json`, isAgain ? { cache: 'reload' } : {});
      const file: Spelling = await response.json();
      if (typeof file.words !== 'string') throw new Error('no spelling');
      return file;
    }),
  );
