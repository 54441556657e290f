import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageReader } from './page-reading.ts';
import { PAGE_TAKES } from './page-takes.ts';

/** Writes every entry as Markdown beside its page (`errors/<id>.md`), and all of them in one file, `llms-full.txt`. */
export const markdownCopies: PageReader<string> = {
  page: PAGE_TAKES.markdown,
  site: async ({ dist }) => {
    const all = await open(join(dist, 'llms-full.txt'), 'w');
    let between = '';
    return {
      hear: async (file) => {
        await all.write(between + (await readFile(join(dist, file), 'utf8')));
        between = '\n---\n\n';
      },
      done: () => all.close(),
    };
  },
};
