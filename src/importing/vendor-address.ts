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

/** The anchor of a heading: its letters and digits in lower case, hyphens for spaces. */
export const headingAnchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]+/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** The first anchor that is not taken: GitBook numbers the others of one name. */
export function freeAnchor(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let number = 1; taken.has(free); number++) free = `${wanted}-${number}`;
  taken.add(free);
  return free;
}

/**
 * The address of an expander. GitBook gives it an id that Git does not have, unless its author wrote one; so the link leads to the heading
 * above it, and names its title for browsers that look for a text in the page.
 */
export function expanderAddress(page: string, expander: { id: string | undefined; heading: string; title: string }): string {
  const { id, heading, title } = expander;
  if (id) return `${page}#${encodeURIComponent(id)}`;
  return `${page}#${encodeURIComponent(heading)}${title && `:~:text=${quoted(title)}`}`;
}

function quoted(title: string): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  if (title.length <= WHOLE) return encode(title);
  const words = title.split(' ');
  if (words.length <= 2 * AT_ENDS) return encode(title);
  return `${encode(words.slice(0, AT_ENDS).join(' '))},${encode(words.slice(-AT_ENDS).join(' '))}`;
}
