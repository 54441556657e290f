/**
 * What a worker imports statically stands in one file with it: a module that its later parts share would otherwise become a
 * file of its own, and cost the first result a round trip. Used as `worker.rolldownOptions.output.codeSplitting`.
 */
import type { Rolldown } from 'vite';

/** As much of Rolldown's module graph as is read here. */
type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Whether a module is an entry or is imported, through whatever other modules, by one; `import()` does not count. */
function comesWithAnEntry(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  return (
    Boolean(module?.isEntry) || Boolean(module?.importers.some((importer) => comesWithAnEntry(importer, modules, seen)))
  );
}

export const ONE_FILE_WORKER: Rolldown.CodeSplittingOptions = {
  includeDependenciesRecursively: false,
  groups: [{ name: (id, modules) => (comesWithAnEntry(id, modules) ? 'search-worker' : null) }],
};
