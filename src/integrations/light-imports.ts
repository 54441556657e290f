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
    test: /\/src\/(words\/(?!en\/(page|steps|ticket)\.)|browser\/[a-z-]+\/(keep-mark|search-client|search-state|short-memory)\.|service-worker\/protocol\.)/,
    minShareCount: 2,
  },
];

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
      output: { codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false } },
    },
  };
  return {
    name: 'light-imports',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'light-imports',
                enforce: 'pre',
                configEnvironment: (name) => (name === 'client' ? { build } : undefined),
                transform: (_, id) => (id.endsWith('vite/preload-helper.js') ? helper(base) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

const helper = (base: string) => `
  export const __vitePreload = (load, needed) => {
    needed.map((file) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = ${JSON.stringify(base)} + file;
      document.head.append(link);
    });
    return load();
  };`;
