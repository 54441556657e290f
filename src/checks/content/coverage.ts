import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { sourceKeys } from '../source-keys.ts';
import { keyPlace } from '../yaml-place.ts';

/** Every entry of a source document is covered by at least one entry here. */
export function coverage({ entries, references }: Content): Finding[] {
  const covered = new Set(entries.flatMap(({ data }) => data?.sources ?? []));
  return sourceKeys(references.sources)
    .filter(({ key }) => !covered.has(key))
    .map(({ key, path }) => ({
      ...keyPlace(references.sources, path),
      found: `No entry covers the source "${key}"`,
      expected: 'at least one entry that names it in "sources"',
      next: 'Add the key to the entry that answers it, or write that entry.',
    }));
}
