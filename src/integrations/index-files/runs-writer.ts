import { RowBytes } from './row-bytes.ts';
import { writeRun } from './run-file.ts';
import { MOST_ROWS } from './sort-rows.ts';

/** Bytes of rows that are sorted at once, of each table, in each thread. */
const MOST_BYTES = 1 << 24;

/** Takes rows in any order, and writes them to sorted runs. */
export interface RunsWriter {
  add(key: string, goesOn: boolean, value: string, heard?: string): void;
  /** Writes what is still in memory, and forgets it. */
  close(): void;
}

/** `pathOf` says where the first, second, … run is to be: at 0, 1, … */
export function runsWriter(pathOf: (at: number) => string, mostBytes = MOST_BYTES): RunsWriter {
  let rows = new RowBytes(0);
  let runs = 0;
  const flush = () => {
    if (rows.count > 0) writeRun(pathOf(runs++), rows);
    rows.clear();
  };
  return {
    add(key, goesOn, value, heard) {
      if (rows.size > mostBytes || rows.count === MOST_ROWS) flush();
      rows.add(key, goesOn, value, heard);
    },
    close() {
      flush();
      rows = new RowBytes(0);
    },
  };
}
