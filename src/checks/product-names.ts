import type { Content } from './content-files.ts';
import { textOf } from './text-of.ts';

/** Names of the products by key; one without a name is called by its key. */
export function productNames({ references }: Pick<Content, 'references'>): Record<string, string> {
  const products = Object.entries((references.products.value ?? {}) as Record<string, { name?: unknown } | null>);
  return Object.fromEntries(products.map(([key, product]) => [key, textOf(product?.name ?? key)]));
}
