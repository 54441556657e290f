import { type BodyElement, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

/** Every `<Fix>` has facts in the frontmatter, every fix of the frontmatter has steps, both in the same order. */
export function fixFacts({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    if (!entry.data) return [];
    const facts = entry.data.fixes.map(({ id }) => id);
    const elements = bodyElements(entry).elements;
    const fixes = elements.filter(({ name, attributes }) => name === 'Fix' && attributes.id);
    const steps = fixes.map(({ attributes }) => attributes.id ?? '');
    const twice = facts.flatMap((id, i) => (facts.indexOf(id) < i ? [i] : []));
    return [
      ...fixes
        .filter(({ attributes }) => !facts.includes(attributes.id ?? ''))
        .map(({ attributes, place }) => ({
          ...place,
          found: `<Fix id="${attributes.id}"> has no facts`,
          expected: `an item with the id "${attributes.id}" under "fixes" in the frontmatter`,
          next: 'Add the facts: product, title, tenant, role, effect, wait, check and undo.',
        })),
      ...facts.flatMap((id, i) =>
        steps.includes(id)
          ? []
          : {
              ...valuePlace(entry, ['fixes', i, 'id']),
              found: `The fix "${id}" has no steps`,
              expected: `<Fix id="${id}"> in the body`,
              next: 'Write the steps, or delete the facts.',
            },
      ),
      ...twice.map((i) => ({
        ...valuePlace(entry, ['fixes', i, 'id']),
        found: `The fix "${facts[i]}" stands here twice`,
        expected: 'each id once',
        next: 'Give one of the two another id.',
      })),
      ...fixes.flatMap((fix) => repeatedGuides(fix, elements)),
    ];
  });
}

/** Guides that one fix includes more than once: their anchors would be the same. */
function repeatedGuides(fix: BodyElement, elements: readonly BodyElement[]): Finding[] {
  const guides = elements.filter(({ name, parent }) => name === 'Guide' && parent === fix);
  return guides
    .filter(({ attributes }, at) => guides.findIndex((guide) => guide.attributes.id === attributes.id) < at)
    .map(({ attributes, place }) => ({
      ...place,
      found: `The guide "${attributes.id}" is included twice in one fix`,
      expected: 'each guide at most once in a fix',
      next: `Name it the second time with <Entry id="${attributes.id}" />.`,
    }));
}
