import { type Answer, search } from '../search/search.ts';
import type { BuiltSearch } from './read-built-search.ts';

/** What a built site answers to a text, with all that it has. */
export const answerOf = ({ catalogue, text, judge, words }: BuiltSearch, query: string): Answer =>
  search(catalogue, text, query, judge, undefined, words);
