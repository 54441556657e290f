import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexRuns, mergeIndex } from '../../../src/integrations/index-files/index-runs.ts';
import type { IndexMakers } from '../../../src/search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../../../src/search/tables/table.ts';

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
