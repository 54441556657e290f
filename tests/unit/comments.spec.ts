import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const FILES = globSync(['src/**/*.{ts,astro,css}', 'tests/**/*.{ts,mjs}', '*.{ts,mjs}']).map((path) =>
  path.replaceAll('\\', '/'),
);

test('a file that a comment names is there', () => {
  const gone = FILES.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:\/?\*|\/\/)/.test(line))
      .flatMap((line) => [...line.matchAll(/`([\w./-]+\.(?:ts|astro|css|mjs))`/g)].map(([, name]) => name ?? ''))
      .filter((name) => !FILES.some((file) => file === name || file.endsWith(`/${name}`)))
      .map((name) => `${path} names ${name}`),
  );
  expect(gone).toEqual([]);
});

test('no file has more than 250 lines', () => {
  const long = FILES.filter((path) => readFileSync(path, 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});
