import type { AstroIntegration } from 'astro';

/**
 * Browsers ask an older host for six files at a time. So what the search shares with other parts that are loaded later
 * stands in one file; nothing that every page loads may be among it.
 */
const GROUPS = [
  {
    name: 'shared',
    test: /\/src\/(words\/(?!en\/(page|steps|ticket)\.)|browser\/(keep-mark|search-client)\.)/,
    minShareCount: 2,
  },
];

/**
 * Leaves dynamic imports as they are written. Vite wraps each in a helper of 500 compressed bytes that loads what a chunk
 * imports along with it; the page does so itself, where it matters: for the search and what it shares.
 */
export function lightImports(): AstroIntegration {
  const build = {
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension' as const,
      output: { codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false } },
    },
  };
  return {
    name: 'light-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'light-imports',
                enforce: 'pre',
                configEnvironment: (name) => (name === 'client' ? { build } : undefined),
                transform: (_, id) =>
                  id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
