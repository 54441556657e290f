/**
 * Every address of the site, made in one place. All functions are pure; `base` is the path below which the site
 * is served and begins and ends with a slash.
 */
export type Kind = 'error' | 'faq' | 'guide';

/** Folder of `content/`, and first part of the address, of each kind. */
export const FOLDER_OF_KIND: Record<Kind, string> = { error: 'errors', faq: 'faq', guide: 'guides' };

/** `/docs` and `docs/` both become `/docs/`. */
export function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

export function entryPath(kind: Kind, id: string): string {
  return `${FOLDER_OF_KIND[kind]}/${id}/`;
}

/**
 * The form of a code in an address: `HTTP 403` becomes `HTTP-403`. Upper case is kept; the lower-case address
 * exists beside it.
 */
export function codeSlug(code: string): string {
  return code
    .trim()
    .replace(/[^A-Za-z0-9_.]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Every form of a code that has an address: its own, in lower case, and its bare form if it has one. */
export function codeSlugs(code: string, bare: string | undefined): string[] {
  const slug = codeSlug(code);
  return [...new Set([slug, slug.toLowerCase(), ...(bare ? [bare] : [])])];
}
