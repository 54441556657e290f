/** What the site rests on: published documents, tables of codes, and the strings that programs print. `watched.yaml` names each. */
import { z } from 'astro/zod';
import { textLine } from './text-line.ts';

const line = textLine('a text');

/** How the things that a file says are told apart: see `src/drift/items-of.ts`. */
export const WATCHED_KINDS = ['table', 'headings', 'strings', 'jsx'] as const;

export const watchedSchema = z.strictObject({
  repository: line
    .regex(/^[\w-]+\/[\w.-]+$/, 'expected owner/name of a public repository')
    .describe('The public repository, as `owner/name`.'),
  branch: line
    .regex(/^[\w./-]+$/, 'expected the name of a branch')
    .optional()
    .describe('The branch that is published, where it is not the one that the repository opens with.'),
  path: line.describe('The file in it.'),
  kind: z
    .enum(WATCHED_KINDS)
    .describe(
      'What its items are: rows of a `table` by their first cell, sections by `headings`, `strings` of code, texts of a page in `jsx`.',
    ),
  commit: line
    .regex(/^[0-9a-f]{40}$/, 'expected a commit of 40 digits')
    .describe('The state that the content was last compared with.'),
  digest: line
    .regex(/^[0-9a-f]{16}$/, 'expected a digest of 16 digits: npm run drift -- --accept writes it')
    .optional()
    .describe('Of all items of that state; `npm run drift -- --accept` writes it.'),
  document: line
    .optional()
    .describe('The key in `sources.yaml` of the document that it is: its sections are what entries name as sources.'),
  url: line
    .regex(
      /^https:\/\/[^\s#?]+[^\s#?/]$/,
      'expected an address with https://, without a place on the page and without / at its end',
    )
    .optional()
    .describe(
      'The address that it is published at: what names that rests on a change that no code, message or source tells. Tables need none.',
    ),
  entries: z
    .array(line)
    .default([])
    .describe('Entries that rest on it and are not told by a code, a message or a source of theirs.'),
});
export type Watched = z.output<typeof watchedSchema>;
