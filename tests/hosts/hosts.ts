/**
 * `npm run test:hosts`: tries the built site's header files in Cloudflare's own local runtime, which npx fetches for this
 * command alone, and compares it with the server of `npm start`, which every other test uses. Prints what differs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/serve/serve.ts';

/** What must be the same on every host. */
const HEADERS = [
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'cross-origin-opener-policy',
  'permissions-policy',
  'cache-control',
];
/** Milliseconds until the runtime must answer: npx may have to fetch it first. */
const START = 300_000;

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const firstIn = (folder: string) => `/${folder}/${readdirSync(`dist/${folder}`)[0]}`;

/** One address of each kind, and whether its answer is kept for good. */
function addresses(): Record<string, boolean> {
  return {
    '/': false,
    '/errors/': false,
    '/catalogue.json': false,
    '/sw.js': false,
    '/nothing/here/': false,
    '/_astro/nothing.js': false,
    '/pagefind/pagefind-entry.json': false,
    [firstIn('_astro')]: true,
    [firstIn('pagefind/index')]: true,
    [firstIn('pagefind/fragment')]: true,
  };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    ({ ok }) => ok,
    () => false,
  );
}

function cloudflare(port: number): ChildProcess {
  const options = ['--port', String(port), '--ip', '127.0.0.1', '--compatibility-date', '2026-01-01'];
  return spawn('npx', ['--yes', 'wrangler@4', 'pages', 'dev', 'dist', ...options], {
    env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
}

async function differences(host: string, own: string): Promise<string[]> {
  const found: string[] = [];
  for (const [path, isKept] of Object.entries(addresses())) {
    const [theirs, ours] = await Promise.all([fetch(host + path), fetch(own + path)]);
    if (theirs.status !== ours.status) found.push(`${path}: ${theirs.status}, not ${ours.status}`);
    for (const name of HEADERS) {
      const [value, expected] = [theirs.headers.get(name), ours.headers.get(name)];
      if (value !== expected) found.push(`${path}: ${name} is ${value}, not ${expected}`);
    }
    const cache = theirs.headers.get('cache-control') ?? '';
    if (cache.includes('immutable') !== isKept || (isKept && /no-cache|no-store/.test(cache)))
      found.push(`${path}: kept ${isKept ? 'too short' : 'too long'}: ${cache}`);
  }
  return found;
}

if (!existsSync('dist/_headers')) throw new Error('There is no built site. Build it first: npm run build');
const server = siteServer('dist', '/');
const own = `http://localhost:${await listening(server)}`;
const port = await freePort();
const host = `http://127.0.0.1:${port}`;
const runtime = cloudflare(port);
const until = Date.now() + START;
while (!(await answers(host)) && Date.now() < until && runtime.exitCode === null)
  await new Promise((resolve) => setTimeout(resolve, 500));
try {
  const found = (await answers(host)) ? await differences(host, own) : ['It has not started.'];
  process.stdout.write(`Cloudflare Pages: ${found.length === 0 ? 'as the server of npm start' : found.join('\n  ')}\n`);
  if (found.length > 0) process.exitCode = 1;
} finally {
  // npx starts the runtime as a process of its own: the whole group goes.
  if (runtime.pid) process.kill(-runtime.pid);
  server.closeAllConnections();
  server.close();
}
