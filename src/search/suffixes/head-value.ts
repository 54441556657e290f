/** What is kept of a fragment that many rows begin with: how many entries have it, and the first of them. */
import { MAX_KEY } from '../tables/pack-rows.ts';
import type { Hit } from './hits.ts';
import { END } from './part-of-word.ts';
import { packNumber, unpackNumber } from './place-value.ts';

/** With a space before it, a fragment has a head of its own. Its end is marked: heads of longer ones begin alike. */
export const headKey = (isApart: boolean, body: string): string => (isApart ? ' ' : '') + body + END;
/** Characters of the longest fragment with a head of its own. */
export const MAX_HEAD = MAX_KEY - 2;

const COUNT = 4;
const NUMBER = 4;
const WORTH = 6;

export const packHead = (count: number, hits: readonly Hit[]): string =>
  packNumber(count, COUNT) +
  hits.map(({ number, worth }) => packNumber(number, NUMBER) + packNumber(worth, WORTH)).join('');

export function unpackHead(value: string): { count: number; hits: Hit[] } {
  const hits: Hit[] = [];
  for (let at = COUNT; at < value.length; at += NUMBER + WORTH) {
    const [number, worth] = [unpackNumber(value, at, NUMBER), unpackNumber(value, at + NUMBER, WORTH)];
    hits.push({ number, worth, isSure: true });
  }
  return { count: unpackNumber(value, 0, COUNT), hits };
}
