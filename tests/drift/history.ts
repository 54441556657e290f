/**
 * `npm run test:drift -- FOLDER`: compares two states of files of public repositories, which stand as checkouts in a folder, and says which
 * changes `npm run drift` would report. Each case names what a person has read between the two states: a change that matters, or layout only.
 * Nothing of the files is kept here. Exit code: 1 where a case is judged otherwise.
 */
import { readFileSync } from 'node:fs';
import { compareItems } from '../../src/drift/compare-items.ts';
import { itemsOf } from '../../src/drift/items-of.ts';
import { fromCheckouts } from '../../src/drift/states.ts';
import type { Watched } from '../../src/schemas/watched.ts';

interface Case extends Pick<Watched, 'repository' | 'path' | 'kind'> {
  from: string;
  to: string;
  matters: boolean;
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder with the checkouts: npm run test:drift -- FOLDER');
const states = fromCheckouts(folder);
const cases: Case[] = JSON.parse(readFileSync(new URL('./history.json', import.meta.url), 'utf8'));
const wrong: string[] = [];
for (const one of cases) {
  const { repository, path, kind, from, to, matters } = one;
  const [before, after] = await Promise.all([states.text(one, from), states.text(one, to)]);
  const changes = compareItems(itemsOf(before, kind), itemsOf(after, kind));
  if (changes.length > 0 !== matters) wrong.push(`${repository} ${path} ${from}..${to}: ${changes.length} changes`);
}
const count = (matters: boolean) => cases.filter((one) => one.matters === matters).length;
console.log(`${count(true)} changes that matter, ${count(false)} that do not; ${wrong.length} judged otherwise.`);
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
