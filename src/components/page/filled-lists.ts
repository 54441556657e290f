import { codes, diagrams, entries, glossary } from '../../entries.ts';
import { once } from '../../once.ts';

/** Lists that a site always has a page of, whether anything stands in them or not. */
export type List = 'errors' | 'faq' | 'guides' | 'fixes' | 'codes' | 'glossary' | 'diagrams';

/** Those in which something stands: no link leads to an empty one. */
export const filledLists = once(async (): Promise<ReadonlySet<List>> => {
  const all = await entries();
  const filled: Record<List, boolean> = {
    errors: all.some(({ kind, messages }) => kind === 'error' || messages.length > 0),
    faq: all.some(({ kind }) => kind === 'faq'),
    guides: all.some(({ kind }) => kind === 'guide'),
    fixes: all.some(({ fixes }) => fixes.length > 0),
    codes: (await codes()).length > 0,
    glossary: (await glossary()).size > 0,
    diagrams: (await diagrams()).length > 0,
  };
  return new Set((Object.keys(filled) as List[]).filter((list) => filled[list]));
});
