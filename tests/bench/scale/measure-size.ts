import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { readContent } from '../../../src/checks/content-files.ts';
import { BROWSER_ARGUMENTS, installedBrowser } from '../../browser/support/installed-browser.ts';
import { type BuiltBytes, builtBytes, longestEntry } from './built-bytes.ts';
import { firstResults, KINDS } from './first-result.ts';
import type { CardsOf } from './generated-cards.ts';
import { makeContent } from './make-content.ts';
import { offlineBytes } from './offline-bytes.ts';
import { type Run, runMeasured } from './run-measured.ts';

/** What a site of a size costs. */
export interface ScaleFigures {
  entries: number;
  /** Cards of codes beside them: bare Astro has no page of these. */
  cards: number;
  /** All that `npm run build` does. */
  seconds: number;
  /** Bare Astro and MDX, with the same texts. */
  astroSeconds: number;
  /** The most memory of the build with all its processes; null where the system does not tell it. */
  megabytes: number | null;
  files: number;
  bytes: BuiltBytes & {
    /** From the first key to the first result: the most of a fragment, a paste and a question in words, the filter apart. */
    firstResult: number;
    offline: number;
  };
}

const BASELINE = fileURLToPath(new URL('baseline', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);
const rounded = (number: number) => Math.round(number * 10) / 10;

const timesOf = ({ seconds, processorSeconds }: Run) =>
  `${seconds.toFixed(1)} s, ${processorSeconds?.toFixed(1) ?? '?'} s of processors`;

/** Builds and measures a site of so many entries in a folder of its own, of which nothing is left. */
export async function measureSize(
  entries: number,
  cardsOf: CardsOf,
  tell: (phase: string) => void,
): Promise<ScaleFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  // Where `astro.config.mjs` keeps what it has read of this content.
  const cache = join(ROOT, 'node_modules/.astro', content.replace(/\W+/g, '-'));
  const clear = () => {
    for (const path of [folder, cache, join(BASELINE, '.astro')]) rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', clear);
  try {
    tell('makes the content');
    await makeContent(entries, content, cardsOf, ROOT);
    tell('builds with bare Astro');
    const bare = await runMeasured(bin('astro'), ['build', '--silent', '--root', BASELINE], {
      CONTENT: content,
      BASELINE_OUT: join(folder, 'bare'),
      BASELINE_CACHE: join(folder, 'bare-cache'),
    });
    tell(`took ${timesOf(bare)}; builds the site`);
    const build = await runMeasured('npm', ['run', '--silent', 'build', '--', '--outDir', dist], { CONTENT: content });
    tell(`took ${timesOf(build)}; asks in a browser`);
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).length;
    const browser = await chromium.launch({ executablePath: installedBrowser(), args: BROWSER_ARGUMENTS });
    try {
      const { entries: made, codes } = await readContent(ROOT, undefined, content);
      const first = await firstResults(browser, dist, made, longestEntry(dist));
      tell(
        `first result: ${Object.entries(first)
          .map(([kind, bytes]) => `${kind} ${bytes}`)
          .join(', ')}`,
      );
      return {
        entries,
        cards: codes.reduce((sum, { keys }) => sum + keys.length, 0),
        seconds: rounded(build.seconds),
        astroSeconds: rounded(bare.seconds),
        megabytes: build.megabytes === undefined ? null : Math.round(build.megabytes),
        files,
        bytes: {
          ...builtBytes(dist),
          firstResult: Math.max(...KINDS.map((kind) => first[kind])),
          offline: await offlineBytes(browser, dist),
        },
      };
    } finally {
      await browser.close();
    }
  } finally {
    process.off('exit', clear);
    clear();
  }
}
