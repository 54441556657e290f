/**
 * What a build of this engine is compared with: bare Astro and MDX, the same texts, nothing else. Frozen: whoever changes
 * it changes what all figures before mean. Dependencies are those of the project above.
 */
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: process.env.BASELINE_CACHE,
  outDir: process.env.BASELINE_OUT,
  vite: { cacheDir: `${process.env.BASELINE_CACHE}/vite` },
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
