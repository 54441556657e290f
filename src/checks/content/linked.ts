import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** Every entry can be reached from another one: through `related`, or a link or an included guide in a body. */
export function linked({ entries }: Content): Finding[] {
  const reached = new Set<string>();
  for (const entry of entries) {
    const named = [
      ...(entry.data?.related ?? []).map(({ id }) => id),
      ...bodyElements(entry)
        .elements.filter(({ name }) => name === 'Entry' || name === 'Guide')
        .map(({ attributes }) => attributes.id ?? ''),
    ];
    for (const id of named) if (id !== entry.id) reached.add(id);
  }
  return entries
    .filter(({ id }) => !reached.has(id))
    .map(({ path, id }) => ({
      file: path,
      line: 1,
      found: 'No other entry links to this one',
      expected: `"${id}" in "related" of an entry that it can be confused with or that comes before it, or <Entry id="${id}" /> there`,
      next: 'Link it from the entry at which its reader arrives first.',
    }));
}
