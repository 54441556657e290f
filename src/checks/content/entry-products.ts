import { bodyElements } from '../body-elements.ts';
import { COMPONENTS } from '../components.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

/** Every entry has a product, and `products` names only those that do not follow from a fix. */
export function entryProducts({ entries }: Content): Finding[] {
  return entries.flatMap((entry): Finding[] => {
    // Products follow from the fixes, where those can be read.
    const { elements, faults } = bodyElements(entry);
    if (!entry.data || faults.length > 0 || elements.some(({ name }) => !COMPONENTS.has(name))) return [];
    if (entry.data.products.length === 0) {
      return [
        {
          ...valuePlace(entry, ['products']),
          found: 'The entry belongs to no product',
          expected: 'product="…" in a <Fix>, or "products" in the frontmatter',
          next: 'Add "products" with the tools that print or meet this.',
        },
      ];
    }
    const named = (entry.value as { products?: string[] }).products ?? [];
    return named.flatMap((product, i) => {
      const fix = entry.data?.fixes.find((one) => one.product === product);
      if (!fix) return [];
      return {
        ...valuePlace(entry, ['products', i]),
        found: `The product "${product}" follows from the fix "${fix.id}"`,
        expected: 'in "products" only what no fix of the entry names',
        next: `Delete "${product}" here.`,
      };
    });
  });
}
