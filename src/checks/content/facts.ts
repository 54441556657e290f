import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { valuePlace } from '../yaml-place.ts';

/** The facts of a fix say what it harms, and for which of the entry's products it is. */
export function facts({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    (entry.data?.fixes ?? []).flatMap(({ effect, effectNote, id, product }, i): Finding[] => {
      const products = entry.data?.products ?? [];
      const harm =
        (effect === 'signs-out' || effect === 'destroys') && !effectNote
          ? [
              {
                ...valuePlace(entry, ['fixes', i, 'effect']),
                found: `The fix "${id}" ${effect === 'destroys' ? 'destroys something' : 'signs people out'} and does not say what or whom`,
                expected: '"effectNote", one sentence on what exactly is affected',
                next: 'Add "effectNote" to the fix.',
              },
            ]
          : [];
      if (product === 'any' || products.includes(product)) return harm;
      return [
        ...harm,
        {
          ...valuePlace(entry, ['fixes', i, 'product']),
          found: `The fix "${id}" is for "${product}", which is no product of this entry`,
          expected: expectedKey(product, ['any', ...products], 'any'),
          next: 'Correct the product of the fix, or add it to "products".',
        },
      ];
    }),
  );
}
