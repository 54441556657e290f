/**
 * `npm run test:sidecar -- FOLDER …`: imports GitBook spaces, which stand as checkouts in folders, and proves what docs/import.md promises: no page
 * and no expander is lost, no tag unknown, every fragment finds its unit, the space stays as it was, and the import takes no longer than
 * the build of its pages. Nothing of the spaces is kept here. Exit code: 1 where one of them does not hold.
 *
 *     FRAGMENTS=5000   how many of each space: half of the pages as they are shown, half of the files as they are written
 *     SEED=1           others
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importGitbook } from '../../src/importing/import-gitbook.ts';
import { readSpace } from '../../src/importing/space-files.ts';
import { mulberry32, pick } from '../bench/mulberry32.ts';
import {
  answered,
  digestOfFolder,
  type Fragment,
  shownUnits,
  siteFinder,
  someWords,
  standsIn,
} from '../fixtures/sidecar.ts';
import { expandersIn, runsOf } from './source-text.ts';

const spaces = process.argv.slice(2);
if (spaces.length === 0) throw new Error('Name the folders of spaces: npm run test:sidecar -- FOLDER …');
const COUNT = Number(process.env.FRAGMENTS ?? 5000);
const random = mulberry32(Number(process.env.SEED ?? 1));
/** Names that are found among the pages of a space, and are none. */
const NO_PAGE = /^\.gitbook\/|^SUMMARY\.md$/i;
const SHOWN = 10;

let wrong = 0;
const tell = (ok: boolean, text: string, more: readonly string[] = []) => {
  if (!ok) wrong++;
  console.log(`${ok ? 'ok   ' : 'WRONG'} ${text}`);
  for (const line of more.slice(0, SHOWN)) console.log(`        ${line}`);
};

for (const space of spaces) {
  console.log(`\n${basename(space)}`);
  const work = mkdtempSync(join(tmpdir(), 'sidecar-'));
  try {
    await check(space, join(work, 'site'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
process.exitCode = wrong > 0 ? 1 : 0;

async function check(space: string, out: string): Promise<void> {
  const before = digestOfFolder(space);
  const site = 'https://docs.example/';
  const report = await importGitbook({ space, out, site });
  tell(true, 'no tag is unknown');
  tell(digestOfFolder(space) === before, 'the space is as it was');
  const { files } = await readSpace(space);
  const pages = [...files.keys()].filter((path) => path.endsWith('.md') && !NO_PAGE.test(path));
  const units = shownUnits(out);
  const shownPages = units.filter(({ isExpander }) => !isExpander);
  tell(shownPages.length === pages.length, `${shownPages.length} of ${pages.length} pages`);
  const inPages = pages.reduce((sum, path) => sum + expandersIn(files.get(path) ?? ''), 0);
  const inFiles = [...files.values()].reduce((sum, text) => sum + expandersIn(text), 0);
  const expanders = units.length - shownPages.length;
  tell(expanders >= inPages, `${expanders} expanders; pages have ${inPages}, all files ${inFiles}`);
  tell(
    units.every(({ source }) => source.startsWith(site)),
    'each leads back to the documentation',
  );
  const { convertMs, buildMs } = report;
  tell(
    convertMs <= buildMs,
    `read and converted in ${(convertMs / 1000).toFixed(1)} s, built in ${(buildMs / 1000).toFixed(1)} s`,
  );
  const placesOf = standsIn(units);
  const fragments: Fragment[] = [];
  const lost: string[] = [];
  const texts = [...files].filter(([path]) => path.endsWith('.md') && !/^SUMMARY\.md$/i.test(path));
  const runs = texts.flatMap(([path, text]) => (NO_PAGE.test(path) ? [] : runsOf(text).map((run) => ({ path, run }))));
  while (fragments.length + lost.length < COUNT) {
    const isShown = (fragments.length + lost.length) % 2 === 0;
    const from = isShown ? { path: '', run: pick(random, units).text } : pick(random, runs);
    const text = someWords(from.run, random);
    if (!text) continue;
    const found = placesOf(text);
    if (found.size > 0) fragments.push({ text, units: found });
    else lost.push(`${from.path}: ${JSON.stringify(text)}`);
  }
  tell(lost.length === 0, `${COUNT - lost.length} of ${COUNT} fragments stand in a page`, lost);
  const begun = performance.now();
  const { missed, unsure } = await answered(fragments, await siteFinder(out));
  const each = ((performance.now() - begun) / fragments.length).toFixed(1);
  tell(
    missed.length === 0,
    `${fragments.length - missed.length} of ${fragments.length} fragments find their unit, ${each} ms each`,
    missed,
  );
  if (unsure.length > 0) tell(true, `${unsure.length} of them not called exact`, unsure);
}
