import { join } from 'node:path';
import type { WaitingRows } from '../../search/tables/build-index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { mergeRuns } from './merge-runs.ts';
import { runsWriter } from './runs-writer.ts';

/** Between the values of a row: none holds it. */
const BETWEEN = '\t';

/** Rows of a table that is made of another one, in runs of their own: on a large site they are too many for the memory. */
export function rowsOnDisk(mostBytes?: number): WaitingRows {
  const { path, remove } = temporaryFolder('rows');
  const paths: string[] = [];
  const runs = runsWriter((at) => {
    const run = join(path, String(at));
    paths.push(run);
    return run;
  }, mostBytes);
  // Many keys one behind another have the same values: all endings of a word.
  let last: { values: readonly string[]; joined: string } | undefined;
  return {
    add(key, goesOn, values) {
      if (last?.values !== values) last = { values, joined: values.join(BETWEEN) };
      runs.add(key, goesOn, last.joined);
    },
    tell(hear) {
      runs.close();
      mergeRuns(paths, (key, goesOn, joined) => {
        for (const value of joined.split(BETWEEN)) hear(key, goesOn, value);
      });
      remove();
    },
  };
}
