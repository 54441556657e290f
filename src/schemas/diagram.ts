/** A diagram: what stands in `content/diagrams.yaml` beside the drawing, `content/diagrams/<key>.svg`. */
import { z } from 'astro/zod';
import { textLine as line } from './text-line.ts';

export const diagramSchema = z.strictObject({
  /** Its place on the page of all diagrams. */
  order: z.int('expected a whole number'),
  title: line('a title'),
  /** What it shows, in one sentence. */
  summary: line('a sentence'),
  /** Ids of the entries that show it behind their text. */
  shownOn: z.array(line('the id of an entry')).default([]),
  /** Ids of entries that lead to it: they are for it as well, and too long to show it within the budget of a page. */
  linkedFrom: z.array(line('the id of an entry')).default([]),
  /** The same in words, for whoever does not see it: one line a step, inline Markdown. */
  words: z.array(line('a line of Markdown')).min(1, 'expected what it shows, in words'),
});

/** How a drawing and its words name an entry as the address of a link: `entry:token-expired`. */
const ENTRY = /\bentry:([a-z0-9-]+)/g;

/** Ids of the entries that a drawing or its words lead to, once each, in their order. */
export const entriesIn = (text: string): string[] => [...new Set([...text.matchAll(ENTRY)].map(([, id = '']) => id))];

/** A drawing or its words with addresses in place of the ids of entries. */
export const withAddresses = (text: string, addressOf: (id: string) => string): string =>
  text.replace(ENTRY, (_, id: string) => addressOf(id));
