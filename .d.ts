import { readBuiltSearch } from './src/authoring/read-built-search.ts';
import { search } from './src/search/search.ts';

const b = await readBuiltSearch('dist');
const q = process.argv[2];
const j = b.judge(q);
console.log(JSON.stringify(j.unwrapped));
for (const f of j.fits.slice(0, 5))
  console.log(
    '  ->',
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
    f.message?.slice(0, 90),
  );
const a = search(b.catalogue, b.text, q, b.judge);
console.log(
  a.results
    .slice(0, 5)
    .map((r) => r.id + ':' + r.confidence)
    .join(' '),
  '| sug',
  a.suggestions
    .slice(0, 4)
    .map((r) => r.id)
    .join(' '),
);
