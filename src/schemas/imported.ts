/**
 * The frontmatter of an imported page, `pages/<id>.html`, which `npm run import` writes: what a site shows of a page of somebody else's
 * documentation, or of one of its expanders. The body is clean HTML, and is shown as it is.
 */
import { z } from 'astro/zod';
import { isDay } from './entry.ts';
import { textLine as line } from './text-line.ts';

export const importedSchema = z.strictObject({
  title: line('a title'),
  /** What is shown of it in lists: the page's description, or how its text begins. Empty where there is neither. */
  summary: z.string().default(''),
  /** Whether `summary` is no text of the page: it is then shown as one. */
  isDescribed: z.boolean().default(false),
  product: line('the key of the documentation'),
  topic: line('the key of a group of pages'),
  /** Where it stands in the documentation it comes from. */
  source: z.url({ protocol: /^https?$/, error: 'expected the address of the page it comes from' }),
  /** The pages above it, from the first: those of the table of contents, and that of an expander. */
  trail: z.array(z.strictObject({ title: line('a title'), id: z.string().optional() })).default([]),
  /** Its place among all pages of the documentation. */
  order: z.int(),
  /** What its sections are called. */
  headings: z.array(line('a heading')).default([]),
  /** What programs print, as far as its title or its headings quote it. */
  messages: z.array(line('a message')).default([]),
  isExpander: z.boolean().default(false),
  /** The day of the import. */
  imported: z.string().refine(isDay, 'expected a day as YYYY-MM-DD'),
});

export type Imported = z.output<typeof importedSchema>;
