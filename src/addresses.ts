/**
 * Every address of the site, made in one place. All functions are pure; `base` is the path below which the site
 * is served and begins and ends with a slash.
 */
export type Kind = WrittenKind | 'page';
/** What authors write; a page comes from elsewhere (`npm run import`). */
export type WrittenKind = 'error' | 'faq' | 'guide';
/** What the search finds: entries, and cards of codes. */
export type FoundKind = Kind | 'code';

/** Folder of `content/`, and first part of the address, of each kind. */
export const FOLDER_OF_KIND: Record<Kind, string> = { error: 'errors', faq: 'faq', guide: 'guides', page: 'pages' };
/** Those in which authors write. */
export const WRITTEN_FOLDERS: readonly string[] = [FOLDER_OF_KIND.error, FOLDER_OF_KIND.faq, FOLDER_OF_KIND.guide];

/** Where the source of what is found stands: the folder below `content/`. */
export const folderOf = (kind: FoundKind): string => (kind === 'code' ? 'codes' : FOLDER_OF_KIND[kind]);

/** `/docs` and `docs/` both become `/docs/`. */
export function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

export function entryPath(kind: FoundKind, id: string): string {
  // The id of a card is its path.
  return kind === 'code' ? `${id}/` : `${FOLDER_OF_KIND[kind]}/${id}/`;
}

/** Last part of the address of everything of a product in full, beside the parts of its list, which are keys of topics. */
export const HANDBOOK = 'handbook';

/** The place of a diagram on a page. */
export const diagramAnchor = (key: string): string => `diagram-${key}`;

/** The table of fixes, by each column that can order it. The first is the page that links lead to: its parts are keys of products. */
export const FIX_ORDERS = {
  product: 'fixes/',
  effect: 'fixes/by-effect/',
  tenant: 'fixes/by-tenant/',
  error: 'fixes/by-error/',
} as const;
/** Fixes that keep to what somebody may or will do. */
export const FIX_LIMITS = {
  withoutHighestRole: 'without-highest-role',
  onlyReads: 'only-reading',
  signsNobodyOut: 'nobody-signed-out',
} as const;
/** The table of fixes that keep to several. */
export const limitedFixes = (limits: readonly (keyof typeof FIX_LIMITS)[]): string =>
  `fixes/${limits.map((limit) => FIX_LIMITS[limit]).join('-')}/`;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How many letters and digits without their marks stand for a text. */
export const countLetters = (text: string): number => folded(text).replace(/[^\p{L}\p{N}]/gu, '').length;

/** Stands behind the letters of an item, so that no item's are the beginning of another's. It is no letter, and means nothing in addresses. */
export const END_OF_LETTERS = '~';

/**
 * Where a text stands in a list that is divided by letters, and what tells it from others of the same text: letters and digits
 * without their marks, in lower case, and a hyphen for all that stands between. The page of a part is called by the letters
 * at which it begins.
 */
export const lettersOf = (text: string, id: string): string =>
  folded(`${text} ${id}`)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') + END_OF_LETTERS;

/** Whether a character can be one of {@link lettersOf}. */
export const isLetterOfPlaces = (character: string): boolean =>
  /[\p{L}\p{N}]/u.test(character) && folded(character) === character;

/**
 * Entries that one page of a product's handbook holds in full, about 4 MB. What has more is divided: the handbook's own page then
 * leads to pages below it, each of which begins with its topic.
 */
export const WHOLE_HANDBOOK = 300;

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

/** What a build fills the pages of codes with, until they are filled. No code has such a form. */
export const FILLED = 'e/~/';

/** Every form of a code that has an address: its own, in lower case, and its bare form if it has one. */
export function codeSlugs(code: string, bare: string | undefined): string[] {
  const slug = codeSlug(code);
  return [...new Set([slug, slug.toLowerCase(), ...(bare ? [bare] : [])])];
}

/** What a page is looked up by that an address means and does not name: the letters and digits of its last part. */
export const nameOfPlace = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();

/**
 * The file with all places of one name, below the site's base. A list of places comes in 2^`bits` files of about the same
 * length, and which one a name is in follows from the name alone: whoever looks a page up loads one or two, however many
 * pages there are. The name of the file carries `bits`, so that files of two builds are not taken for each other's.
 */
export function fileOfPlaces(name: string, bits: number): string {
  // FNV-1a: short, and even enough for files of one length.
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  // The lower bits of it depend on few letters.
  hash ^= hash >>> 15;
  return `places/${bits}-${((hash >>> 0) & (2 ** bits - 1)).toString(16)}.json`;
}
