import * as evidenceWeights from '../search/judge/evidence-weights.ts';
import * as weights from '../search/text/weights.ts';
import type { BuiltSearch } from './read-built-search.ts';

/** Entries that are explained. */
const MOST = 8;

/** The evidence that a query has for its nearest entries, and the weights that were applied, for a maintainer to read. */
export function explainQuery({ catalogue, judge }: BuiltSearch, query: string): string {
  const judged = judge(query);
  const named = (entry: number) => catalogue.entries[entry]?.id ?? '';
  const fits = judged.fits.slice(0, MOST).map((fit) => {
    const sure = fit.clear ? 'clear' : fit.fits ? 'fits' : 'near';
    const evidence = [
      `score ${fit.score.toFixed(3)}`,
      sure,
      `${(fit.share * 100).toFixed(0)} % of the message, ${fit.bits.toFixed(1)} bits`,
      ...(fit.codes.length > 0 ? [`codes ${fit.codes.join(', ')}`] : []),
    ];
    return `${named(fit.entry)}: ${evidence.join('; ')}${fit.message ? `\n    ${fit.message}` : ''}`;
  });
  const near = (judged.reader?.near() ?? [])
    .slice(0, MOST)
    .map(({ entry, share }) => `${named(entry)}: ${(share * 100).toFixed(0)} % of the words' weight`);
  const table = Object.entries({ ...weights, ...evidenceWeights })
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name} ${value}`);
  return [
    'Read as:',
    judged.unwrapped.slice(0, 2000),
    '',
    'By messages and codes:',
    ...(fits.length > 0 ? fits : ['nothing']),
    '',
    'By words:',
    ...(near.length > 0 ? near : ['nothing']),
    '',
    'Weights:',
    table.join(', '),
  ].join('\n');
}
