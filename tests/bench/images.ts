/**
 * `npm run bench:images`: draws golden pastes as pictures in eight forms, reads them, and compares the first result and how sure it is
 * with those of the text itself. `-- 40` takes so many cases of each; all of them otherwise. Prints a table, and what differs.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { foundLine } from '../../src/authoring/found-line.ts';
import { pictureReader } from '../../src/authoring/picture-reader.ts';
import { readBuiltSearch } from '../../src/authoring/read-built-search.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../browser/support/installed-browser.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { CONTENT } from '../fixtures/sites.ts';
import { drawn } from './images/draw.ts';
import { FORMS } from './images/forms.ts';
import { markdownTable } from './markdown-table.ts';

/** Longer texts are no picture of a dialog. */
const LONGEST = 700;

const many = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const built = await readBuiltSearch(CONTENT.dist);
const found = async (text: string) => {
  const { best, results } = foundLine(await built.over(text), text);
  return { first: results[0]?.id, isBest: best !== null };
};
const all = goldenCases(CONTENT.content).filter(({ paste, kind }) => kind !== 'list' && paste.length <= LONGEST);
const step = Math.max(1, Math.floor(all.length / many));
const cases = all.filter((_, at) => at % step === 0);
const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
const reader = await pictureReader();
const rows: string[][] = [];
const other: string[] = [];
for (const form of FORMS) {
  let [first, grade, falseBest, positives, milliseconds] = [0, 0, 0, 0, 0];
  for (const [at, { name, paste, kind }] of cases.entries()) {
    const path = join(folder, `${form.name}-${at}.${form.jpeg === undefined ? 'png' : 'jpg'}`);
    await writeFile(path, await drawn(browser, form, paste.trim()));
    const begun = performance.now();
    const read = await found(await reader.read(path));
    milliseconds += performance.now() - begun;
    const wanted = await found(paste);
    if (kind === 'negative') {
      if (read.isBest && !wanted.isBest) {
        falseBest++;
        other.push(`${form.name}  ${name}: nothing, read as best ${read.first}`);
      }
      continue;
    }
    positives++;
    if (read.first === wanted.first) first++;
    if (read.first === wanted.first && read.isBest === wanted.isBest) grade++;
    else
      other.push(
        `${form.name}  ${name}: ${wanted.first}, read as ${read.first ?? 'nothing'}${read.isBest ? '' : ', not best'}`,
      );
  }
  const percent = (count: number) => `${((100 * count) / Math.max(1, positives)).toFixed(1)} %`;
  rows.push([
    form.name,
    String(positives),
    percent(first),
    percent(grade),
    String(falseBest),
    (milliseconds / cases.length / 1000).toFixed(2),
  ]);
}
await reader.end();
await browser.close();
process.stdout.write(
  `${markdownTable(['form', 'pictures', 'same first result', 'and as sure', 'false best', 'seconds each'], rows)}\n`,
);
process.stdout.write(`\n${other.slice(0, 40).join('\n')}\n`);
