import type { BuiltSearch } from '../finder/built-search.ts';
import { type FoundLine, foundWith } from '../finder/found-line.ts';
import { urlOf } from './found-text.ts';

export type { FoundLine } from '../finder/found-line.ts';

/** The answer to one query in the form of `--json`. */
export const foundLine = (built: BuiltSearch, query: string): FoundLine =>
  foundWith(built, query, ({ id }, { confidence }) => ({ id, url: urlOf(built, id), confidence }));
