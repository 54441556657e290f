import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import type { Content } from '../checks/content-files.ts';
import { quickContent } from '../checks/quick-content.ts';
import { contentRoot } from '../content-root.ts';
import { SITE } from '../site.ts';
import { TextsOnDisk } from '../texts-on-disk.ts';
import { begunChecks } from './begin-checks.ts';
import { boxFiles } from './box-files.ts';
import { codePages } from './code-pages.ts';
import { contentChecks } from './content-checks.ts';
import { devSearch } from './dev-search.ts';
import { indexForm } from './index-form.ts';
import { lightImports } from './light-imports.ts';
import { offlineCopy } from './offline-copy.ts';
import { dataNames, ONE_FILE_WORKER, withRuntime } from './one-file-worker.ts';
import { pageReading, READ_PAGES } from './page-reading.ts';
import { partBuild } from './parts/part-build.ts';
import { partNamed } from './parts/part-of-build.ts';
import { siteColours } from './site-colours.ts';
import { siteReaders } from './site-readers.ts';
import { sitemapDates } from './sitemap-dates.ts';
import { wholeBuild } from './whole-build.ts';
import { withoutNotes } from './without-notes.ts';
import { wordLists } from './word-lists.ts';

/**
 * How Astro builds a site whose content lies below the folder `root`: all but what is said of its address. `under`: the folder of another
 * site's build in which it stands, without slashes at its ends.
 */
export async function siteConfig(root: string, under = '') {
  // Read once: what is made of pages afterwards needs it, too.
  const content = (await readByChecks(root)) ?? (await quickContent(root));
  const { readers, checks } = siteReaders(content);
  const part = partNamed();
  const told = new TextsOnDisk();
  const codes = codePages(part, told);
  const assets = `${under && `${under}/`}_astro`;
  return {
    trailingSlash: 'always',
    // 'jsx', the default, drops line breaks between inline elements and so glues words; `true` is lossless.
    compressHTML: true,
    devToolbar: { enabled: false },
    // While a page is written to the disk, the next ones are rendered.
    build: { inlineStylesheets: 'never', concurrency: 16, assets },
    // A script in the page would need 'unsafe-inline' in the CSP.
    vite: {
      define: { 'import.meta.env.UNDER': JSON.stringify(under) },
      build: { assetsInlineLimit: 0 },
      worker: {
        format: 'es',
        plugins: () => [withoutNotes(), withRuntime()],
        rolldownOptions: {
          output: { comments: false, codeSplitting: ONE_FILE_WORKER, assetFileNames: dataNames(assets) },
        },
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
      codes.integration,
      pageReading(readers, part !== undefined, READ_PAGES, told, codes.early),
      ...(part ? [partBuild(part)] : [boxFiles(), offlineCopy(checks.end), wholeBuild()]),
    ],
  } satisfies AstroUserConfig;
}

/** The content, where the checks of a build have read it before Astro was loaded. */
async function readByChecks(root: string): Promise<Content | undefined> {
  const begun = begunChecks();
  return begun && resolve(begun.root) === resolve(root) ? begun.content : undefined;
}

/** Astro's store of what it has read: one for each content, so that builds of one do not throw away what those of another have. */
export const cacheOf = (): string => `./node_modules/.astro/${contentRoot().replace(/\W+/g, '-')}`;
