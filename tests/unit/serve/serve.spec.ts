import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createBrotliDecompress } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { takePlace } from '../../../src/integrations/whole-build.ts';
import { headersFor, parseHeaderFile, siteServer } from '../../../src/serve/serve.ts';

const RULES = parseHeaderFile(`# A comment
/*
  X-One: a
  Cache-Control: no-cache

/kept/*
  Cache-Control: immutable
`);

test('rules that match one address add up, as on Cloudflare', () => {
  expect(headersFor(RULES, '/kept/script.js').get('Cache-Control')).toBe('no-cache, immutable');
  expect(headersFor(RULES, '/kept/script.js').get('X-One')).toBe('a');
  expect(headersFor(RULES, '/page/').get('Cache-Control')).toBe('no-cache');
});

test('what no rule speaks of is asked for again at each visit', () => {
  expect(headersFor([], '/page/').get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
});

let root: string;
let server: Server | undefined;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
});
test.afterEach(() => {
  server?.close();
  rmSync(root, { recursive: true });
});

function build(name: string, says: string): string {
  mkdirSync(join(root, name, 'in'), { recursive: true });
  const files = { _headers: '', '404.html': `${says}: no page`, 'index.html': says, [`in/${says}.svg`]: says };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
  return join(root, name);
}

/** Serves a folder. What comes back asks for a path: tests of the worker put a `fetch` of their own in place. */
async function served(dist: string): Promise<(path: string) => Promise<string>> {
  const listening = siteServer(dist, '/').listen(0, '127.0.0.1');
  server = listening;
  await new Promise((resolve) => listening.once('listening', resolve));
  const { port } = listening.address() as AddressInfo;
  const options = { port, host: '127.0.0.1', headers: { 'accept-encoding': 'br' } };
  return (path) =>
    new Promise((resolve, reject) => {
      request({ ...options, path }, (response) => {
        const isPacked = response.headers['content-encoding'] === 'br';
        resolve(text(isPacked ? response.pipe(createBrotliDecompress()) : response));
      })
        .on('error', reject)
        .end();
    });
}

test('a server gives the former site while another is made, and the new one when it has taken its place', async () => {
  const get = await served(build('dist', 'former'));
  const made = build('dist.making-1', 'new');
  expect([await get('/'), await get('/in/former.svg')]).toEqual(['former', 'former']);
  await takePlace(made, join(root, 'dist'));
  expect([await get('/'), await get('/in/new.svg'), await get('/in/former.svg')]).toEqual([
    'new',
    'new',
    'new: no page',
  ]);
});

test('it gives the newest of several builds that nobody asked for', async () => {
  const get = await served(build('dist', 'former'));
  for (const says of ['second', 'third', 'fourth']) {
    await takePlace(build('dist.making-1', says), join(root, 'dist'));
  }
  expect([await get('/'), await get('/in/fourth.svg')]).toEqual(['fourth', 'fourth']);
});

test('a file that goes ends the answer to one request, not the server', async () => {
  const get = await served(build('dist', 'former'));
  rmSync(join(root, 'dist/in/former.svg'));
  await expect(get('/in/former.svg')).rejects.toThrow('hang up');
  expect(await get('/')).toBe('former');
});

test('an address that is too long for a file has no page', async () => {
  const get = await served(build('dist', 'former'));
  expect(await get(`/${'a'.repeat(5000)}`)).toBe('former: no page');
});
