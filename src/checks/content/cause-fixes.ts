import { NO_FIX } from '../../schemas/fix.ts';
import { attributePlace, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';

/** Every cause names the fixes of its page that mend it, or says that nobody knows one: what is forgotten is not the same. */
export function causeFixes({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { elements } = bodyElements(entry);
    const ids = elements.flatMap(({ name, attributes: { id } }) => (name === 'Fix' && id ? [id] : []));
    const wanted =
      ids.length === 1
        ? `fix="${ids[0]}"`
        : `fix="…" with ${ids.length > 1 ? `one or more of ${ids.join(', ')}` : 'the id of a <Fix> of this page'}`;
    return elements
      .filter(({ name }) => name === 'Cause')
      .flatMap((cause): Finding[] => {
        const named = (cause.attributes.fix ?? '').split(' ').filter(Boolean);
        if (named.length === 0) {
          return [
            {
              ...attributePlace(entry, cause, 'fix'),
              found: `The cause "${cause.attributes.id}" names no fix`,
              expected: wanted,
              next: `Name the fixes that mend it, the best first, or write one; fix="${NO_FIX}" where nobody knows one.`,
            },
          ];
        }
        if (named.join() === NO_FIX) return [];
        return named
          .filter((id) => !ids.includes(id))
          .map((id) => ({
            ...attributePlace(entry, cause, 'fix'),
            found: `The cause "${cause.attributes.id}" names the fix "${id}", which this page does not have`,
            expected: expectedKey(id, ids, 'the id of a <Fix> of this page'),
            next: 'Correct fix="…"; between two ids is a space.',
          }));
      });
  });
}
