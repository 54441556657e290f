import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReader } from './page-reading.ts';
import { PAGE_TAKES } from './page-takes.ts';

/** Writes every entry as Markdown beside its page (`errors/<id>.md`), and all of them in one file, `llms-full.txt`. */
export const markdownCopies: PageReader<string> = {
  page: PAGE_TAKES.markdown,
  site: ({ dist }) => {
    const all = openSync(join(dist, 'llms-full.txt'), 'w');
    let between = '';
    return {
      // To wait for each of many small files takes longer than to read it.
      hear: (file) => {
        writeFileSync(all, between + readFileSync(join(dist, file), 'utf8'));
        between = '\n---\n\n';
      },
      done: async () => closeSync(all),
    };
  },
};
