/**
 * What readers told of the pages of a part: a line of JSON for each page, in order of path, compressed. It stands beside the
 * pages of the part, and is all that the merge reads of most of them.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

export interface HeardPage {
  path: string;
  html(): string | Promise<string>;
}
/** What all readers told of one page, in their order; null for nothing. */
export interface ToldPage extends HeardPage {
  told: unknown[];
}

const FILE = 'pages.jsonl.gz';
/** Lines are alike; more effort makes them hardly smaller. */
const QUICK = { level: 1 };

/** Writes what was told of the pages of a part, whose built folder is `site`. Returns how many pages they were. */
export async function writeHeard(site: string, pages: AsyncIterable<ToldPage>): Promise<number> {
  let count = 0;
  const lines = async function* () {
    for await (const { path, told } of pages) {
      count++;
      yield `${JSON.stringify([path, ...told])}\n`;
    }
  };
  await pipeline(lines, createGzip(QUICK), createWriteStream(join(dirname(site), FILE)));
  return count;
}

/** What was told of the pages of all parts, in order of path, as if one build had made them. `dist` has the files of all. */
export async function* readHeard(parts: readonly string[], dist: string): AsyncGenerator<ToldPage> {
  const open = parts.map((part) => linesOf(join(part, FILE)));
  const next = await Promise.all(open.map(pageOf));
  for (;;) {
    let first = -1;
    for (const [at, page] of next.entries())
      if (page && (first < 0 || page.path < (next[first]?.path ?? ''))) first = at;
    const page = next[first];
    const from = open[first];
    if (!page || !from) return;
    yield { ...page, html: () => readFile(join(dist, page.path), 'utf8') };
    next[first] = await pageOf(from);
  }
}

async function pageOf(lines: AsyncIterator<string>): Promise<Pick<ToldPage, 'path' | 'told'> | undefined> {
  const { value, done } = await lines.next();
  if (done) return undefined;
  const [path, ...told] = JSON.parse(value);
  return { path, told };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file).pipe(createGunzip()).setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
