import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readHeard, type ToldPage, writeHeard } from '../../../../src/integrations/parts/heard-file.ts';
import { partOf } from '../../../../src/integrations/parts/part-of-build.ts';

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heard-'));
});
test.afterEach(() => rmSync(root, { recursive: true }));

async function* stream(pages: readonly Pick<ToldPage, 'path' | 'told'>[]): AsyncGenerator<ToldPage> {
  for (const page of pages) yield { ...page, html: () => '' };
}

test('what was told of the pages of parts is heard in order of path, as of one build', async () => {
  const paths = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(paths, fc.integer({ min: 1, max: 5 }), fc.jsonValue(), async (some, of, told) => {
      const pages = some.sort().map((path, at) => ({ path, told: [at, null, JSON.parse(JSON.stringify(told))] }));
      const folders = Array.from({ length: of }, (_, at) => join(root, String(at + 1)));
      for (const [at, folder] of folders.entries()) {
        mkdirSync(folder, { recursive: true });
        const own = pages.filter(({ path }) => partOf(path, of) === at + 1);
        await writeHeard(join(folder, 'site'), stream(own));
      }
      const heard = [];
      for await (const { path, told } of readHeard(folders, root)) heard.push({ path, told });
      expect(heard).toEqual(pages);
    }),
    { numRuns: 20 },
  );
});

test('a part that was cut on its way is no shorter part', async () => {
  const pages = Array.from({ length: 1000 }, (_, at) => ({ path: String(at).padStart(4, '0'), told: [at] }));
  await writeHeard(join(root, 'site'), stream(pages));
  const file = join(root, 'pages.jsonl.gz');
  writeFileSync(file, readFileSync(file).subarray(0, -100));
  const reading = async () => {
    for await (const _ of readHeard([root], root));
  };
  await expect(reading()).rejects.toThrow('unexpected end of file');
});
