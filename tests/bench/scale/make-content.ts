/** `node tests/bench/scale/make-content.ts --entries 1000 --out <folder>`: writes a valid content folder of that size, with `--cards` all cards of the real one. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../../src/checks/content-files.ts';
import { contentRoot } from '../../../src/content-root.ts';
import type { CardsOf } from './generated-cards.ts';
import { generatedEntries } from './generated-content.ts';

/** Writes what `CONTENT` names, with copies of its entries and the cards that are asked for, into a folder of its own, which is emptied first. */
export async function makeContent(entries: number, out: string, cardsOf: CardsOf, root = process.cwd()): Promise<void> {
  const content = await readContent(root);
  const real = content.entries.length;
  if (entries < real) throw new Error(`The content has ${real} entries: ask for as many or more, not for ${entries}.`);
  const from = resolve(root, contentRoot());
  await rm(out, { recursive: true, force: true });
  // The cases of tests are no part of what is built.
  await cp(from, out, { recursive: true, filter: (path) => !(basename(path) === 'golden' && dirname(path) === from) });
  for (const [path, text] of generatedEntries(content, entries, cardsOf)) {
    const file = join(out, path.slice(content.folder.length + 1));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { entries: { type: 'string' }, out: { type: 'string' }, cards: { type: 'boolean' } },
  });
  if (!values.entries || !values.out) throw new Error('Say how many and where: --entries 1000 --out <folder>');
  await makeContent(Number(values.entries), resolve(values.out), values.cards ? 'all' : 'entries');
}
