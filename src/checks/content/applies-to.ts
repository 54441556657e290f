import { APPLIES_TO, type Condition, readAppliesTo } from '../../schemas/applies-to.ts';
import { attributePlace, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { type Place, valuePlace } from '../yaml-place.ts';

/** Every `appliesTo` names a product and one of its editions, or a version of it. */
export function appliesTo({ entries, references }: Content): Finding[] {
  const products = (references.products.value ?? {}) as Record<string, { editions?: { choices?: object } } | null>;
  const unknown = (place: () => Place, conditions: readonly Condition[]): Finding[] =>
    conditions.flatMap((condition): Finding[] => {
      const { product } = condition;
      const editions = Object.keys(products[product]?.editions?.choices ?? {});
      const next = `Correct appliesTo, or add what it names to ${references.products.path}.`;
      if (!references.products.keys.includes(product)) {
        const expected = expectedKey(product, references.products.keys, `a key of ${references.products.path}`);
        return [{ ...place(), found: `Unknown product "${product}" in appliesTo`, expected, next }];
      }
      if (!('edition' in condition) || editions.includes(condition.edition)) return [];
      const expected = expectedKey(condition.edition, editions, `a version: "${product} >=1.2"`);
      return [{ ...place(), found: `Unknown edition "${condition.edition}" of "${product}"`, expected, next }];
    });
  return entries.flatMap((entry) => [
    ...unknown(() => valuePlace(entry, ['appliesTo']), entry.data?.appliesTo ?? []),
    ...bodyElements(entry).elements.flatMap((element): Finding[] => {
      const text = element.attributes.appliesTo;
      if (text === undefined) return [];
      const place = () => attributePlace(entry, element, 'appliesTo');
      const conditions = readAppliesTo(text);
      if (conditions) return unknown(place, conditions);
      return [{ ...place(), found: `appliesTo is "${text}"`, expected: APPLIES_TO, next: 'Correct appliesTo="…".' }];
    }),
  ]);
}
