import { defineConfig } from 'astro/config';
import { cacheOf, siteConfig } from './src/integrations/site-config.ts';
import { SITE } from './src/site.ts';

export default defineConfig({
  site: SITE.origin,
  base: SITE.base,
  cacheDir: cacheOf(),
  ...(await siteConfig(import.meta.dirname)),
});
