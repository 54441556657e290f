/** `box/site.json`: what the element reads first of a site. */
export interface BoxFile {
  /** Goes up when what the element reads of a site is another; it takes its own version only. */
  version: number;
  /** What the site is called. */
  name: string;
  /** The file beside this one that searches the site. */
  search: string;
}

export const BOX_VERSION = 1;
