/**
 * Whether a text of one thing again and again takes a time that grows faster than the text: what a reader pastes, or a stranger
 * makes a reader paste, must never hold up the page. Times are of this thread's processor, so that a busy machine changes
 * little; the smaller of two counts.
 */
import { nearestAddress } from '../../src/browser/lost-links/nearest-address.ts';
import { gate } from '../../src/search/gate/gate.ts';
import { publicWords } from '../../src/search/gate/public-words.ts';
import { reveal } from '../../src/search/gate/reveal.ts';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { redact } from '../../src/search/redact/redact.ts';
import { search } from '../../src/search/search.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { unwrap } from '../../src/search/unwrap/unwrap.ts';
import { CARDS, CATALOGUE } from '../fixtures/hostile-site.ts';
import { BAIT } from '../fixtures/hostile-texts.ts';

const SIZE = 20_000;
/** Twice the text may take so many times as long, where it takes long enough to be measured. */
const MOST = 3;
const MEASURABLE = 25;

const index = indexCatalogue(CATALOGUE);
const judge = judgeOf(index);
const words = publicWords(CATALOGUE, CARDS, [{ common: 'the user account does not exist in', starters: 3 }]);
const READERS: Record<string, (text: string) => unknown> = {
  unwrap,
  normalise,
  redact,
  reveal,
  search: (text) => search(index, undefined, text, judge),
  gate: (text) => gate({ text, values: [] }, words),
  nearestAddress: (text) => nearestAddress(text, '/', { pages: ['errors/a', 'e/b'], moved: {} }, ['KOPIA(\\d{3,5})']),
};

function milliseconds(read: () => unknown): number {
  const before = process.threadCpuUsage();
  read();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

let slow = 0;
for (const [name, read] of Object.entries(READERS)) {
  for (const unit of BAIT) {
    for (const [ahead, behind] of [
      ['', ''],
      ['', 'x'],
      ['The token', 'x'],
    ]) {
      const of = (size: number) => ahead + unit.repeat(size / unit.length) + behind;
      const time = (size: number) => Math.min(...[0, 1].map(() => milliseconds(() => read(of(size)))));
      const [half, whole] = [time(SIZE / 2), time(SIZE)];
      if (whole < MEASURABLE || whole < MOST * half) continue;
      slow++;
      process.stdout.write(
        `${name}: ${JSON.stringify(ahead + unit)}… ${half.toFixed()} ms, twice as long ${whole.toFixed()} ms\n`,
      );
    }
  }
}
process.stdout.write(`${slow} of ${Object.keys(READERS).length * BAIT.length * 2} grow faster than the text.\n`);
process.exitCode = slow > 0 ? 1 : 0;
