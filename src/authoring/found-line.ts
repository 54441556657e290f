import type { BuiltSearch } from '../finder/built-search.ts';
import { type FoundLine, foundWith } from '../finder/found-line.ts';
import type { Answer } from '../search/search.ts';
import { urlOf } from './found-text.ts';

export type { FoundEntry, FoundLine } from '../finder/found-line.ts';

/** The answer to one query in the form of `--json`. `answer` is what the built site answers to it. */
export const foundLine = (built: BuiltSearch, query: string, answer?: Answer): FoundLine =>
  foundWith(built, query, ({ id }, { confidence }) => ({ id, url: urlOf(built, id), confidence }), answer);
