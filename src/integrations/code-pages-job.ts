/** Writes pages and files of codes in a thread of a build: see `code-pages.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILLED } from '../addresses.ts';
import { isWhole } from '../built/read-pages.ts';
import type { CodeFiles, CodePage } from '../schemas/code-files.ts';
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
  const writePage = (slug: string, page: CodePage, text = fill(page)) => {
    const folder = `e/${slug}/`;
    if (!inPart(folder)) return;
    const path = `${folder}index.html`;
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, path), text);
    if (tell) all.push([path, tell(page)]);
  };
  mkdirSync(join(dist, 'e'), { recursive: true });
  const codes: CodeFiles[] = JSON.parse(readFileSync(join(from, name), 'utf8'));
  for (const { slugs, page, canonical, others, file } of codes) {
    const [text, json] = [page && fill(page), JSON.stringify(file)];
    for (const slug of slugs) {
      if (page) writePage(slug, page, text);
      else if (slug !== canonical) writePage(slug, others);
      const path = `e/${slug}.json`;
      if (inPart(path)) writeFileSync(join(dist, path), json);
    }
  }
  return all;
}
