import type { Content } from '../checks/content-files.ts';
import { textOf } from '../checks/text-of.ts';
import type { EntryOfProducts, KnownProduct } from './likely-products.ts';

/** What a content says of its products, for {@link likelyProducts}. What fits no schema is passed over. */
export function productFacts({ references, entries }: Content): [KnownProduct[], EntryOfProducts[]] {
  const products = Object.entries((references.products.value ?? {}) as Record<string, Record<string, unknown> | null>);
  return [
    products.map(([key, product]) => ({
      key,
      name: textOf(product?.name ?? key),
      longName: product?.longName === undefined ? undefined : textOf(product.longName),
      addresses: addressesIn(product),
    })),
    entries.flatMap(({ data, body }) =>
      data
        ? [
            {
              products: data.products,
              text: [...data.codes, ...data.messages.map(({ text }) => text), ...data.examples, body].join('\n'),
            },
          ]
        : [],
    ),
  ];
}

/** Every address that stands in an item, wherever. */
const addressesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? /^https?:\/\//.test(value)
      ? [value]
      : []
    : Object.values((value ?? {}) as object).flatMap(addressesIn);
