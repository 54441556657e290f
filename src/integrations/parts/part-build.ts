import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../../built/files-in.ts';
import { phase } from '../progress.ts';
import { type BuiltOf, builtOf, deleteNote, digestOfFiles, writeNote } from './part-note.ts';
import type { Part } from './part-of-build.ts';

/** The folder of the files of a site within a part. */
export const SITE_OF_PART = 'site';
/** Where parts are built that were not given a folder with `--outDir`. */
const PARTS = 'parts';
/** What Astro makes beside pages: the same in every part. Pictures are not, as they come with the pages that show them. */
const ASSETS = /^(?:_astro\/.*\.(?:js|css)|sitemap-[^/]*\.xml)$/;

/**
 * Builds one part of a site: only pages and files whose address is in the part are rendered, which a middleware decides, so
 * that everything else of the build is as it always is. Each part reads the front matter of all entries, since lists and
 * links back need it. It comes last.
 */
export function partBuild(part: Part): AstroIntegration {
  let [root, folder] = ['', ''];
  let of: BuiltOf;
  const begun = Date.now();
  return {
    name: 'part-build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addMiddleware }) => {
        if (command !== 'build') throw new Error('--part is for "npm run build" only.');
        root = fileURLToPath(config.root);
        const wanted = fileURLToPath(config.outDir);
        const isGiven = relative(join(root, 'dist'), wanted) !== '';
        folder = isGiven ? join(wanted, '.') : join(root, PARTS, `${part.number}-of-${part.of}`);
        await mkdir(folder, { recursive: true });
        await deleteNote(folder);
        of = await builtOf(root);
        addMiddleware({ order: 'pre', entrypoint: new URL('./only-in-part.ts', import.meta.url) });
        const outDir = pathToFileURL(`${join(folder, SITE_OF_PART)}/`);
        updateConfig({ outDir });
      },
      'astro:build:done': async ({ dir }) => {
        const noting = phase(`Part ${part.number} of ${part.of}`, 'files');
        const site = fileURLToPath(dir);
        const inPublic = new Set(await filesIn(join(root, 'public')));
        const assets = (await filesIn(site)).filter((file) => inPublic.has(file) || ASSETS.test(file));
        const digest = await digestOfFiles(site, assets);
        if (part.number > 1) for (const file of assets) await rm(join(site, file));
        const files = (await filesIn(site)).length;
        await writeNote(folder, { ...part, ...of, assets: digest, files, begun });
        noting.done(`${files} files in ${relative(root, folder)}`);
      },
    },
  };
}
