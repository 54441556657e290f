import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readBuiltSearch } from './src/authoring/read-built-search.ts';
import { search } from './src/search/search.ts';

const b = await readBuiltSearch('dist');
const verbose = process.argv[2] ?? '';
const held = process.argv.includes('--held');
const tally: Record<string, number[]> = {};
for (const dir of readdirSync('tests/golden')) {
  if (!existsSync(`tests/golden/${dir}/expect.json`)) continue;
  const e = JSON.parse(readFileSync(`tests/golden/${dir}/expect.json`, 'utf8'));
  const q = readFileSync(`tests/golden/${dir}/paste.txt`, 'utf8');
  if (e.kind === 'list') continue;
  const a = search(b.catalogue, b.text, q, b.judge);
  const r = a.results;
  const best = r.find((x) => x.confidence === 'best');
  let ok = false;
  if (e.kind === 'positive') ok = e.entries.includes(r[0]?.id);
  if (e.kind === 'negative') ok = !best;
  if (e.kind === 'choice')
    ok =
      !best &&
      e.entries.every(
        (id: string) => r.slice(0, Math.max(3, e.entries.length)).some((x) => x.id === id) || e.entries.length > 3,
      ) &&
      e.entries.includes(r[0]?.id);
  const k = e.kind + (e.held ? ' held' : '');
  tally[k] ??= [0, 0];
  tally[k][e.held ? 1 : 1]++;
  if (ok) tally[k][0]++;
  if (!ok && (!e.held || held) && (!verbose || k.startsWith(verbose))) {
    console.log(
      '✘',
      dir,
      'want',
      e.entries?.join(','),
      'got',
      r
        .slice(0, 3)
        .map((x) => x.id + ':' + x.confidence)
        .join(' '),
    );
    const j = b.judge(q);
    if (process.argv.includes('-v'))
      for (const f of j.fits.slice(0, 4))
        console.log(
          '    ',
          b.catalogue.entries[f.entry].id,
          f.score.toFixed(2),
          'sh',
          f.share.toFixed(2),
          'bits',
          f.bits.toFixed(0),
          f.fits,
          f.clear,
          f.codes.join(','),
          '|',
          f.message?.slice(0, 70),
        );
  }
}
console.log(tally);
