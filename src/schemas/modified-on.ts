import type { Frontmatter } from './entry.ts';

/** The day, as YYYY-MM-DD, on which the text of an entry was last changed or compared with its sources, whichever is later. */
export function modifiedOn({ verified, changes }: Pick<Frontmatter, 'verified' | 'changes'>): string {
  const checked = verified.date.toISOString().slice(0, 10);
  return [checked, ...changes.map(({ date }) => date)].sort().at(-1) ?? checked;
}
