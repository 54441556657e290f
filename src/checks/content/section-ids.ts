import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { ID } from './file-names.ts';

/** Anchors that every page makes itself. */
export const RESERVED = [
  'asked',
  'meaning',
  'scope',
  'messages',
  'messages-more',
  'causes',
  'fixes',
  'related',
  'sources',
];

/** Ids of causes, fixes and details are anchors: well formed, unique on the page and not reserved. */
export function sectionIds({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const taken = new Set<string>();
    return bodyElements(entry).elements.flatMap(({ name, attributes, place }): Finding[] => {
      const { id } = attributes;
      if (!id || !['Cause', 'Fix', 'Detail'].includes(name)) return [];
      const problem = RESERVED.includes(id)
        ? 'is reserved for a section of the page'
        : taken.has(id)
          ? 'is taken by a section above'
          : !ID.test(id)
            ? 'cannot be an anchor'
            : undefined;
      taken.add(id);
      if (!problem) return [];
      return [
        {
          ...place,
          found: `The id "${id}" ${problem}`,
          expected: `lower-case letters, digits and single hyphens; unique on the page; not ${RESERVED.join(', ')}`,
          next: `Choose another id for this <${name}>.`,
        },
      ];
    });
  });
}
