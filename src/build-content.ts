/**
 * What a build knows of its content before Astro loads it: it has read it, and its checks are at work. It hangs on the process, since
 * Astro reads `content.config.ts` as modules of its own, which share no others with the configuration.
 */
const KEY = Symbol.for('build-content');

/** One file of entries. */
export interface ReadFile {
  id: string;
  /** The collection's folder, below that of the content. */
  folder: string;
  path: string;
  /** The frontmatter as plain data. */
  value: unknown;
  body: string;
}
/** An entry as its schema gives it, with the path of its file in the project. */
export interface ParsedEntry {
  id: string;
  data: unknown;
  body: string;
  filePath: string;
}
interface BuildContent {
  files: readonly ReadFile[];
  /** Ends the process where there are findings. */
  verdict: Promise<unknown>;
}
const shared = globalThis as { [KEY]?: BuildContent & { parsed: Map<string, readonly ParsedEntry[]> } };

export function shareContent(content: BuildContent): void {
  shared[KEY] = { ...content, parsed: new Map() };
}

/** The files of a collection; nothing where no build has read them. */
export const readByBuild = (folder: string): readonly ReadFile[] | undefined =>
  shared[KEY]?.files.filter((file) => file.folder === folder);

/**
 * Entries go by here from the loaders to the pages: Astro's store would become a module that is bundled, of 8 MB at 1,000 entries, and each
 * plugin of Vite would be given it.
 */
export function shareParsed(folder: string, entries: readonly ParsedEntry[]): void {
  shared[KEY]?.parsed.set(folder, entries);
}

/** The entries of a collection; nothing where no build has parsed them. */
export const parsedByBuild = (folder: string): readonly ParsedEntry[] | undefined => shared[KEY]?.parsed.get(folder);

/** An author sees the finding, in our words, and not what Astro says of it. Where nothing is found, the error stands. */
export async function findingsBefore(error: unknown): Promise<never> {
  await shared[KEY]?.verdict;
  throw error;
}
