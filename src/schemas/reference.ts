/** The YAML files of `content/` that entries refer to by key. Every field says what an author writes there. */
import { z } from 'astro/zod';

const line = z.string().trim().min(1);

export const productSchema = z.strictObject({
  order: z.int(),
  /** Whether others are built on it, so that its errors show up in them: entries about it alone are as general as any. */
  isPlatform: z.boolean().default(false),
  name: line,
  longName: line,
  description: line,
  /** The vendor's documentation and its page on troubles. */
  docs: z.url().optional(),
  support: z.url().optional(),
  /** Where the vendor itself can be searched; no text is put into the address. */
  searches: z.array(z.strictObject({ name: line, url: z.url() })).default([]),
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

/** `de`, `pt-BR`: a tag in its canonical form, of a language that there is. */
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
}

const words = z.array(line).min(1).default([]);
const wordsByLanguage = z
  .record(z.string().refine(isLanguage, 'expected the tag of a language, as de, fr or pt-BR'), z.array(line).min(1))
  .default({})
  .describe('The same in other languages, by tag: nouns, the forms of verbs that people type, parts of compounds.');

/** What people ask about, and every word that they may use for it. With a definition it is a term of `/glossary/`. */
export const conceptSchema = z.strictObject({
  name: line.describe('As entries write it.'),
  definition: line
    .optional()
    .describe('What it is, in one or two sentences: it then has its place in the glossary, and entries link it.'),
  formerly: words.describe('Names that it had before, or that older pages use; the glossary shows them.'),
  short: words.describe('Abbreviations, as CA and MFA; the glossary shows them.'),
  terms: words.describe(
    'Other words for it in the language of the site, one to four together: as people type them, in every spelling (licence, license). Misspellings need not be there.',
  ),
  in: wordsByLanguage,
  broader: line.optional().describe('The key of a concept that takes this one in.'),
  isPrinted: z
    .boolean()
    .default(false)
    .describe(
      'Whether messages print the name, in its old and its new form: they read the same with either. It is linked nowhere.',
    ),
});

/** A subject that people ask about and the content does not treat: such a question gets no answer that only looks like one. */
export const subjectSchema = z.strictObject({
  name: line.describe('What readers are told it is about; words to find it by stand in `terms`.'),
  terms: words.describe('Words that belong to this subject alone: where they are asked for, no entry answers.'),
  in: wordsByLanguage,
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
