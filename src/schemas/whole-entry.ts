import { tagsOf } from '../mdx-body.ts';
import type { Frontmatter } from './entry.ts';
import { type Fix, fixesOf } from './fix.ts';
import type { Imported } from './imported.ts';
import { modifiedOn } from './modified-on.ts';

/** An entry's frontmatter with what follows from its body. */
export interface WholeEntry extends Omit<Frontmatter, 'related' | 'verified'> {
  /** `imported`: nobody here has checked it. */
  verified: { date: Date; how: Frontmatter['verified']['how'] | 'imported' };
  /** What an imported page has instead of what authors write. */
  imported?: Imported | undefined;
  related: { id: string; check: string }[];
  /** Who can see it: the scopes that `<Scope>` answers, in its order. */
  scope: string[];
  fixes: Fix[];
  /** The day, as YYYY-MM-DD, on which its text was last changed or compared with its sources, whichever is later. */
  modified: string;
}

/** Puts together what authors write once: products follow from the fixes, the scope from the answers of `<Scope>`. */
export function wholeEntry(frontmatter: Frontmatter, body: string): WholeEntry {
  const fixes = fixesOf(body);
  const answered = tagsOf(body).find(({ name }) => name === 'Scope')?.attributes ?? {};
  const ofFixes = fixes.map(({ product }) => product).filter((product) => product !== 'any');
  return {
    ...frontmatter,
    related: Object.entries(frontmatter.related).map(([id, check]) => ({ id, check })),
    products: [...new Set([...ofFixes, ...frontmatter.products])],
    scope: Object.keys(answered).filter((key) => answered[key]),
    fixes,
    modified: modifiedOn(frontmatter),
  };
}
