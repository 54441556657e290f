/**
 * What pages call things of the field: the second half of `content/field.yaml`. Every section may be left out, and what
 * is left out vanishes: a site whose fixes happen in one place only says nothing of places.
 */
import { z } from 'astro/zod';
import { textLine } from './text-line.ts';

const line = textLine('a text');
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');

export const pageFields = {
  /** Where a fix is carried out, by the key for `tenant="…"` of `<Fix>`, in the order shown. `none` need not be among them. */
  tenants: z
    .record(
      key,
      z.strictObject({
        /** As readers see it: `Customer tenant`. */
        name: line,
        /** What a customer is told of a fix there, without a full stop: `We are correcting this on our side`. */
        doing: line.optional(),
        /** What a customer is told of a fix there that signs people out, where that is nobody of theirs. */
        signsOut: line.optional(),
      }),
    )
    .default({}),
  /** What stands before the tenant of a fix: `Whose tenant`. */
  tenantLabel: line.optional(),
  /** The same inside of a sentence on all fixes: `in whose tenant it works`. */
  tenantClause: line.optional(),
  /** The role that may do everything, as `role` of `<Fix>` names it: readers look for the fixes that do without it. */
  highestRole: line.optional(),
  /** Who sees an error, by the key that is an attribute of `<Scope>` and is named in `scope="…"` of `<Cause>`, in the order shown. */
  scopes: z.record(z.string().regex(/^[a-z]+$/, 'expected lower-case letters'), line).default({}),
  /** The question that the scopes answer: `One tenant, some or all?` */
  scopeLabel: line.optional(),
  /** The scope that an outage of the vendor would have: the status pages of products stand beside it. */
  outageScope: line.optional(),
  /** Whose side a code without an entry points to, by the key for `side` in `codes/`, after "Look first at": `the app`. */
  sides: z.record(key, line).default({}),
  /** Texts for the people of a customer. Without it there are none. */
  customer: z
    .strictObject({
      /** What is wrong where the topic of an entry does not say it, to follow "At the moment, ". */
      anyFault: line,
    })
    .optional(),
};
