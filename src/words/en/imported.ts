/** Pages of somebody else's documentation: how they are shown, and what is put in the place of what is not copied. */
import { counted } from '../counted.ts';

export const IMPORTED_WORDS = {
  page: 'Page',
  expander: 'Expander',
  /** The link to where it comes from. */
  source: (product: string) => `Read it in ${product}`,
  imported: <Part>(day: Part) => ['Imported ', day, '; the original may have changed since.'],
  /** Of a page that leads to the expander on a page of its own. */
  ownPage: (title: string) => `“${title}” on its own page`,
  /** In the place of a picture, which is not copied. */
  picture: 'Picture',
  pictureOf: (alt: string) => `Picture: ${alt}`,
  /** An expander without a title. */
  untitled: 'More',
  /** What a sidecar says of itself. */
  description: 'Pages and expanders of the documentation, found by any fragment of their text.',
  about: 'find any passage of the documentation by a fragment of it',
  covers: (name: string) => `what ${name} says`,
  notice: (name: string) => `A search over ${name}; the text belongs to its authors.`,
  /** Pages before the first group of the table of contents, and those that stand in none. */
  firstGroup: 'Start',
  noGroup: 'Not in the table of contents',
  topic: (name: string) => `Pages under “${name}”.`,
  /** On the home page, in place of what is said of entries. */
  home: (pages: number, covers: string | undefined) =>
    `${counted(pages, { one: '# passage', other: '# passages' })}${covers ? ` of ${covers}` : ''}, each with a link to the original.`,
};
