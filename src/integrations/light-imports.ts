import type { AstroIntegration } from 'astro';
import { withSlashes } from '../addresses.ts';

/** The chunk whose own imports are asked for along with it, in one round trip; others are small and not urgent. */
const URGENT = /\/search-box\./;
/**
 * Browsers ask an older host for six files at a time. So what the search shares with other parts that are loaded later
 * stands in one file; nothing that every page loads may be among it.
 */
const GROUPS = [
  {
    name: 'shared',
    test: /\/src\/(words\/(?:en\/(?:kinds|locale|results)|[a-z-]+)\.|browser\/[a-z-]+\/(keep-mark|search-client|searched-product|search-state|short-memory)\.|service-worker\/protocol\.)/,
    minShareCount: 2,
  },
];

/** As much of a build as is asked here; `error` ends it with a sentence. */
interface Build {
  environment: { name: string };
  error(message: string): never;
}

/** Where Vite keeps its helper, and the name under which pages call it. */
const HELPER = 'vite/preload-helper.js';
const NAME = '__vitePreload';

/**
 * The Vite plugin: puts a light helper in the place of Vite's own, whose place and name no contract promises. A build that
 * does not meet it ends with a sentence; it would go on with the heavy one, and nobody would notice.
 */
export function lightHelper(base: () => string) {
  let isMet = false;
  return {
    name: 'light-imports',
    enforce: 'pre' as const,
    transform(this: Pick<Build, 'error'>, code: string, id: string): string | undefined {
      if (!id.endsWith(HELPER)) return undefined;
      if (!code.includes(NAME))
        this.error(`light-imports: Vite's helper for dynamic imports no longer exports ${NAME}. ${NEXT}`);
      isMet = true;
      return helper(base());
    },
    buildEnd(this: Build, failure?: Error): void {
      if (this.environment.name === 'client' && !failure && !isMet)
        this.error(`light-imports: Vite's helper for dynamic imports was not found at ${HELPER}. ${NEXT}`);
    },
    generateBundle(this: Build, _: unknown, files: Readonly<Record<string, unknown>>): void {
      if (this.environment.name === 'client' && !Object.keys(files).some((file) => URGENT.test(file)))
        this.error(
          `light-imports: no file of the build matches ${URGENT}, so what the search imports comes late. ${URGENT_NEXT}`,
        );
    },
  };
}

const URGENT_NEXT = 'Name the file that holds the search box in URGENT of src/integrations/light-imports.ts.';
const NEXT =
  "Look up where Vite's version in package-lock.json keeps it and change src/integrations/light-imports.ts, or take the integration out of astro.config.mjs: every page then loads 400 bytes more.";

/**
 * Makes dynamic imports light. Vite wraps each in a helper of 500 compressed bytes; of what it does, pages need one
 * thing: that what the search imports is asked for at once, not when its first file has come.
 */
export function lightImports(): AstroIntegration {
  let base = '/';
  const build = {
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file: string, needed: string[]) => (URGENT.test(file) ? needed.slice(1) : []),
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension' as const,
      // A name that stands in one module of its own costs a page neither bytes nor a request.
      optimization: { inlineConst: { mode: 'all' as const, pass: 2 } },
      output: { codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false } },
    },
  };
  return {
    name: 'light-imports',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        const configEnvironment = (name: string) => (name === 'client' ? { build } : undefined);
        updateConfig({ vite: { plugins: [{ ...lightHelper(() => base), configEnvironment }] } });
      },
    },
  };
}

const helper = (base: string) => `
  export const ${NAME} = (load, needed) => {
    needed.map((file) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = ${JSON.stringify(base)} + file;
      document.head.append(link);
    });
    return load();
  };`;
