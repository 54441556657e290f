/**
 * What a fix takes and leaves: the attributes of `<Fix>` in the body, so that its facts stand where its steps are. The
 * checks say what is missing or wrong; here everything has a value.
 */
import { tagsOf } from '../mdx-body.ts';
import { type Condition, readAppliesTo } from './applies-to.ts';
import { EFFECTS, type Effect } from './effects.ts';
import { readWait, type Wait } from './wait.ts';

export { EFFECTS, type Effect };

/** The tenant of a fix that names none. */
export const NO_TENANT = 'none';
/** In place of the ids of fixes: a cause for which nobody knows one. */
export const NO_FIX = 'none';
/** Effects of which a reader must be warned before the first step. */
export const HARMFUL: readonly Effect[] = ['signs-out', 'destroys'];

export interface Fix {
  /** Becomes the anchor of the section. */
  id: string;
  /** Product key, or `any` when the steps are the same for all. */
  product: string;
  /** What the fix does, as an instruction. */
  title: string;
  /** The version or infrastructure for which the steps hold. */
  appliesTo: Condition[];
  /** Where the steps are carried out: a key of `tenants` in `field.yaml`. */
  tenant: string;
  /** The role that the person carrying out the steps needs. */
  role: string;
  effect: Effect;
  /** What exactly is signed out, destroyed or changed. */
  effectNote: string | undefined;
  wait: Wait;
  /** How to see that it worked. */
  check: string;
  undo: string;
}

/** What stands where an author gives no `product` or `undo`. */
export const FIX_DEFAULTS = { product: 'any', undo: 'Nothing to undo' };

/** One of several words, or the first of them. */
const oneOf = <T extends string>(words: readonly [T, ...T[]], word: string | undefined): T =>
  words.find((one) => one === word) ?? words[0];

/** The fixes of a body, in its order. */
export function fixesOf(body: string): Fix[] {
  return tagsOf(body).flatMap(({ name, attributes }): Fix[] => {
    if (name !== 'Fix' || !attributes.id) return [];
    return [
      {
        id: attributes.id,
        product: attributes.product ?? FIX_DEFAULTS.product,
        title: attributes.title ?? '',
        appliesTo: readAppliesTo(attributes.appliesTo ?? '') ?? [],
        tenant: attributes.tenant || NO_TENANT,
        role: attributes.role ?? '',
        effect: oneOf(EFFECTS, attributes.effect),
        effectNote: attributes.effectNote,
        wait: readWait(attributes.wait || 'none') ?? { kind: 'none' },
        check: attributes.check ?? '',
        undo: attributes.undo ?? FIX_DEFAULTS.undo,
      },
    ];
  });
}
