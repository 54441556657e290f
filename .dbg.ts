import { readBuiltSearch } from './src/authoring/read-built-search.ts';

const b = await readBuiltSearch('dist');
for (const q of process.argv.slice(2)) {
  const j = b.judge(q);
  console.log('U:', j.unwrapped.slice(0, 200));
  for (const f of j.fits.slice(0, 5))
    console.log(
      b.catalogue.entries[f.entry].id,
      f.score.toFixed(2),
      'share',
      f.share.toFixed(2),
      'bits',
      f.bits.toFixed(0),
      f.fits,
      f.clear,
      f.codes.join(','),
      '|',
      f.message?.slice(0, 80),
      f.grams.length,
    );
}
