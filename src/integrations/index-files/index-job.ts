/** What a thread of a build does for the index: see `index-in-threads.ts`. */
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { indexMakers, type MakersData } from '../../search/gathered/index-makers.ts';
import type { IndexMakers, Written } from '../../search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../../search/tables/table.ts';
import { type IndexPart, type IndexRuns, indexRuns, mergePart } from './index-runs.ts';

/** The steps in their order; entries are added, and parts merged, by whichever thread is free. */
export type IndexStep =
  | { step: 'begin'; runs: string; data: MakersData; facts: SiteFacts }
  | { step: 'add'; entries: readonly IndexedEntry[] }
  | { step: 'close' }
  | { step: 'merge'; part: IndexPart; folders: readonly string[]; into: string };

let makers: IndexMakers;
let facts: SiteFacts;
let own: { folder: string; runs: IndexRuns };

export function run(asked: IndexStep): string | Written | undefined {
  switch (asked.step) {
    case 'begin': {
      const folder = join(asked.runs, String(threadId));
      [makers, facts] = [indexMakers(asked.data), asked.facts];
      own = { folder, runs: indexRuns(folder, makers, facts) };
      return undefined;
    }
    case 'add':
      for (const one of asked.entries) own.runs.add(one);
      return undefined;
    case 'close':
      own.runs.close();
      return own.folder;
    case 'merge':
      return mergePart(asked.part, asked.folders, asked.into, makers, facts);
  }
}
