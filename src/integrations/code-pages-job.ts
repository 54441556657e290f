/** Writes pages and files of codes in a thread of a build: see `code-pages.ts`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILLED } from '../addresses.ts';
import type { CodeFiles } from '../schemas/code-files.ts';
import { pageFiller } from './page-filler.ts';
import { type Part, partOf } from './parts/part-of-build.ts';

/** Some of the codes, in a file that Astro has written. */
export interface CodesCall {
  dist: string;
  base: string;
  part: Part | undefined;
  name: string;
}

export function run({ dist, base, part, name }: CodesCall): void {
  const from = join(dist, FILLED);
  const template = join(from, 'index.html');
  const fill = existsSync(template) ? pageFiller(readFileSync(template, 'utf8')) : undefined;
  const write = (folder: string, path: string, text: string) => {
    if (part && partOf(base + path, part.of) !== part.number) return;
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), text);
  };
  const codes: CodeFiles[] = JSON.parse(readFileSync(join(from, name), 'utf8'));
  for (const { slugs, page, canonical, others, file } of codes) {
    const [html, json] = [page && fill?.(page), JSON.stringify(file)];
    for (const slug of slugs) {
      if (html !== undefined) write(`e/${slug}`, `e/${slug}/`, html);
      else if (slug !== canonical && fill) write(`e/${slug}`, `e/${slug}/`, fill(others));
      write('e', `e/${slug}.json`, json);
    }
  }
}
