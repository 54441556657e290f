/**
 * The frontmatter of an entry. One file describes all three kinds, because a question or a procedure may print
 * messages too; what a kind must have on top is said in `src/checks`.
 * Every field carries the sentence that an author reads when it is missing or wrong.
 */
import { z } from 'astro/zod';

const line = (what: string) =>
  z
    .string({ error: `expected ${what}` })
    .trim()
    .min(1, `expected ${what}`);
const key = (what: string) =>
  z
    .string({ error: `expected ${what}` })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `expected ${what}: lower-case letters, digits and single hyphens`);

/** What a procedure does to the people and data of the tenant, mildest first. */
export const EFFECTS = ['reads', 'reversible', 'signs-out', 'destroys'] as const;
/** Who sees the error: the question that separates causes. */
export const SCOPES = ['one', 'some', 'all', 'own'] as const;
/** In whose tenant a fix is carried out. */
export const TENANTS = ['partner', 'customer', 'both', 'none'] as const;

/** One literal text that software prints; `{holes}` stand for what varies. */
export const messageSchema = z.strictObject({
  /** The text letter for letter, variable parts as `{camelCase}`. */
  text: line('the literal message, variable parts as {camelCase}'),
  /** Who prints it: `Microsoft Entra ID`, `CIPP`, … */
  by: line('who prints the message').optional(),
  /** BCP 47 tag when the text is not English. */
  language: line('a BCP 47 language tag').optional(),
  /** Where it is printed, when that helps: `sign-in log`, `permissions check`. */
  where: line('where the message is printed').optional(),
  /** Year or date in which this wording was seen, when wordings differ by age. */
  seen: line('when the wording was seen').optional(),
});

/** What a procedure takes and leaves, told before step 1. `not documented` where the material says nothing. */
export const fixSchema = z.strictObject({
  /** Becomes the anchor of the section. */
  id: key('the id of the fix'),
  /** Product key, or `any` when the steps are the same for all. */
  product: line('a product key or any'),
  /** What the fix does, as an instruction. */
  title: line('the title of the fix'),
  /** Where the steps are carried out. */
  tenant: z.enum(TENANTS, `expected one of ${TENANTS.join(', ')}`),
  /** The role that the person carrying out the steps needs. */
  role: line('the role that the steps need, or: not documented'),
  effect: z.enum(EFFECTS, `expected one of ${EFFECTS.join(', ')}`),
  /** What exactly is signed out, destroyed or changed; required for `signs-out` and `destroys`. */
  effectNote: line('what exactly is affected').optional(),
  wait: line('how long until it works, or: not documented'),
  /** Minutes after which looking again first makes sense, where `wait` names a figure: 120 for "2 to 48 hours". */
  recheck: z.int('expected whole minutes').min(1, 'expected at least 1 minute').optional(),
  check: line('how to see that it worked'),
  undo: line('how to undo it, or: not documented'),
});

/** An entry that can be mistaken for this one, or that the reader needs next. */
export const relatedSchema = z.strictObject({
  id: key('the id of an entry'),
  /** What tells the two apart, or why the other one helps. */
  check: line('what tells the related entry apart'),
});

export const entrySchema = z.strictObject({
  /** As a person would say it. */
  title: line('a title'),
  /** What it means, in one sentence. */
  summary: line('a summary of one sentence'),
  /** Machine codes that this entry is about; the first is the most specific. */
  codes: z.array(line('a code')).default([]),
  messages: z.array(messageSchema).default([]),
  products: z.array(key('a product key')).min(1, 'expected at least one product key'),
  topics: z.array(key('a topic key')).min(1, 'expected at least one topic key'),
  scope: z.array(z.enum(SCOPES)).default([]),
  /** `<document>/<key>` of `content/sources.yaml`. */
  sources: z.array(line('a source as <document>/<key>')).default([]),
  verified: z.strictObject({
    date: z.coerce.date({ error: 'expected a date as YYYY-MM-DD' }),
    how: z.enum(['read', 'seen in code', 'reproduced'], 'expected one of read, seen in code, reproduced'),
  }),
  related: z.array(relatedSchema).default([]),
  /** Former ids of this entry: they redirect here for ever. */
  aliases: z.array(key('a former id')).default([]),
  /** Set when the error can no longer occur: since when and why. The page stays. */
  retired: line('since when and why the entry is retired').optional(),
  /** Whole realistic pastes, with invented people and tenants, that must find this entry first. */
  examples: z.array(line('a whole paste')).default([]),
  fixes: z.array(fixSchema).default([]),
});

export type EntryData = z.output<typeof entrySchema>;
export type Message = z.output<typeof messageSchema>;
export type Fix = z.output<typeof fixSchema>;
