import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../content-root.ts';
import { SITE } from '../site.ts';

type Colours = { light: string; dark: string } | undefined;
const pair = (colours: Colours) => colours && `light-dark(${colours.light}, ${colours.dark})`;

/**
 * Puts the colours of `site.yaml` into `styles/tokens.css` in place of those that stand there: a file of styles, because
 * the site's CSP allows none in the page.
 */
export function siteColours(): AstroIntegration {
  const { accent, onAccent, accentSoft } = SITE;
  const colours: Record<string, string | undefined> = {
    '--accent': pair(accent),
    '--on-accent': pair(onAccent),
    '--accent-soft': pair(accentSoft) ?? (accent && 'color-mix(in srgb, var(--accent) 12%, var(--sheet))'),
  };
  const plugin = {
    postcssPlugin: 'site-colours',
    Declaration(declaration: { prop: string; value: string }) {
      const colour = colours[declaration.prop];
      if (colour && declaration.value !== colour) declaration.value = colour;
    },
  };
  return {
    name: 'site-colours',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        // It is read once: the development server begins anew when it changes.
        addWatchFile(resolve(fileURLToPath(config.root), contentRoot(), 'site.yaml'));
        updateConfig({ vite: { css: { postcss: { plugins: [plugin] } } } });
      },
    },
  };
}
