/** The page of a search. */
import type { Sentence } from '../sentence.ts';

export const FIND_WORDS = {
  title: 'Find',
  description: 'Search every entry by any fragment of an error.',
  addressNotice:
    'The link that brought you here carried this text in its address, so the server of this site has seen it. It now stands in a part of the address that is never sent.',
  browse: ((part) => [
    'Or browse ',
    part('errors', 'all errors from A to Z'),
    ', ',
    part('faq', 'questions'),
    ' and ',
    part('guides', 'procedures'),
    '.',
  ]) satisfies Sentence<'errors' | 'faq' | 'guides'>,
};
