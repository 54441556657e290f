/** What a build fills the pages and files of codes with, which are too many and too much alike to be rendered one by one. */

/** One code, as Astro hands it on: see `code-pages.ts` of `integrations`. */
export interface CodeFiles {
  /** Every form of the code that has an address. */
  slugs: string[];
  /** Set where the code leads to one entry only. Any other page is rendered. */
  page?: CodePage | undefined;
  /** The form under which it is rendered, and what the pages of the others are filled with. */
  canonical: string;
  others: CodePage;
  /** The content of `e/<code>.json`. */
  file: object;
}

/** What the page of a code that leads to one entry says: the code, and of the entry title, summary, and address with the base path. */
export interface CodePage {
  code: string;
  title: string;
  summary: string;
  url: string;
}

/** What stands in the place of each in the one page that is rendered. Nothing of it is escaped in HTML, and a code has no `~`. */
export const CODE_MARKS: CodePage = { code: '~code~', title: '~title~', summary: '~summary~', url: '/~url~/' };
