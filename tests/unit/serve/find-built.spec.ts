import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBuilt } from '../../../src/serve/find-built.ts';
import { temporaryFolder } from '../../../src/temporary-folder.ts';

/** What is said, or found, in a project with these built folders and this configuration. */
async function found(built: string[], config?: string, named?: string): Promise<string> {
  const { path, remove } = temporaryFolder('serve');
  try {
    for (const folder of built) {
      mkdirSync(join(path, folder), { recursive: true });
      writeFileSync(join(path, folder, '_headers'), '');
    }
    if (config) writeFileSync(join(path, 'astro.config.mjs'), config);
    const where = await findBuilt(path, named).catch((error: Error) => error.message);
    return where.replace(path, '').replaceAll('\\', '/');
  } finally {
    remove();
  }
}

test('the built site is in dist, in the folder that the project is built into, or in one that is named', async () => {
  expect(await found(['dist'])).toBe('/dist');
  expect(await found(['public/site'], "export default { outDir: './public/site' };")).toBe('/public/site');
  expect(await found(['out'], "export default { outDir: new URL('./out/', import.meta.url) };")).toBe('/out/');
  expect(await found(['dist', 'other'], undefined, 'other')).toBe('/other');
});

test('where there is no built site, the folders are named and the next step', async () => {
  const next = '"npm start" builds one and serves it. Another folder is named behind "serve".';
  expect(await found([])).toBe(`There is no built site in dist: ${next}`);
  expect(await found([], "export default { outDir: 'out' };")).toBe(`There is no built site in /out: ${next}`);
  expect(await found([], 'throw new Error("broken");')).toBe(`There is no built site in dist: ${next}`);
  expect(await found(['dist'], undefined, 'other')).toBe('other is no built site.');
});
