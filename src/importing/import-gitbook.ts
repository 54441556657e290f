/**
 * Makes a searchable site of a GitBook space, as it lies in Git: each page and each expander is found by any fragment of its text, and leads back
 * to the documentation. The space is only read.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { beginBuild, takePlace } from '../integrations/whole-build.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Converted, convertSpace } from './convert-space.ts';
import { ImportError } from './import-error.ts';
import { isWithin, readSpace } from './space-files.ts';
import { writeContent } from './write-content.ts';

export interface ImportRequest {
  /** Folder of the space. */
  space: string;
  /** Folder of the site: not there yet, or empty. */
  out: string;
  /** Address of the documentation: `https://docs.example/`. */
  site: string;
  /** What the site is called; without it, as the first page is. */
  name?: string | undefined;
  /** Path below which the site is served: `/`, or `/docs/`. */
  base?: string | undefined;
  /** YYYY-MM-DD; without it, the day on which it runs. */
  today?: string | undefined;
  /** Hears what the build says. */
  say?: ((text: string) => void) | undefined;
}

export interface ImportReport {
  pages: number;
  expanders: number;
  /** Files that the table of contents does not name; they are imported, too. */
  unlisted: string[];
  /** Links to pages and anchors that are not there; their words stay. */
  brokenLinks: number;
  /** Milliseconds: reading and converting the space; building the site of it. */
  convertMs: number;
  buildMs: number;
}

/** Key of the product that stands for the documentation. */
const PRODUCT = 'docs';
const ROOT = resolve(import.meta.dirname, '../..');
/** Lines of a failed build that are told. */
const TOLD = 12;

/**
 * Imports a space. The site stands in `out` when it is whole, and nothing before.
 * @throws ImportError whose message says what is wrong and where.
 */
export async function importGitbook(request: ImportRequest): Promise<ImportReport> {
  const site = siteAddress(request.site);
  const base = `/${request.base ?? ''}/`.replace(/\/+/g, '/');
  const out = await emptyPlace(request.out, request.space);
  const begun = performance.now();
  const space = await readSpace(request.space);
  const today = request.today ?? new Date().toISOString().slice(0, 10);
  const converted = convertSpace(space, { site, base, today, product: PRODUCT });
  const name = request.name?.trim() || firstTitle(converted);
  const work = temporaryFolder('faultfinder-import');
  const content = join(await realpath(work.path), 'content');
  let made = '';
  /** What an import leaves on its way, whatever ends it. */
  const clear = () => {
    process.off('exit', clear);
    work.remove();
    const gone = [join(ROOT, 'node_modules/.astro', content.replace(/\W+/g, '-')), made].filter(Boolean);
    for (const path of gone) rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', clear);
  try {
    await writeContent(content, converted, { name, site, product: PRODUCT });
    const convertMs = performance.now() - begun;
    await mkdir(dirname(out), { recursive: true });
    made = await beginBuild(out);
    await build(content, made, base, request.say ?? (() => undefined));
    await takePlace(made, out);
    const expanders = converted.units.filter(({ head }) => head.isExpander).length;
    return {
      ...{ pages: converted.units.length - expanders, expanders, unlisted: converted.unlisted },
      brokenLinks: converted.links.broken + converted.links.lost,
      ...{ convertMs, buildMs: performance.now() - begun - convertMs },
    };
  } finally {
    clear();
  }
}

const firstTitle = ({ units }: Converted): string => units[0]?.head.title ?? '';

function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ImportError(`"${text}" is no address of a documentation; give one like https://docs.example/.`);
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}

/** The folder of the site, if it may be one. */
async function emptyPlace(folder: string, space: string): Promise<string> {
  const place = resolve(folder);
  const at = await stat(place).catch(() => undefined);
  if (at && !at.isDirectory()) throw new ImportError(`${folder} is a file; name a folder that is not there yet.`);
  if (at && (await readdir(place)).length > 0)
    throw new ImportError(`The folder ${folder} is not empty; name one that is not there yet, or empty it.`);
  const [own, theirs] = [await realOf(place), await realOf(resolve(space))];
  if (isWithin(theirs, own)) throw new ImportError(`${folder} stands in the space, which is never written to.`);
  if (isWithin(own, theirs)) throw new ImportError(`The space stands in ${folder}; name another folder.`);
  return place;
}

/** A path without links in it, also of what is not there yet. */
async function realOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  return real ?? (dirname(path) === path ? path : join(await realOf(dirname(path)), basename(path)));
}

/** Builds a site of a content. Ends with this process. */
async function build(content: string, outDir: string, base: string, say: (text: string) => void): Promise<void> {
  const env = { ...process.env, CONTENT: content, SITE_BASE: base };
  const child = spawn(process.execPath, [join(ROOT, 'src/build.ts'), '--outDir', outDir], {
    ...{ cwd: ROOT, env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      told = (told + text).slice(-20_000);
      say(text);
    });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  process.off('exit', end);
  if (code === 0) return;
  const last = told.trim().split('\n').slice(-TOLD).join('\n');
  throw new ImportError(`The site could not be built of what was imported:\n${last}`);
}
