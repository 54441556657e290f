import { expect, test } from '@playwright/test';
import { behindBucket, bucketOf, bucketWriter, readBuckets } from '../../../../src/search/tables/bucket-table.ts';

/** A table of words in so many files, and what its files hold. */
async function tableOf(words: readonly string[], count: number) {
  const files = new Map<string, string>();
  const writer = bucketWriter('lexicon', { count, mostBytes: 1000 }, (path, text) => files.set(path, text));
  for (const key of words.map((word) => `${bucketOf(word)}${word} a`).sort()) writer.add(key, false, '1');
  const table = readBuckets('lexicon', writer.end(), async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(path);
    return text;
  });
  return { files, table };
}

for (const count of [1, 2, 5])
  for (const words of [[], ['lid'], ['lid', 'box', 'key', 'hinge']])
    test(`of ${words.length} words in ${count} files, those are found, others are not, and no file is missing`, async () => {
      const { table } = await tableOf(words, count);
      for (const word of ['lid', 'box', 'key', 'hinge', 'vat', 'shelf']) {
        const { rows, isLost } = await table.range(`${bucketOf(word)}${word} `);
        expect(isLost, word).toBe(false);
        expect(
          rows.map(({ key }) => behindBucket(key)),
          word,
        ).toEqual(words.includes(word) ? [`${word} a`] : []);
      }
    });
