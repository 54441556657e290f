/** Sites that are made with the package alone, and with what a registry gives. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from '../fixtures/packed.ts';

interface MadeSite {
  what: string;
  folder: string;
  /** What a host would serve of it, from its folder. */
  dist: string;
}

/** A site as `faultfinder init` makes it. */
export function newSite({ folder, tarball }: Packed): MadeSite {
  execFileSync('npx', ['faultfinder', 'init', 'new-site'], { cwd: folder });
  const site = join(folder, 'new-site');
  const file = join(site, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.devDependencies.faultfinder = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest));
  return { what: 'a new site', folder: site, dist: 'dist' };
}

/** The same entries in a folder of somebody else's documentation. Has to be made after {@link newSite}. */
export function inStarlight({ folder }: Packed): MadeSite {
  const site = join(folder, 'starlight');
  cpSync(join(folder, 'new-site'), site, {
    recursive: true,
    filter: (path) => !/node_modules|dist|\.astro/.test(path.slice(folder.length)),
  });
  rmSync(join(site, 'public'), { recursive: true });
  const file = join(site, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.devDependencies['@astrojs/starlight'] = 'latest';
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(
    join(site, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import faultfinder from 'faultfinder/astro';
export default defineConfig({
  site: 'https://docs.example',
  integrations: [starlight({ title: 'Layerlink' }), faultfinder({ under: 'help' })],
});
`,
  );
  writeFileSync(
    join(site, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { collections as faultfinder } from 'faultfinder/content';
export const collections = { ...faultfinder, docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  mkdirSync(join(site, 'src/content/docs'), { recursive: true });
  writeFileSync(join(site, 'src/content/docs/index.md'), '---\ntitle: Layerlink\n---\n[What went wrong?](/help/)\n');
  return { what: 'a folder of a Starlight site', folder: site, dist: 'dist/help' };
}
