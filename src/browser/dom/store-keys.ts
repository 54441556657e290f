/**
 * Under which names the page keeps things in the browser's stores: each once, so that what is kept is found again, and
 * nothing is left when the reader wants all of it forgotten.
 */

/** What to mark on the page that a followed result leads to; in the tab. */
export const MARK = 'mark';
/** The product that the reader has chosen; on the device. */
export const PRODUCT = 'product';
/** Of a large site, the product that alone is searched, in an index loaded whole: its key, a space, its name; on the device. */
export const SEARCHED = 'searched';
/** Which installation of a product the reader has, behind it the product's key; on the device. */
export const EDITION = 'edition:';
/** Ticks and waits, behind it the entry's id; on the device. */
export const STEPS = 'steps:';
/** The colours that the reader has chosen, `light` or `dark`; on the device. `security-policy.ts` has the script that reads it. */
export const SCHEME = 'scheme';
/** Set where the reader has switched keys off that work without Ctrl: `off`; on the device. */
export const SINGLE_KEYS = 'single-keys';
/** Who sees the error, behind it the entry's id; in the tab. */
export const SCOPE = 'scope:';
/** What the site itself prints of a search, behind it the search's key; in the tab. */
export const SEARCH = 'search:';

/** Whether a name in a store is the site's own, which another site may share. */
export const isOwnKey = (name: string): boolean =>
  [MARK, PRODUCT, SEARCHED, SCHEME, SINGLE_KEYS].includes(name) ||
  [EDITION, STEPS, SCOPE, SEARCH].some((start) => name.startsWith(start));
