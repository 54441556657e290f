import { readdirSync, readFileSync } from 'node:fs';
import { readBuiltSearch } from './src/authoring/read-built-search.ts';
import { search } from './src/search/search.ts';

const b = await readBuiltSearch('dist');
for (const d of readdirSync('tests/golden').filter((x) => x.startsWith('list--'))) {
  const e = JSON.parse(readFileSync(`tests/golden/${d}/expect.json`, 'utf8'));
  if (e.held) continue;
  const a = search(b.catalogue, b.text, readFileSync(`tests/golden/${d}/paste.txt`, 'utf8'), b.judge);
  const got = Object.fromEntries((a.reading?.groups ?? []).map((g) => [String(g.entry), g.lines]));
  const keys = new Set([...Object.keys(e.groups), ...Object.keys(got)]);
  let ok = true;
  for (const k of keys)
    if (JSON.stringify(e.groups[k]) !== JSON.stringify(got[k])) {
      ok = false;
      console.log(d, k, 'want', JSON.stringify(e.groups[k]), 'got', JSON.stringify(got[k]));
    }
  if (ok) console.log(d, 'OK');
}
