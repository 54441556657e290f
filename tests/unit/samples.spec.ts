import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('of whatever the long tests try, the tests of every push try a sample', () => {
  const files = globSync('tests/**/*.spec.ts').map((path) => ({ path, code: readFileSync(path, 'utf8') }));
  const count = (code: string, words: RegExp) => code.match(words)?.length ?? 0;
  const isLongOnly = ({ code }: { code: string }) => count(code, /\btest\(/g) <= count(code, /'@long'[\s,]/g);
  expect(files.filter(isLongOnly).map(({ path }) => path)).toEqual([]);
});
