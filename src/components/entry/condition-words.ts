/** To which versions and editions of products something is limited: in words, and as pages carry it for their scripts. */
import { conditionText } from '#words/entry.ts';
import { type Entry, type Product, products } from '../../entries.ts';
import { tagsOf } from '../../mdx-body.ts';
import { type Condition, readAppliesTo } from '../../schemas/applies-to.ts';

/** Conditions in words: `From Kopia 0.17`, or the name of an edition. */
export async function conditionWords(conditions: readonly Condition[]): Promise<string[]> {
  const byKey = new Map((await products()).map((product) => [product.key, product]));
  return conditions.map((condition) => {
    const product = byKey.get(condition.product);
    const edition = 'edition' in condition ? product?.editions?.choices[condition.edition]?.name : undefined;
    return conditionText(condition, product?.name ?? condition.product, edition ?? '');
  });
}

/** The edition to which something is limited, as pages carry it for their scripts: `my-tool server`. */
export function editionOf(conditions: readonly Condition[]): string | undefined {
  const [found] = conditions.flatMap((one) => ('edition' in one ? [`${one.product} ${one.edition}`] : []));
  return found;
}

/** Products of which the entry treats one edition otherwise than another: the reader is asked once which is theirs. */
export async function productsWithEditions(entry: Entry): Promise<Product[]> {
  const conditions = [
    ...(entry.appliesTo ?? []),
    ...tagsOf(entry.body).flatMap(({ attributes }) => readAppliesTo(attributes.appliesTo ?? '') ?? []),
  ];
  const keys = new Set(conditions.flatMap((one) => ('edition' in one ? [one.product] : [])));
  return (await products()).filter(({ key, editions }) => editions && keys.has(key));
}
