import { type BodyElement, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** No guide includes itself, directly or through others: the build would never end. */
export function guideCycles({ entries }: Content): Finding[] {
  const included = new Map<string, BodyElement[]>(
    entries
      .filter(({ kind }) => kind === 'guide')
      .map((entry) => [entry.id, bodyElements(entry).elements.filter(({ name }) => name === 'Guide')]),
  );
  const reaches = (from: string, to: string, passed: readonly string[] = []): boolean => {
    if (from === to) return true;
    if (passed.includes(from)) return false;
    const next = included.get(from) ?? [];
    return next.some(({ attributes }) => reaches(attributes.id ?? '', to, [...passed, from]));
  };
  return [...included].flatMap(([id, guides]) =>
    guides
      .filter(({ attributes }) => reaches(attributes.id ?? '', id))
      .map(({ attributes, place }) => ({
        ...place,
        found: `Including the guide "${attributes.id}" leads back to "${id}"`,
        expected: 'guides that do not include each other in a circle',
        next: `Name it with <Entry id="${attributes.id}" /> instead.`,
      })),
  );
}
