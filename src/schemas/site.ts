/** `content/site.yaml`: what this site is. Only `name` must be there; what is left out vanishes from the pages. */
import { z } from 'astro/zod';
import { textLine } from './text-line.ts';

const line = textLine('a text');
const colour = z
  .string({ error: 'expected a colour as "#0a675a"' })
  .regex(/^#[0-9a-f]{6}$/i, 'expected a colour as "#0a675a"');
/** A colour on light pages and on dark ones. */
const colours = z.strictObject({ light: colour, dark: colour });

export const siteSchema = z
  .strictObject({
    /** The name of the site, as it stands in the header and behind every title. */
    name: line,
    /** The part of the name that the header marks, as what was found is marked: `up Err` of `Backup Errors`. */
    marked: line.optional(),
    /** What the site is for, after its name in the title of the home page: `find any Kopia error by a fragment of it`. */
    about: line.optional(),
    /** What the pages are on, after "12 pages on" on the home page: `what breaks in Kopia and restic`. */
    covers: line.optional(),
    /** What the pages are, in one sentence, for programs that read `llms.txt`: `Troubleshooting pages for Kopia.` */
    summary: line.optional(),
    /** What search engines and shared links say of the home page; the interface has a sentence for it. */
    tagline: line.optional(),
    /** What stands at the foot of every page: who runs the site, and whose the names in it are. */
    notice: line.optional(),
    /** The free licence of the text, and its address: `CC BY 4.0`; without it the pages name only that of the code, MIT. */
    licence: z.strictObject({ name: line, url: z.url({ protocol: /^https?$/ }) }).optional(),
    /** Fragments under the large box that show what the search can do, each with what is special about it. */
    samples: z.array(z.strictObject({ text: line, about: line })).default([]),
    /** The id of the entry whose first example is offered under the box as a whole error. */
    sampleEntry: line.optional(),
    /** The colour of links and buttons. The words of both must be readable: the check says where they are not. */
    accent: colours.optional(),
    /** The colour of words on a field of `accent`. */
    onAccent: colours.optional(),
    /** The colour of fields that are only tinged with `accent`; without it a tenth of `accent`. */
    accentSoft: colours.optional(),
    /** An SVG file in the folder of this file, for tabs and bookmarks: `icon.svg`. */
    icon: z
      .string({ error: 'expected the name of an SVG file beside this one' })
      .regex(/^[a-z0-9][a-z0-9.-]*\.svg$/i, 'expected the name of an SVG file beside this one')
      .optional(),
    /** Where the site is published, without a path. `SITE_ORIGIN` in the environment wins. */
    origin: z.url().optional(),
    /** The address of the repository, for links to edit a page and to report. `SITE_REPOSITORY` in the environment wins. */
    repository: z.url().optional(),
    /** The branch that links to edit a page open. */
    branch: line.default('main'),
    /**
     * Megabytes on the wire below which every reader's device keeps the whole site for use without a network. Above, it
     * keeps the search, the pages that were read, and the products that the reader asks for.
     */
    wholeOfflineBelow: z.number({ error: 'expected a number of megabytes' }).nonnegative().default(10),
  })
  .refine(({ name, marked }) => marked === undefined || name.includes(marked), {
    error: 'expected a part of the name',
    path: ['marked'],
  });

export type SiteFacts = z.output<typeof siteSchema>;
