/** The page of a search. */
import type { Sentence } from '../sentence.ts';

export const FIND_WORDS = {
  title: 'Find',
  description: 'Search every entry by any fragment of an error.',
  sentNotice:
    'The link that brought you here carried this text in its address, so the server of this site has seen it.',
  sharedNotice: 'What was shared has not arrived, and is kept nowhere. Share it again, or paste it here.',
  copiedNotice:
    'Your browser does not let this page read what you copied. Press Ctrl+V in the box, or ⌘V on a Mac: the text is still on the clipboard.',
  addressNotice:
    "The text is out of the address now. Your browser's history still has the address that brought you here, with the text in it: delete it there if it is private.",
  withoutScript: ((part) => [
    'Without JavaScript nothing is searched here. A text behind ',
    part('code', '?q='),
    " in the address was sent to the server of this site, and stays in the address and in your browser's history; a text behind ",
    part('code', '#q='),
    ' was not sent.',
  ]) satisfies Sentence<'code'>,
  /** `filled` are lists with something in them. */
  browse: <Part>(part: (name: 'errors' | 'faq' | 'guides', words: string) => Part, filled: ReadonlySet<string>) => {
    const lists = [
      ['errors', 'all errors from A to Z'],
      ['faq', 'questions'],
      ['guides', 'procedures'],
    ] as const;
    const links = lists.filter(([name]) => filled.has(name)).map(([name, words]) => part(name, words));
    const before = (at: number) => (at === 0 ? 'Or browse ' : at === links.length - 1 ? ' and ' : ', ');
    return links.length > 0 ? [...links.flatMap((link, at) => [before(at), link]), '.'] : [];
  },
};
