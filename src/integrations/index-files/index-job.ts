/** What a thread of a build does for the index: see `index-in-threads.ts`. */
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { indexMakers, type MakersData } from '../../search/gathered/index-makers.ts';
import { type IndexMakers, type Written, writeRoot } from '../../search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../../search/tables/table.ts';
import { fileWriter, type IndexPart, type IndexRuns, indexRuns, mergePart, partsOf } from './index-runs.ts';

/** The steps in their order; each thread begins and closes, the rest is done by whichever is free. */
export type IndexStep =
  | { step: 'begin'; runs: string; data: MakersData; facts: SiteFacts }
  | { step: 'add'; entries: readonly IndexedEntry[] }
  | { step: 'close' }
  | { step: 'parts'; folders: readonly string[] }
  | { step: 'merge'; part: IndexPart; folders: readonly string[]; into: string }
  | { step: 'root'; written: readonly Written[]; into: string };
export type PartsOfIndex = ReturnType<typeof partsOf>;

let makers: IndexMakers;
let facts: SiteFacts;
let own: { folder: string; runs: IndexRuns };

export function run(asked: IndexStep): string | PartsOfIndex | Written | undefined {
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
    case 'parts':
      return partsOf(asked.folders, makers);
    case 'root':
      writeRoot(makers, facts, asked.written, fileWriter(asked.into));
      return undefined;
    case 'merge':
      return mergePart(asked.part, asked.folders, asked.into, makers, facts);
  }
}
