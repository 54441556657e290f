/**
 * What a worker imports statically stands in one file with it, and so does what one of its late parts imports: a module that parts share would
 * otherwise become a file of its own, and cost a result a round trip. Used as `worker.rolldownOptions.output.codeSplitting`.
 */
import { basename } from 'node:path';
import type { Rolldown } from 'vite';

/** As much of Rolldown's module graph as is read here. */
type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const WORKER = 'search-worker';
/** Late parts that a first result may wait for, in both forms of the index: what reads a question, and what judges an error. */
const WORDS = ['word-plan', 'whole-words'];
const PASTES = ['paste-plan', 'first-judge'];

/** What a module comes with: workers, and the late parts that import it, through whatever other modules. */
function comesWith(id: string, modules: Modules, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  const module = seen.has(id) ? null : modules.getModuleInfo(id);
  seen.add(id);
  if (module?.isEntry) found.add(WORKER);
  if (module?.dynamicImporters.length) found.add(basename(id, '.ts'));
  for (const importer of module?.importers ?? []) comesWith(importer, modules, seen, found);
  return found;
}

/** In whose file a module stands; what only later parts need stands where the bundler puts it. */
function fileOf(id: string, modules: Modules): string | null {
  const parts = comesWith(id, modules);
  const [words, pastes] = [WORDS, PASTES].map((names) => names.find((name) => parts.has(name)));
  return parts.has(WORKER) || (words && pastes) ? WORKER : (words ?? pastes ?? null);
}

export const ONE_FILE_WORKER: Rolldown.CodeSplittingOptions = {
  includeDependenciesRecursively: false,
  groups: [{ name: fileOf }],
};

/**
 * Names of data that a worker loads. Some hosts have what ends in `.gz` unpacked by the browser: it would then be another file than the
 * build has a digest of, and would not be kept on the device. Used as `worker.rolldownOptions.output.assetFileNames`.
 */
export const dataNames =
  (folder: string) =>
  ({ names: [name = ''] }: Rolldown.PreRenderedAsset): string =>
    `${folder}/[name]-[hash]${name.endsWith('.gz') ? '.bin' : '[extname]'}`;

/** What the bundler adds of its own. */
const RUNTIME = /^\0rolldown\//;

/**
 * Puts the few lines that the bundler adds of its own into each file that imports them from another one, for the same reason. Used in
 * `worker.plugins`.
 */
export const withRuntime = (): Rolldown.Plugin => ({
  name: 'with-runtime',
  generateBundle(_, bundle) {
    const isRuntime = (file: Rolldown.OutputBundle[string] | undefined): file is Rolldown.OutputChunk =>
      file?.type === 'chunk' && file.moduleIds.length > 0 && file.moduleIds.every((id) => RUNTIME.test(id));
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const name of file.imports) {
        const runtime = bundle[name];
        if (!isRuntime(runtime)) continue;
        file.code = file.code.replace(IMPORT, (whole, names: string, from: string) =>
          from === name.slice(name.lastIndexOf('/') + 1)
            ? `const{${taken(names)}}=(()=>{${returning(runtime.code)}})();`
            : whole,
        );
        file.imports = file.imports.filter((other) => other !== name);
      }
    }
    for (const [name, file] of Object.entries(bundle)) if (isRuntime(file)) delete bundle[name];
  },
});

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*"\.\/([^"]+)";?/g;
/** `t as e` of an import, as an object is taken apart. */
const taken = (names: string): string => names.replaceAll(/\s+as\s+/g, ':');
/** A module's code as a function gives what it exports. */
const returning = (code: string): string =>
  code.replace(
    /export\s*\{([^}]*)\};?\s*$/,
    (_, names: string) => `return{${names.replaceAll(/(\w+)\s+as\s+(\w+)/g, '$2:$1')}}`,
  );
