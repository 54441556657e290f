import { FILL_IN } from '../../schemas/fill-in.ts';
import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';
import { ID } from './file-names.ts';

/**
 * Where there is more than one entry, each can be reached from another one: through `related`, or a link or an included guide in a body. An id that
 * is only misspelt is told where it stands, and an entry that is not written yet can wait.
 */
export function linked({ entries }: Content): Finding[] {
  if (entries.length < 2) return [];
  const ids = entries.map(({ id }) => id);
  const reached = new Set<string>();
  for (const entry of entries) {
    const named = [
      ...(entry.data?.related ?? []).map(({ id }) => id),
      ...bodyElements(entry)
        .elements.filter(({ name }) => name === 'Entry' || name === 'Guide')
        .map(({ attributes }) => attributes.id ?? ''),
    ];
    for (const id of named) if (id !== entry.id) reached.add(ids.includes(id) ? id : (nearestKey(id, ids) ?? id));
  }
  return entries
    .filter(({ id, text }) => !reached.has(id) && ID.test(id) && !text.includes(FILL_IN))
    .map(({ path, id }) => ({
      file: path,
      line: 1,
      found: 'No other entry links to this one',
      expected: `"${id}" in "related" of an entry that it can be confused with or that comes before it, or <Entry id="${id}" /> there`,
      next: 'Link it from the entry at which its reader arrives first.',
    }));
}
