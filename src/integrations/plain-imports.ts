import type { AstroIntegration } from 'astro';

/**
 * Leaves dynamic imports as they are written. Vite wraps each in a helper that loads what a chunk imports in turn, which
 * costs every page 450 compressed bytes; the page asks for the two chunks of the search itself, side by side.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
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
