import type { CatalogueIndex } from '../search/index/index-site.ts';
import { firstJudge } from '../search/judge/first-judge.ts';
import type { Judge, PasteReader } from '../search/judge/judged.ts';
import { readerWith } from '../search/judge/reader-with.ts';

/** Reads on for whoever has given the text: nothing is taken out of it, so nothing that knows how to is loaded. */
export const findReader = (index: CatalogueIndex): PasteReader =>
  readerWith(index, () => ({
    hasSecret: () => false,
    values: () => [],
    read: (_best, groups) => ({
      redaction: { text: '', taken: [], hasSecret: false },
      handOn: { text: '', values: [] },
      filled: undefined,
      groups: [...groups],
    }),
  }));

/** The judge with that reader. */
export const findJudge = (index: CatalogueIndex): Judge => firstJudge(index, findReader(index));
