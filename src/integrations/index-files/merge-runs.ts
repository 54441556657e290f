import { GOES_ON, textOf, WHOLE } from './row-bytes.ts';
import { RunReader } from './run-file.ts';

/** Reads sorted runs side by side, and tells their rows in order, equal ones once. */
export function mergeRuns(paths: readonly string[], hear: (key: string, goesOn: boolean, value: string) => void): void {
  // A heap: no run is behind the two that stand below it.
  const heap = paths.map((path) => new RunReader(path)).filter((run) => run.next());
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at);
  let last = Buffer.allocUnsafe(1 << 10);
  let [length, keyEnd] = [-1, 0];
  let key = '';
  for (let run = heap[0]; run; run = heap[0]) {
    const { row } = run;
    let same = 0;
    const most = Math.min(length, run.length);
    while (same < most && row[same] === last[same]) same++;
    if (same < run.length || length !== run.length) {
      // A key that is the same, with its end, is not read again.
      if (same <= keyEnd || length < 0) {
        keyEnd = 0;
        while ((row[keyEnd] as number) > GOES_ON) keyEnd++;
        key = textOf(row, 0, keyEnd);
      }
      hear(key, row[keyEnd] !== WHOLE, textOf(row, keyEnd + 1, run.length));
      if (run.length > last.length) {
        last = Buffer.allocUnsafe(2 * run.length);
        same = 0;
      }
      row.copy(last, same, same, run.length);
      length = run.length;
    }
    if (!run.next()) {
      const end = heap.pop();
      if (heap.length === 0) break;
      if (end && end !== run) heap[0] = end;
    }
    sink(heap, 0);
  }
}

function sink(heap: RunReader[], start: number): void {
  const run = heap[start];
  if (!run) return;
  let at = start;
  for (;;) {
    let below = 2 * at + 1;
    const right = heap[below + 1];
    if (right && isBefore(right, heap[below] as RunReader)) below++;
    const least = heap[below];
    if (!least || !isBefore(least, run)) break;
    heap[at] = least;
    at = below;
  }
  heap[at] = run;
}

function isBefore(a: RunReader, b: RunReader): boolean {
  const [x, y] = [a.row, b.row];
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at++) {
    const difference = (x[at] as number) - (y[at] as number);
    if (difference !== 0) return difference < 0;
  }
  return a.length < b.length;
}
