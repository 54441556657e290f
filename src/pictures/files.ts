/** What reads pictures, in files: loaded with the first picture, and kept on the device once used. */
/** Languages whose letters are read, by the names that their data have. */
export type Language = 'eng' | 'deu' | 'fra' | 'spa' | 'nld';
/** The engine, for processors that take several numbers at a time and for others. */
export type Engine = 'simd' | 'plain';
export type ReaderPart = Engine | Language;

interface ReaderFile {
  /** How its name begins. */
  name: string;
  /** Bytes as hosts send them, and as they arrive. A test compares them with the files. */
  wire: number;
  stored: number;
}

/** Data are packed already: as many bytes on the way as on the device. */
const letters = (language: Language, bytes: number): ReaderFile => ({
  name: `${language}.traineddata`,
  wire: bytes,
  stored: bytes,
});

export const READER_FILES: Record<ReaderPart, ReaderFile> = {
  simd: { name: 'tesseract-core-simd-lstm', wire: 823_493, stored: 2_857_601 },
  plain: { name: 'tesseract-core-lstm', wire: 823_197, stored: 2_855_361 },
  eng: letters('eng', 2_952_873),
  deu: letters('deu', 1_333_102),
  fra: letters('fra', 707_406),
  spa: letters('spa', 2_100_190),
  nld: letters('nld', 3_005_696),
};
/** How the name of the worker's own script begins. */
const WORKER = 'picture-worker';

/** What is kept and removed together, by a key that no product has; each language beside English by itself. */
const GROUPS: Record<string, readonly ReaderPart[]> = {
  '~reader': ['simd', 'eng'],
  '~reader-plain': ['plain', 'eng'],
  ...Object.fromEntries(
    (['deu', 'fra', 'spa', 'nld'] as const).map((language) => [`~letters-${language}`, [language]]),
  ),
};
export const READER_KEYS: readonly string[] = Object.keys(GROUPS);

/** The groups that hold what was used. */
export const groupsOf = (used: readonly ReaderPart[]): string[] =>
  READER_KEYS.filter((key) => used.includes(GROUPS[key]?.[0] as ReaderPart));

/** Where a build puts them. */
const FOLDER = '_astro/';
/** Whether a file of the build begins so, by its path. */
const begins = (path: string, name: string) =>
  path.startsWith(FOLDER + name) && /[.-]/.test(path.charAt(FOLDER.length + name.length));

/** The groups that a file of the build belongs to, by its path; none where it has nothing to do with pictures. */
export function groupsOfFile(path: string): string[] {
  // Asked of every file of a site, and few are here.
  if (!path.startsWith(FOLDER)) return [];
  if (begins(path, WORKER)) return READER_KEYS.filter((key) => key.startsWith('~reader'));
  return READER_KEYS.filter((key) => GROUPS[key]?.some((part) => begins(path, READER_FILES[part].name)));
}

/** What a host sends of a file of the build that has so many bytes, where it is one of these: pressing 16 MB anew takes a build half a second. */
export const knownWire = (path: string, stored: number): number | undefined =>
  Object.values(READER_FILES).find((file) => file.stored === stored && begins(path, file.name))?.wire;
