import { expect, test } from '@playwright/test';
import type { IndexedEntry } from '../../src/search/tables/table.ts';
import { grownIndex } from '../fixtures/grown-index.ts';
import { isLong } from '../fixtures/is-long.ts';
import { CONTENT } from '../fixtures/sites.ts';

/** Two indexes of 1,000 entries take a minute of a processor. */
const ENTRIES = isLong ? 1000 : 200;
/** Of the index's bytes: what changes is the same in a smaller index. */
const CHANGED = isLong ? 0.02 : 0.1;

/** An entry whose first message ends otherwise, and whose text says a sentence more. */
function changed(one: IndexedEntry): IndexedEntry {
  const [first = '', ...others] = one.entry.messages;
  const messages = [`${first} on the second shelf`, ...others];
  const text = `${one.text.text} Whoever turns the key twice finds the drawer open.`;
  return {
    ...one,
    entry: { ...one.entry, messages },
    text: { ...one.text, text },
    words: { ...one.words, messages },
  };
}

test(`an entry of ${ENTRIES} that changes, changes at most ${100 * CHANGED} % of the index's bytes`, async () => {
  test.slow();
  const { files } = await grownIndex(CONTENT, ENTRIES);
  const { files: after } = await grownIndex(CONTENT, ENTRIES, (one) =>
    one.number === ENTRIES / 2 ? changed(one) : one,
  );
  let [all, other] = [0, 0];
  for (const [path, text] of after) {
    all += text.length;
    if (files.get(path) !== text) other += text.length;
  }
  expect(other).toBeGreaterThan(0);
  expect(other / all).toBeLessThanOrEqual(CHANGED);
});
