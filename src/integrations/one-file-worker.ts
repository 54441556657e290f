/**
 * What a worker imports statically stands in one file with it: a module that its later parts share would otherwise become a
 * file of its own, and cost the first result a round trip. Used as `worker.rolldownOptions.output.codeSplitting`.
 */
import type { Rolldown } from 'vite';

/** As much of Rolldown's module graph as is read here. */
type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** A part that others wait for stands in one file, too, whatever it shares with those that come behind it only. */
const PART = /\/word-plan\.ts$/;
const BEHIND = /\/product-words\.ts$/;

/** The modules that a module comes with: those that import it, through whatever others, and are imported by none. */
function startsOf(id: string, modules: Modules, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const { isEntry, importers = [] } = modules.getModuleInfo(id) ?? {};
  const above = importers.flatMap((importer) => startsOf(importer, modules, seen));
  return isEntry || importers.length === 0 ? [id, ...above] : above;
}

/** The file that a module stands in, where that is not the bundler's choice; what is only asked for with `import()` does not count. */
function fileOf(id: string, modules: Modules): string | null {
  const starts = startsOf(id, modules);
  if (starts.some((start) => modules.getModuleInfo(start)?.isEntry)) return 'search-worker';
  const others = starts.filter((start) => !BEHIND.test(start));
  return others.length > 0 && others.every((start) => PART.test(start)) ? 'word-plan' : null;
}

export const ONE_FILE_WORKER: Rolldown.CodeSplittingOptions = {
  includeDependenciesRecursively: false,
  groups: [{ name: fileOf }],
};
