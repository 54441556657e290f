/** The index in shards at one size: built in a process of its own, measured in this one, and told as Markdown. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../markdown-table.ts';
import type { BuildFigures } from './build-tables.ts';
import { KINDS, measureTables, type Share, type TableFigures } from './measure-tables.ts';
import { tableCases } from './table-cases.ts';
import { type ScriptBytes, tableScriptBytes } from './table-script-bytes.ts';
import { tableSite } from './table-site.ts';

export interface TableSize {
  /** 0 is the real site. */
  entries: number;
  /** Fragments whose answers are checked, and milliseconds for them. */
  fragments: number;
  budget: number;
  /** Pastes and questions, and how many of each kind are loaded anew for the bytes. */
  others: number;
  loads: number;
  quality: number;
}

const HEADS = ['', 'median', 'most', 'waves: median / most', 'of'];
const NAMES = { fragment: 'fragment of a code, message or title', 'own text': 'fragment of own text only' };

/** Measures one size, and gives its tables; what it makes is gone afterwards. */
export async function benchTables(size: TableSize): Promise<string> {
  const site = await tableSite(process.cwd(), size.entries);
  const tell = (what: string) =>
    process.stderr.write(`${site.count} entries, in shards: ${what} after ${Math.round(performance.now() / 1000)} s\n`);
  const folder = await mkdtemp(join(tmpdir(), 'tables-'));
  try {
    const built = await build(folder, size.entries);
    tell('built');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    let bytes = 0;
    for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
    const cases = tableCases(site, size.fragments, size.others, tell);
    const figures = await measureTables(folder, site, cases, size, tell);
    return textOf(site.count, size, built, { files: files.length, bytes }, figures, await tableScriptBytes('dist'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function build(folder: string, entries: number): Promise<BuildFigures> {
  const script = fileURLToPath(new URL('build-tables.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<BuildFigures>();
  const child = spawn(process.execPath, [script, folder, String(entries)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.on('error', reject);
  child.on('close', (code) => {
    if (code === 0) resolve(JSON.parse(out) as BuildFigures);
    else reject(new Error(`Building the index ended with ${code}.`));
  });
  return promise;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const percent = ({ right, of }: Share) =>
  of === 0 ? '–' : `${((100 * right) / of).toFixed(right === of ? 0 : 2)} (${of})`;

function textOf(
  count: number,
  { quality }: TableSize,
  built: BuildFigures,
  { files, bytes }: { files: number; bytes: number },
  { loads, kept, finds, exact, inOrder, counted, pastesFirst, fragmentMs, pasteMs }: TableFigures,
  scripts: ScriptBytes,
): string {
  const first = KINDS.map((kind) => {
    const { median, most, waves, of } = loads[kind];
    const always = scripts.first + (kind === 'question' ? scripts.words : kind === 'paste' ? scripts.pastes : 0);
    return [
      NAMES[kind as keyof typeof NAMES] ?? kind,
      kilobytes(median + always),
      kilobytes(most + always),
      `${waves.median} / ${waves.most}`,
      String(of),
    ];
  });
  const rows = [
    ['fragments of at most 200 entries: every one found %', percent(finds)],
    ['of them: only what has it is called exact %', percent(exact)],
    ['fragments of more entries: first 50 in order %', percent(inOrder)],
    ['of them: right number %', percent(counted)],
    ['pastes first %', percent(pastesFirst)],
    [
      'ms of the processor in the worker, files at hand: fragment, paste of 4 kB',
      `${fragmentMs.toFixed(1)}, ${pasteMs.toFixed(1)}`,
    ],
    ['files', String(files)],
    ['MB', (bytes / 1e6).toFixed(1)],
    [
      'seconds of building (of the processor; of them for making entries), peak MB',
      `${built.seconds.toFixed(1)} (${built.cpuSeconds.toFixed(1)}; ${built.generating.toFixed(1)}), ${built.megabytes.toFixed(0)}`,
    ],
  ];
  return [
    `\n${count} entries, index in shards: kB to the first result, on the wire (brotli ${quality}; of scripts 11), cold.`,
    `With scripts and styles: ${kilobytes(scripts.first)} kB, for a paste ${kilobytes(scripts.pastes)} more, for words ${kilobytes(scripts.words)}. Apart, loaded once and kept:`,
    `the root of the index, ${kilobytes(kept.root)} kB, and its filters, ${kilobytes(kept.fields)} kB and for own text ${kilobytes(kept.texts)} more.\n`,
    markdownTable(HEADS, first),
    '',
    markdownTable(['In brackets: of how many', ''], rows),
  ].join('\n');
}
