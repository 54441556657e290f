import { readContent } from '../checks/content-files.ts';
import { type PackedCatalogue, unpackCatalogue } from '../search/index/pack-catalogue.ts';
import type { WordFile } from '../search/words/word-file.ts';
import { wordIndexOfSite } from './index-of-site.ts';
import { SPELLING, spellingIn } from './write-tables.ts';

/** The words of questions on the development server: made of the content when they are first asked for, and again after a save. */
export function devWords(root: string, read: (file: string) => Promise<unknown>) {
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  const make = async () => {
    const words = (await read('words.json')) as WordFile;
    const catalogue = unpackCatalogue((await read('catalogue.json')) as PackedCatalogue);
    const index = wordIndexOfSite(await readContent(root), catalogue);
    return new Map([...index, [SPELLING, JSON.stringify(spellingIn(words))]]);
  };
  return {
    /** A file by its path below `index/`; undefined where there is none. */
    async file(path: string): Promise<string | undefined> {
      files ??= make();
      return (await files.catch(() => undefined))?.get(path);
    },
    /** Something was saved. */
    forget: (): void => {
      files = undefined;
    },
  };
}
