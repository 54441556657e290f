import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILLED, withSlashes } from '../addresses.ts';
import { CODE_MARKS, type CodeFiles, type CodePage } from '../schemas/code-files.ts';
import { type Part, partOf } from './parts/part-of-build.ts';

/**
 * Writes the pages of codes that lead to one entry, and the files of all codes. They are nearly half of the files of a site, and
 * alike: Astro renders one page with marks in it and lists what belongs in their places, which costs a tenth of rendering each.
 * It comes before what reads pages. Of a part of a build it writes what is in that part.
 */
export function codePages(part: Part | undefined): AstroIntegration {
  let base = '/';
  return {
    name: 'code-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const from = join(dist, FILLED);
        const names = await readdir(from).catch((): string[] => []);
        const fill = names.includes('index.html')
          ? pageFiller(await readFile(join(from, 'index.html'), 'utf8'))
          : undefined;
        const write = (folder: string, path: string, text: string) => {
          if (part && partOf(base + path, part.of) !== part.number) return;
          mkdirSync(join(dist, folder), { recursive: true });
          writeFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), text);
        };
        for (const name of names.filter((one) => one.endsWith('.json'))) {
          const codes: CodeFiles[] = JSON.parse(await readFile(join(from, name), 'utf8'));
          for (const { slugs, page, canonical, others, file } of codes) {
            const [html, json] = [page && fill?.(page), JSON.stringify(file)];
            for (const slug of slugs) {
              if (html !== undefined) write(`e/${slug}`, `e/${slug}/`, html);
              else if (slug !== canonical && fill) write(`e/${slug}`, `e/${slug}/`, fill(others));
              write('e', `e/${slug}.json`, json);
            }
          }
        }
        await rm(from, { recursive: true, force: true });
      },
    },
  };
}

const MARK = new RegExp(`(${Object.values(CODE_MARKS).join('|')})`);
const KEYS = new Map(Object.entries(CODE_MARKS).map(([key, mark]) => [mark, key as keyof CodePage]));

/** Fills a page with marks, and escapes what it is filled with as Astro does in its place. */
export function pageFiller(template: string): (page: CodePage) => string {
  const pieces = template.split(MARK);
  const inTag = pieces.map((_, at) => {
    const before = pieces.slice(0, at).join('');
    return before.lastIndexOf('<') > before.lastIndexOf('>');
  });
  return (page) =>
    pieces
      .map((piece, at) => {
        const key = KEYS.get(piece);
        return key === undefined ? piece : inTag[at] ? inAttribute(page[key]) : inText(page[key]);
      })
      .join('');
}

const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inText = (text: string) =>
  inAttribute(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;');
