import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexMakers } from '../../search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../../search/tables/table.ts';
import { indexRuns, mergeIndex } from './index-runs.ts';

/** Writes the index of a site into a folder, in one go. */
export async function buildIndexFiles(
  entries: AsyncIterable<IndexedEntry> | Iterable<IndexedEntry>,
  folder: string,
  makers: IndexMakers,
  facts: SiteFacts,
): Promise<void> {
  const runs = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    const into = indexRuns(runs, makers, facts);
    for await (const one of entries) into.add(one);
    into.close();
    mergeIndex([runs], folder, makers, facts);
  } finally {
    rmSync(runs, { recursive: true });
  }
}
