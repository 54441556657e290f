import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownCopy } from '../built/markdown-copy.ts';
import type { PageReader, ReadSite } from './page-reading.ts';

/** Writes every entry as Markdown beside its page (`errors/<id>.md`), and all of them in one file, `llms-full.txt`. */
export async function markdownCopies({ dist }: ReadSite): Promise<PageReader> {
  const all = await open(join(dist, 'llms-full.txt'), 'w');
  let between = '';
  return {
    page: async ({ path, article, canonical }) => {
      if (!article) return;
      const markdown = markdownCopy(article, canonical);
      await writeFile(join(dist, path.replace(/\/index\.html$/, '.md')), markdown);
      await all.write(between + markdown);
      between = '\n---\n\n';
    },
    done: () => all.close(),
  };
}
