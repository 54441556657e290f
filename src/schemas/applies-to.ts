import { z } from 'astro/zod';

/** One condition on the reader's product: an edition of it, or a bound of its version. */
export type Condition = { product: string } & ({ edition: string } | { version: string; bound: 'from' | 'before' });

const CONDITION = /^([a-z0-9-]+) (?:([a-z][a-z0-9-]*)|(>=|<)(\d+(?:\.\d+){0,3}))$/;

/** What an author writes, as findings tell it. */
export const APPLIES_TO =
  'a product with an edition of it or a version: "my-tool server", "my-tool >=0.17", "my-tool <0.17"; several with a comma';

/** The conditions of a text such as `my-tool server, my-tool >=0.17`, all of which must hold; undefined where it is none. */
export function readAppliesTo(text: string): Condition[] | undefined {
  const conditions = text.split(', ').map((part): Condition | undefined => {
    const [, product, edition, sign, version] = CONDITION.exec(part) ?? [];
    if (!product) return undefined;
    if (edition) return { product, edition };
    return version ? { product, version, bound: sign === '<' ? 'before' : 'from' } : undefined;
  });
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

export const appliesToSchema = z.string({ error: `expected ${APPLIES_TO}` }).transform((text, issue): Condition[] => {
  const conditions = readAppliesTo(text);
  if (conditions) return conditions;
  issue.addIssue(`expected ${APPLIES_TO}`);
  return z.NEVER;
});
