import type { BenchCases } from './bench-cases.ts';
import type { BenchSite } from './generated-site.ts';
import { markdownTable } from './markdown-table.ts';
import type { Clock, Measured, Share } from './measure-engine.ts';

const COLUMNS = [
  '',
  'fragments found %',
  'in first 5 %',
  'precision of first 5 %',
  'pastes first %',
  'typing errors in first 5 %',
  'kB to first result',
  'kB whole',
  'ms fragment',
  'ms 4 kB',
  'ms 1 MB',
];

const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(0));
const milliseconds = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0));

/** One Markdown table. A number in brackets is how many cases there was time for, where it was not all. */
export function tableOf(site: BenchSite, cases: BenchCases, rows: readonly Measured[], quality: number): string {
  const sample = (of: number, all: number) => (of < all ? ` (${of})` : '');
  const percent = (share: Share | undefined, all: readonly unknown[]) =>
    share ? `${(share.share * 100).toFixed(1)}${sample(share.of, all.length)}` : '–';
  const clock = (time: Clock | undefined, all: readonly unknown[]) =>
    time ? `${milliseconds(time.median)} / ${milliseconds(time.most)}${sample(time.of, all.length)}` : '–';
  const cells = rows.map((row) => [
    row.name,
    percent(row.found, cases.fragments),
    percent(row.inFirstFive, cases.fieldFragments),
    percent(row.precision, cases.fragments),
    percent(row.pastesFirst, cases.pastes),
    percent(row.typingErrors, cases.typingErrors),
    kilobytes(row.bytes?.first),
    kilobytes(row.bytes?.whole),
    clock(row.short, cases.short),
    clock(row.long, cases.long),
    clock(row.huge, cases.huge),
  ]);
  return [
    `\n${site.texts.length} entries; ${cases.fragments.length} fragments, ${cases.fieldFragments.length} of codes, messages and titles,`,
    `${cases.pastes.length} pastes, ${cases.typingErrors.length} typing errors; brotli ${quality}; median / 95th percentile.`,
    'In brackets: how many cases there was time for. –: not asked, because one query takes seconds (1 MB: this site only).\n',
    markdownTable(COLUMNS, cells),
  ].join('\n');
}
