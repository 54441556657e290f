/**
 * `npm run bench:scale`: builds sites of valid generated entries with every check, beside bare Astro and MDX with the same
 * texts, in one run. `--entries 1000` chooses a size, as often as wanted; a code of theirs has its card, with `--cards` all others of the
 * content have, too; `--json` prints one line a size and nothing else.
 */

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readContent } from '../../../src/checks/content-files.ts';
import { markdownTable } from '../markdown-table.ts';
import { measureSize, type ScaleFigures } from './measure-size.ts';

const { values } = parseArgs({
  options: { entries: { type: 'string', multiple: true }, cards: { type: 'boolean' }, json: { type: 'boolean' } },
});
const real = (await readContent(process.cwd())).entries.length;
const sizes = values.entries?.map(Number) ?? [real, 1000];
const wrong = sizes.find((size) => !(Number.isInteger(size) && size >= real));
if (wrong !== undefined) {
  process.stderr.write(`The content has ${real} entries: ask for as many or more, as in --entries 1000\n`);
  process.exit(1);
}
// Without a browser, minutes of building would end in an error. What that prints is no figure.
const browser = spawnSync(process.execPath, ['tests/browser/support/get-browser.ts'], { stdio: ['ignore', 2, 2] });
if (browser.status !== 0) process.exit(1);
// Whoever ends it leaves nothing behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const HEADS = ['Entries', 'Cards', 'Build s', 'Bare Astro s', 'Ratio', 'Peak MB', 'Files'];
const PARTS: readonly (keyof ScaleFigures['bytes'])[] = [
  'home',
  'entry',
  'product',
  'az',
  'firstResult',
  'text',
  'serviceWorker',
  'offline',
];

const all: ScaleFigures[] = [];
for (const size of sizes) {
  const figures = await measureSize(size, values.cards ? 'all' : 'entries', (phase) =>
    process.stderr.write(`${size} entries: ${phase}\n`),
  );
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  all.push(figures);
}
if (!values.json) {
  const rows = all.map(({ entries, cards, seconds, astroSeconds, megabytes, files, bytes }) => [
    String(entries),
    String(cards),
    seconds.toFixed(1),
    astroSeconds.toFixed(1),
    (seconds / astroSeconds).toFixed(2),
    megabytes === null ? 'not measured' : String(Math.round(megabytes)),
    String(files),
    ...PARTS.map((part) => kilobytes(bytes[part])),
  ]);
  process.stdout.write(`Sizes in kB on the wire (brotli), of pages the longest of each kind.\n\n`);
  process.stdout.write(`${markdownTable([...HEADS, ...PARTS], rows)}\n`);
}
