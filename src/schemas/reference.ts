/** The YAML files of `content/` that entries refer to by key. Every field says what an author writes there. */
import { z } from 'astro/zod';

const line = z.string().trim().min(1);

export const productSchema = z.strictObject({
  order: z.int(),
  name: line,
  longName: line,
  description: line,
  /** The vendor's documentation and its page on troubles. */
  docs: z.url().optional(),
  support: z.url().optional(),
  /** Pages on which the vendor says whether its service runs. Leave it out where none is known. */
  status: z.array(z.strictObject({ name: line, url: z.url() })).default([]),
  /** What the vendor's support asks for before it helps, each as a thing to attach or to name. */
  supportWants: z.strictObject({ page: z.url(), items: z.array(line).min(1) }).optional(),
  /** Kinds of installation that need other steps: one question that tells them apart by looking, and its answers. */
  editions: z
    .strictObject({
      question: line,
      choices: z.record(z.string(), z.strictObject({ answer: line, name: line })),
    })
    .optional(),
});

export const topicSchema = z.strictObject({
  order: z.int(),
  name: line,
  description: line,
  /** What is wrong, for the people of a customer: one clause without names of tools, to follow "At the moment, ". */
  customer: line.optional(),
});

/** A published document; `entries` maps the last part of a source key to the title it has there. */
export const sourceSchema = z.strictObject({
  title: line,
  url: z.url(),
  product: line,
  entries: z.record(z.string(), line),
});

/** A place in a portal: what a person clicks, and a deep link where a current one is known. */
export const portalSchema = z.strictObject({
  portal: line,
  path: z.array(line).min(1),
  url: z.url().optional(),
});

/** A term of the field, as `/glossary/` explains it. */
export const conceptSchema = z.strictObject({
  /** As entries write it. */
  name: line,
  /** What it is, in one or two sentences. */
  definition: line,
  /** Names that it had before, or that older pages use. */
  formerly: z.array(line).default([]),
  /** Whether messages print the name, in its old and its new form: they read the same with either. It is linked nowhere. */
  isPrinted: z.boolean().default(false),
});

/** A question whose answer tells similar entries apart; the answers of an entry stand in its frontmatter. */
export const questionSchema = z
  .strictObject({
    question: line,
    /** What an entry answers follows from its `<Scope>`, whose keys the answers then are. */
    from: z.literal('scope').optional(),
    answers: z.record(z.string(), line),
  })
  .refine(({ answers }) => Object.keys(answers).length > 1, {
    error: 'expected at least two answers',
    path: ['answers'],
  });

/** Messages that were written before `evidence` was asked for, by entry: the ids of their places on the page. */
export const exemptSchema = z.array(line).min(1);

/** A code that is known but has no entry: shown as a card. */
export const codeSchema = z.strictObject({
  name: line.optional(),
  meaning: line,
  /** Whose side it usually points to: a key of `sides` in `field.yaml`. */
  side: line.optional(),
  url: z.url(),
});
