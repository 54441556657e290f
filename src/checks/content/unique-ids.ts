import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { type Place, valuePlace } from '../yaml-place.ts';

/** An id is one entry for ever: in all three folders, and also against what entries were called before. */
export function uniqueIds({ entries }: Content): Finding[] {
  const taken = new Map<string, EntryFile>();
  const claim = (id: string, entry: EntryFile, what: string, place: Place, next: string): Finding[] => {
    const other = taken.get(id);
    if (!other) {
      taken.set(id, entry);
      return [];
    }
    return [
      {
        ...place,
        found: `The ${what} "${id}" is taken by ${other.path}`,
        expected: 'a name that no other entry has or had',
        next,
      },
    ];
  };
  const ids = entries.flatMap((entry) =>
    claim(entry.id, entry, 'id', { file: entry.path, line: 1 }, 'Rename the newer of the two files.'),
  );
  const aliases = entries.flatMap((entry) =>
    (entry.data?.aliases ?? []).flatMap((alias, i) =>
      claim(alias, entry, 'alias', valuePlace(entry, ['aliases', i]), 'Delete the alias here or there.'),
    ),
  );
  return [...ids, ...aliases];
}
