/**
 * `npm run test:get-help -- <folder>`: changes a copy of the real component, from a checkout of the program, by the patch of the
 * content, and presses its button. Nothing in the checkout is touched. Without a checkout, `npm test` does the same with a stand-in.
 */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PatchProblem } from '../../src/authoring/button-patch.ts';
import { contentPatch, MOST_LINES, patchCheckout, patchedFile } from '../../src/authoring/get-help.ts';
import { handlerOf, pressed } from '../fixtures/patched-button.ts';

const ERROR = 'Failed to renew the lease: 0x4F1A of "Zwitscherhof" & others\nsecond line';
const SITE = 'https://help.example/';

async function test(checkout: string): Promise<string> {
  const patch = await contentPatch();
  const real = await patchedFile(checkout, patch);
  const before = await readFile(real, 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'get-help-'));
  try {
    const copy = join(folder, patch.path);
    await mkdir(dirname(copy), { recursive: true });
    await cp(real, copy);
    await patchCheckout(folder, SITE);
    const after = await readFile(copy, 'utf8');
    assert(patch.changed <= MOST_LINES, `${patch.changed} lines are changed`);
    assert.equal(before.split('\n').length - after.split('\n').length, patch.before.length - patch.after.length);
    await patchCheckout(folder, SITE);
    assert.equal(await readFile(copy, 'utf8'), after, 'patched twice, it is as patched once');
    const handler = handlerOf(after);
    assert.deepEqual(pressed(handler, ERROR), { copied: [ERROR], opened: [`${SITE}find/#copied`] });
    assert.deepEqual(pressed(handler, ERROR, false), { copied: [], opened: [`${SITE}find/#copied`] });
    assert.equal(await readFile(real, 'utf8'), before, 'the checkout is as it was');
    return `${real}: ${patch.changed} lines change; it parses; a press copies the error and opens the site without it.`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [checkout] = process.argv.slice(2);
const usage = new PatchProblem('Expected: npm run test:get-help -- <folder of a checkout of the program>');
await (checkout === undefined ? Promise.reject(usage) : test(checkout)).then(
  (told) => process.stdout.write(`${told}\n`),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
