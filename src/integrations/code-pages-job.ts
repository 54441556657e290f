/** Writes pages and files of codes in a thread of a build: see `code-pages.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILLED } from '../addresses.ts';
import { isWhole } from '../built/read-pages.ts';
import type { CodeFiles } from '../schemas/code-files.ts';
import { pageFiller } from './page-filler.ts';
import { type Part, partOf } from './parts/part-of-build.ts';
import type { ReadSite } from './tell-pages.ts';
import { toldFiller } from './told-filler.ts';

/** Some of the codes, in a file that Astro has written. */
export interface CodesCall {
  site: ReadSite;
  part: Part | undefined;
  name: string;
}
/** What is told of each page that was written, as JSON. */
export type CodesAnswer = [path: string, told: string][];

export async function run({ site, part, name }: CodesCall): Promise<CodesAnswer> {
  const { dist, base } = site;
  const from = join(dist, FILLED);
  const template = readFileSync(join(from, 'index.html'), 'utf8');
  if (!isWhole(template)) throw new Error(`${FILLED} is not written to its end.`);
  const fill = pageFiller(template);
  const tell = await toldFiller(template, site);
  const inPart = (path: string) => !part || partOf(base + path, part.of) === part.number;
  const all: CodesAnswer = [];
  const codes: CodeFiles[] = JSON.parse(readFileSync(join(from, name), 'utf8'));
  for (const { slugs, page, canonical, others, file } of codes) {
    const filled = page ?? others;
    const [html, told, json] = [fill(filled), tell?.(filled), JSON.stringify(file)];
    for (const slug of slugs) {
      const folder = `e/${slug}/`;
      const path = `${folder}index.html`;
      // Astro has rendered the page of a code that leads to several entries, or to none.
      if ((page || slug !== canonical) && inPart(folder)) {
        mkdirSync(join(dist, folder), { recursive: true });
        writeFileSync(join(dist, path), html);
        if (told !== undefined) all.push([path, told]);
      }
      const data = `e/${slug}.json`;
      if (inPart(data)) writeFileSync(join(dist, data), json);
    }
  }
  return all;
}
