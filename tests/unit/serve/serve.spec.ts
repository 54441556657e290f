import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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

test('a server gives the former site while another is made, and the new one when it has taken its place', async () => {
  const root = mkdtempSync(join(tmpdir(), 'serve-'));
  const build = (name: string, says: string) => {
    mkdirSync(join(root, name));
    const files = { _headers: '', '404.html': `${says}: no page`, 'index.html': says, [`${says}.svg`]: says };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
    return join(root, name);
  };
  const server = siteServer(build('dist', 'former'), '/').listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    // Tests of the worker put a `fetch` of their own in place.
    const get = (path: string) =>
      new Promise((resolve) => request({ port, host: '127.0.0.1', path }, (response) => resolve(text(response))).end());
    const made = build('dist.making-1', 'new');
    expect([await get('/'), await get('/former.svg')]).toEqual(['former', 'former']);
    await takePlace(made, join(root, 'dist'));
    expect([await get('/'), await get('/new.svg'), await get('/former.svg')]).toEqual(['new', 'new', 'new: no page']);
  } finally {
    server.close();
    rmSync(root, { recursive: true });
  }
});
