/** The page of a search. */
import type { Sentence } from '../sentence.ts';

export const FIND_WORDS = {
  title: 'Find',
  description: 'Search every entry by any fragment of an error.',
  sentNotice:
    'The link that brought you here carried this text in its address, so the server of this site has seen it.',
  addressNotice:
    "The text is out of the address now. Your browser's history still has the address that brought you here, with the text in it: delete it there if it is private.",
  withoutScript: ((part) => [
    'Without JavaScript nothing is searched here. A text behind ',
    part('code', '?q='),
    " in the address was sent to the server of this site, and stays in the address and in your browser's history; a text behind ",
    part('code', '#q='),
    ' was not sent.',
  ]) satisfies Sentence<'code'>,
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
