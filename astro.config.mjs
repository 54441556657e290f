import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { quickContent } from './src/checks/quick-content.ts';
import { contentRoot } from './src/content-root.ts';
import { boxFiles } from './src/integrations/box-files.ts';
import { codePages } from './src/integrations/code-pages.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { indexForm } from './src/integrations/index-form.ts';
import { lightImports } from './src/integrations/light-imports.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { dataNames, ONE_FILE_WORKER, withRuntime } from './src/integrations/one-file-worker.ts';
import { pageReading, READ_PAGES } from './src/integrations/page-reading.ts';
import { partBuild } from './src/integrations/parts/part-build.ts';
import { partNamed } from './src/integrations/parts/part-of-build.ts';
import { siteColours } from './src/integrations/site-colours.ts';
import { siteReaders } from './src/integrations/site-readers.ts';
import { sitemapDates } from './src/integrations/sitemap-dates.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';
import { withoutNotes } from './src/integrations/without-notes.ts';
import { wordLists } from './src/integrations/word-lists.ts';
import { SITE } from './src/site.ts';

// Read once: what is made of pages afterwards needs it, too.
const content = await quickContent(import.meta.dirname);
const { readers, checks } = siteReaders(content);
const part = partNamed();

export default defineConfig({
  site: SITE.origin,
  base: SITE.base,
  trailingSlash: 'always',
  // One for each content, so that the builds of `npm test` do not throw away what the other has read.
  cacheDir: `./node_modules/.astro/${contentRoot().replace(/\W+/g, '-')}`,
  // 'jsx', the default, drops line breaks between inline elements and so glues words; `true` is lossless.
  compressHTML: true,
  devToolbar: { enabled: false },
  // While a page is written to the disk, the next ones are rendered.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // A script in the page would need 'unsafe-inline' in the CSP.
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: {
      format: 'es',
      plugins: () => [withoutNotes(), withRuntime()],
      rolldownOptions: { output: { comments: false, codeSplitting: ONE_FILE_WORKER, assetFileNames: dataNames } },
    },
  },
  integrations: [
    contentChecks(content),
    indexForm(content),
    lightImports(),
    siteColours(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(e|find|404|not-kept)\//.test(page),
      serialize: sitemapDates(content, SITE),
    }),
    devSearch(),
    wordLists(),
    codePages(part),
    pageReading(readers, part !== undefined, READ_PAGES),
    ...(part ? [partBuild(part)] : [boxFiles(), offlineCopy(checks.end), wholeBuild()]),
  ],
});
