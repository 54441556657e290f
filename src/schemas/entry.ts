/**
 * The frontmatter of an entry: what concerns the page as a whole. Causes and fixes carry their facts in the body, where
 * their text is (`fix.ts`). One file describes all three kinds, because a question or a procedure may print messages
 * too; what a kind must have on top is said in `src/checks`.
 * Every field carries the sentence that an author reads when it is missing or wrong.
 */
import { z } from 'astro/zod';
import { appliesToSchema } from './applies-to.ts';
import { FILL_IN } from './fill-in.ts';
import { textLine as line } from './text-line.ts';

/** A place of a skeleton that is not written yet passes, so that its page can be seen; the checks tell it. */
const KEY = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*$|^${FILL_IN}`);
const key = (what: string) =>
  z.string({ error: `expected ${what}` }).regex(KEY, `expected ${what}: lower-case letters, digits and single hyphens`);

/** How the facts of an entry were checked. */
export const CHECKED_BY = ['read', 'seen in code', 'reproduced'] as const;
/** How many sentences "as people ask" an entry has. */
export const ASKED = { least: 3, most: 6 };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day that the calendar has, as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const EVIDENCE = 'where the text was seen: "source and version, place in it, YYYY-MM-DD"';
const VERIFIED = `the day and how it was checked: "YYYY-MM-DD, ${CHECKED_BY.join(' | ')}"`;

/** Where the literal text of a message was seen. */
export interface Evidence {
  /** The published source with its version: `kopia/kopia 0.17.0`, or the address of a page. */
  source: string;
  /** The place in it: a file with its line, a heading. */
  place: string;
  /** YYYY-MM-DD */
  date: string;
}

/** `source and version, place in it, YYYY-MM-DD` */
export function readEvidence(text: string): Evidence | undefined {
  const [source, ...rest] = text.split(', ');
  const date = rest.pop();
  const place = rest.join(', ');
  return source && place && date && isDay(date) ? { source, place, date } : undefined;
}

const evidenceSchema = z.string({ error: `expected ${EVIDENCE}` }).transform((text, issue): Evidence => {
  const evidence = readEvidence(text);
  if (evidence) return evidence;
  issue.addIssue(`expected ${EVIDENCE}`);
  return z.NEVER;
});

const CHANGE = 'a day and what changed, in one line: "YYYY-MM-DD, What changed."';
const changeSchema = z.string({ error: `expected ${CHANGE}` }).transform((text, issue) => {
  const date = text.slice(0, 10);
  const what = text.slice(12).trim();
  if (isDay(date) && text.slice(10, 12) === ', ' && what) return { date, what };
  issue.addIssue(`expected ${CHANGE}`);
  return z.NEVER;
});

/** One literal text that software prints; `{holes}` stand for what varies. */
export const messageSchema = z.strictObject({
  text: line('the literal message, variable parts as {camelCase}').describe(
    'The text letter for letter, variable parts as `{camelCase}`.',
  ),
  by: line('who prints the message').optional().describe('Who prints it, as its users call it.'),
  language: line('a BCP 47 language tag').optional().describe('BCP 47 tag when the text is not English.'),
  where: line('where the message is printed').optional().describe('Where it is printed, when that helps.'),
  seen: line('when the wording was seen')
    .optional()
    .describe('Year or date in which this wording was seen, when wordings differ by age.'),
  evidence: evidenceSchema.optional().describe('Where the literal text can be looked up.'),
});

export const entrySchema = z.strictObject({
  title: line('a title').describe('As a person would say it.'),
  summary: line('a summary of one sentence').describe('What it means, in one sentence.'),
  asked: z
    .array(line('a sentence as people would say it'))
    .min(ASKED.least, `expected ${ASKED.least} to ${ASKED.most} sentences as people would ask`)
    .max(ASKED.most, `expected ${ASKED.least} to ${ASKED.most} sentences as people would ask`)
    .describe('How people ask who do not know the term; shown at the end of the page.'),
  codes: z
    .array(line('a code'))
    .default([])
    .describe('Machine codes that this entry is about; the first is the most specific.'),
  messages: z.array(messageSchema).default([]).describe('What software prints, letter for letter.'),
  products: z
    .array(key('a product key'))
    .default([])
    .describe(
      'Products that print or meet this and have no fix of their own here; those of the fixes follow from them.',
    ),
  topics: z
    .array(key('a topic key'))
    .min(1, 'expected at least one topic key')
    .describe('What it is about; the main one first.'),
  appliesTo: appliesToSchema
    .optional()
    .describe('The version or infrastructure of a product to which the whole entry is limited.'),
  answers: z
    .record(key('the key of a question'), z.array(key('an answer of the question')).min(1))
    .default({})
    .describe('Answers to the questions of `content/questions.yaml`, by the key of the question.'),
  sources: z
    .array(line('a source as <document>/<key>'))
    .default([])
    .describe('`<document>/<key>` of `content/sources.yaml`.'),
  verified: z
    .string({ error: `expected ${VERIFIED}` })
    .transform((text, issue) => {
      const day = text.slice(0, 10);
      const found = CHECKED_BY.find((how) => text === `${day}, ${how}`);
      if (found && isDay(day)) return { date: new Date(`${day}T00:00:00Z`), how: found };
      issue.addIssue(`expected ${VERIFIED}`);
      return z.NEVER;
    })
    .describe('When the facts were checked, and how.'),
  related: z
    .record(key('the id of an entry'), line('what tells the related entry apart'))
    .default({})
    .describe(
      'Entries that can be mistaken for this one, or that the reader needs next: what tells each apart, by id.',
    ),
  changes: z.array(changeSchema).default([]).describe('What changed on a day, in one line each; the newest first.'),
  aliases: z.array(key('a former id')).default([]).describe('Former ids of this entry: they redirect here for ever.'),
  retired: line('since when and why the entry is retired')
    .optional()
    .describe('Set when the error can no longer occur: since when and why. The page stays.'),
  examples: z
    .array(line('a whole paste'))
    .default([])
    .describe('Whole realistic pastes, with invented people and tenants, that must find this entry first.'),
});

export type Frontmatter = z.output<typeof entrySchema>;
export type Message = z.output<typeof messageSchema>;
