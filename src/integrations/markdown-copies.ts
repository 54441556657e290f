import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownCopy } from '../built/markdown-copy.ts';
import type { PageReader } from './page-reading.ts';

/** Writes every entry as Markdown beside its page (`errors/<id>.md`), and all of them in one file, `llms-full.txt`. */
export const markdownCopies: PageReader<string> = {
  page: async ({ path, article, canonical }, { dist }) => {
    if (!article) return undefined;
    const file = path.replace(/\/index\.html$/, '.md');
    await writeFile(join(dist, file), markdownCopy(article, canonical));
    return file;
  },
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
