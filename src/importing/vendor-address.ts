/** Addresses as GitBook makes them, of pages, headings and expanders. */

/** Characters of an expander's title up to which a link quotes it whole. */
const WHOLE = 80;
/** Words of a longer one that are quoted at each end. */
const AT_ENDS = 4;

/** A part of a path as GitBook writes it in addresses. */
export const pathSlug = (part: string): string =>
  part
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._~-]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Parts of a page's path: the name of its file without the ending, and none for `README.md`, which is its folder. */
export function pathParts(path: string, readme: string): string[] {
  const parts = path.replace(/\.(md|markdown)$/i, '').split('/');
  const isFolder = path === readme || /^readme$/i.test(parts.at(-1) ?? '');
  return (isFolder ? parts.slice(0, -1) : parts).map((part) => pathSlug(part)).filter(Boolean);
}

/** The address of a page. `site` ends with a slash. */
export const pageAddress = (site: string, parts: readonly string[]): string =>
  new URL(parts.map(encodeURIComponent).join('/'), site).href;

/**
 * The anchor of a heading, and of an expander by its title: letters and digits in lower case, a hyphen for what stands between. An apostrophe
 * is nothing; a full stop stays between two digits.
 */
export const headingAnchor = (text: string): string =>
  text
    .toLowerCase()
    // What joins or varies signs, as in emoji, is nothing either.
    .replace(/['’]|\p{Cf}|\ufe0e|\ufe0f/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{M}\p{N}_.]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

/** The first anchor that is not taken: GitBook numbers the others of one name. */
export function freeAnchor(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let number = 1; taken.has(free); number++) free = `${wanted}-${number}`;
  taken.add(free);
  return free;
}

/**
 * The address of an expander: GitBook gives it the anchor that a heading of its title would have. Where nothing of a title makes one, the link
 * leads to the heading above, and names the title for browsers that look for a text in the page.
 */
export function expanderAddress(
  page: string,
  { anchor, heading, title }: { anchor: string; heading: string; title: string },
): string {
  if (anchor) return `${page}#${encodeURIComponent(anchor)}`;
  return heading || title ? `${page}#${encodeURIComponent(heading)}${title && `:~:text=${quoted(title)}`}` : page;
}

function quoted(title: string): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  if (title.length <= WHOLE) return encode(title);
  const words = title.split(' ');
  if (words.length <= 2 * AT_ENDS) return encode(title);
  return `${encode(words.slice(0, AT_ENDS).join(' '))},${encode(words.slice(-AT_ENDS).join(' '))}`;
}
