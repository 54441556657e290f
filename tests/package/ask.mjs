/**
 * Run in a folder where the package is installed: asks it for each of some texts, and prints those that it answers otherwise than
 * `find --json`. Arguments: the folder of a built site, a file with texts and answers, and `worker` to ask in a worker thread.
 */
import { readFile } from 'node:fs/promises';
import { isMainThread, Worker } from 'node:worker_threads';
import { openFinder } from 'faultfinder/search';

const [, , dist, cases, where] = process.argv;

if (where === 'worker' && isMainThread) new Worker(new URL(import.meta.url), { argv: [dist, cases] });
else {
  const finder = await openFinder((path) => readFile(`${dist}/${path}`, 'utf8'));
  const told = JSON.parse(await readFile(cases, 'utf8'));
  const bare = ({ id, url, confidence }) => ({ id, url, confidence });
  const other = [];
  for (const { name, text, line } of told) {
    const found = await finder.find(text);
    const asTold = { ...found, results: found.results.map(bare), suggestions: found.suggestions.map(bare) };
    if (JSON.stringify(asTold) !== line) other.push(name);
  }
  console.log(JSON.stringify({ asked: told.length, other, isMainThread }));
}
