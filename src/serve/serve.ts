/**
 * Serves the built site as a host would: compressed, with the headers of `public/_headers` joined as Cloudflare joins them,
 * and with the 404 page.
 * A folder may be named; without one it is `dist`, or the `outDir` of the project. `PORT` chooses the port (default 4321); only this machine can reach it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { withSlashes } from '../addresses.ts';
import { manifestOf } from '../built/site-facts.ts';
import { findBuilt } from './find-built.ts';

interface HeaderRule {
  /** Path pattern; `*` at the end stands for anything. */
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the header file that Cloudflare Pages and Netlify use: a path, then indented `Name: value` lines. */
export function parseHeaderFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      const [name = '', ...value] = line.trim().split(':');
      rules.at(-1)?.headers.push([name, value.join(':').trim()]);
    }
  }
  return rules;
}

/** What Cloudflare Pages and Netlify say of a file where no rule says more. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** The headers of an address. Every rule that matches adds its own; several values of one header are joined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => applies(rule, path)).flatMap((rule) => rule.headers)) {
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', ASK_AGAIN);
  return headers;
}

function applies(rule: HeaderRule, path: string): boolean {
  return rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}

/** Which build a folder is: its number in the file system alone may be that of one that was deleted. */
function buildIn(dist: string): string | undefined {
  const stat = statSync(dist, { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeMs} ${stat.birthtimeMs}`;
}

/** What is read once of a built folder. */
function builtFolder(dist: string) {
  return {
    build: buildIn(dist),
    rules: parseHeaderFile(readFileSync(join(dist, '_headers'), 'utf8')),
    notFound: readFileSync(join(dist, '404.html')),
    compressed: compressedFiles(dist),
    files: sirv(dist, { etag: true }),
  };
}

/**
 * A server for a built folder, not yet listening. `base` is the path below which the site was built. When another build
 * takes the folder's place, it serves that one from then on.
 */
export function siteServer(dist: string, base: string): Server {
  let folder = builtFolder(dist);
  const current = () => {
    const now = buildIn(dist);
    if (!now || now === folder.build) return folder;
    try {
      folder = builtFolder(dist);
    } catch {
      // It is not whole yet, or is being replaced at this moment: the next request looks again.
    }
    return folder;
  };
  const prefix = withSlashes(base).slice(0, -1);
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    // A file may go at any moment, also between its size and its text: that ends one answer, not the server.
    response.on('pipe', (file: Readable) => file.on('error', () => response.destroy()));
    const { rules, notFound, compressed, files } = current();
    const path = decoded((request.url ?? '/').split('?')[0] ?? '/');
    const inside = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
    for (const [name, value] of headersFor(rules, inside ?? path)) response.setHeader(name, value);
    const fail = () => {
      response.statusCode = 404;
      // A file that is missing while a build is being published may be there a second later.
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(notFound);
    };
    if (inside === undefined || inside.includes('..') || inside.includes('\0')) return fail();
    const answer = async () => {
      // Pages live at addresses with a slash at the end, as on the hosts.
      if (!inside.endsWith('/') && existsSync(join(dist, inside, 'index.html'))) {
        response.writeHead(301, { Location: encodeURI(`${prefix}${inside}/`) }).end();
        return;
      }
      const brotli = /\bbr\b/.test(String(request.headers['accept-encoding'])) && (await compressed(inside));
      if (brotli && !request.headers['if-none-match']) {
        response.setHeader('Content-Encoding', 'br');
        response.setHeader('Content-Length', brotli.body.length);
        response.setHeader('Content-Type', brotli.type);
        response.setHeader('Vary', 'Accept-Encoding');
        response.end(request.method === 'HEAD' ? undefined : brotli.body);
        return;
      }
      request.url = encodeURI(inside);
      files(request, response, fail);
    };
    answer().catch(() => (response.headersSent ? response.destroy() : fail()));
  });
}

interface Compressed {
  body: Buffer;
  type: string;
}

/** Text files of a folder, compressed as hosts do ahead of time; each once while it stays as it is. */
function compressedFiles(dist: string): (path: string) => Promise<Compressed | undefined> {
  const brotli = promisify(brotliCompress);
  const cache = new Map<string, Promise<Compressed>>();
  return async (path) => {
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const type = lookup(file) ?? '';
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile() || !/^text|json|javascript|xml|svg/.test(type)) return undefined;
    const key = `${file} ${stat.mtimeMs}`;
    const make = async (): Promise<Compressed> => {
      const raw = await readFile(file);
      // The best level takes seconds for the longest pages.
      const quality = raw.length < 1_000_000 ? 11 : 8;
      const body = await brotli(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      return { body, type: /charset|json/.test(type) ? type : `${type}; charset=utf-8` };
    };
    const entry = cache.get(key) ?? make();
    cache.set(key, entry);
    entry.catch(() => cache.delete(key));
    return entry;
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

if (import.meta.main) {
  const port = Number(process.env.PORT ?? 4321);
  const dist = await findBuilt(process.cwd(), process.argv[2]).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  const { name, base } = await manifestOf((path) => readFile(join(dist, path), 'utf8'));
  const server = siteServer(dist, base);
  server.on('error', (error: NodeJS.ErrnoException) => {
    const help =
      error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another: PORT=4322 npm start` : error.message;
    process.stderr.write(`${help}\n`);
    process.exitCode = 1;
  });
  server.listen(port, 'localhost', () => {
    process.stdout.write(`${name}: http://localhost:${port}${base}\n`);
  });
}
