import { FILL_IN } from '../../schemas/fill-in.ts';
import { normalise } from '../../search/text/normalise.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

/** No two entries have one title: a reader of results could not tell them apart. */
export function titles({ entries }: Content): Finding[] {
  const first = new Map<string, EntryFile>();
  return entries.flatMap((entry): Finding[] => {
    if (!entry.data || entry.data.title.startsWith(FILL_IN)) return [];
    const title = normalise(entry.data.title).trim();
    const other = first.get(title);
    if (!other) {
      first.set(title, entry);
      return [];
    }
    return [
      {
        ...valuePlace(entry, ['title']),
        found: `The title "${entry.data.title}" is that of ${other.path}`,
        expected: 'a title that no other entry has',
        next: 'Say in the title what is different here, or put both into one entry.',
      },
    ];
  });
}
