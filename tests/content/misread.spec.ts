import { expect, test } from '@playwright/test';
import { mayHaveStatus } from '../../src/search/may-mend-words.ts';
import { type Answer, search } from '../../src/search/search.ts';
import { codesToTell } from '../../src/search/text/card-codes.ts';
import { statusesIn } from '../../src/search/text/statuses.ts';
import { wholeMisread } from '../../src/search/whole-misread.ts';
import { below, mulberry32, pick, type Random } from '../bench/mulberry32.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { type Golden, goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { besideSideBar, broken, curlyQuotes, misreadCode, misreadWords, tornCode } from '../fixtures/misreading.ts';
import { CONTENT } from '../fixtures/sites.ts';

const SEED = 20261129;
const COUNT = isLong ? 1500 : 120;
/** Of golden cases, one in so many: all only with all the time there is. */
const EACH = isLong ? 1 : 8;
/** Of those that nothing documents more, so that one of them is not many of a hundred. */
const EACH_OF: Record<Golden['kind'], number> = { positive: EACH, choice: EACH, list: EACH, negative: isLong ? 1 : 4 };

/** The built site's answers, as it gives them at last, and before anything is read otherwise. */
async function site() {
  const { catalogue, text, judge, codes } = await builtSearch();
  const plain = (typed: string) => search(catalogue, text, typed, judge);
  const whole = (typed: string) => wholeMisread(catalogue, typed, plain(typed), plain);
  const codesOf = new Map(catalogue.entries.map(({ id, codes: own }) => [id, own.map((one) => one.toLowerCase())]));
  return { catalogue, codes, plain, whole, codesOf };
}
const firstOf = ({ results }: Answer) => results[0]?.id;
const isBest = ({ results }: Answer) => results[0]?.confidence === 'best';

/** What reading makes of a code, and how many of them it leads to at least. */
const OF_CODES: [how: string, read: (random: Random, code: string) => string, least: number][] = [
  ['one sign misread', (random, code) => misreadCode(random, code, 1, 2), 0.95],
  ['two signs misread', (random, code) => misreadCode(random, code, 2), 0.97],
  ['three signs misread', (random, code) => misreadCode(random, code, 3), 0.98],
  ['torn apart', tornCode, 0.96],
];
for (const [how, read, least] of OF_CODES)
  test(`a documented code with ${how} leads to its page, and alone is never the best match`, async () => {
    const { catalogue, codes, whole, codesOf } = await site();
    const known = codes.cards.map(({ code }) => code);
    const spelt = (code: string) => (code.startsWith('0x') ? `0x${code.slice(2).toUpperCase()}` : code);
    const family = known.filter((code) => catalogue.vocabulary.families.some((one) => one.whole.test(code)));
    const random = mulberry32(SEED);
    const lost: string[] = [];
    let all = 0;
    for (let at = 0; at < COUNT; at++) {
      const code = pick(random, family);
      const misread = read(random, spelt(code));
      if (misread.toLowerCase() === code.toLowerCase()) continue;
      const answer = whole(
        pick(random, [misread, `Error ${misread}`, `It did not work.\n${misread}: nobody knows why`]),
      );
      all++;
      const isThere = codesToTell(answer).includes(code.toLowerCase());
      const isFound = answer.results.slice(0, 3).some(({ id }) => codesOf.get(id)?.includes(code.toLowerCase()));
      if (!isThere && !isFound) lost.push(`${code}: ${JSON.stringify(misread)}`);
      if (answer.readCodes) expect(isBest(answer), misread).toBe(false);
    }
    test.skip(all === 0, 'no code of this content has signs that look alike');
    expect(1 - lost.length / Math.max(1, all), lost.join('\n')).toBeGreaterThanOrEqual(least);
  });

test('what a golden case says is not read otherwise where it is found as it stands', async () => {
  const { plain, whole } = await site();
  const changed = goldenCases(CONTENT.content).flatMap(({ name, paste }, at) => {
    if (at % EACH > 0) return [];
    const told = ({ results, suggestions, cardCodes }: Answer) =>
      JSON.stringify([
        results.map(({ id, confidence }) => [id, confidence]),
        suggestions.map(({ id }) => id),
        cardCodes,
      ]);
    // What leads nowhere may still be told its status.
    const found = plain(paste);
    if (mayHaveStatus(paste, found) && statusesIn(paste).length > 0) return [];
    return told(whole(paste)) === told(found) ? [] : [name];
  });
  expect(changed).toEqual([]);
});

/** What reading makes of an error, and how many lead to what they lead to without, at least. */
const OF_ERRORS: [how: string, read: (random: Random, text: string) => string, same: number][] = [
  ['curly quotes', (_, text) => curlyQuotes(text), 0.98],
  ['lines broken anywhere', (random, text) => broken(random, text, 50 + below(random, 30)), 0.95],
  ['a word in six misread', (random, text) => misreadWords(random, text, 6), 0.93],
  ['a side bar beside it', besideSideBar, 0.95],
  ['broken lines beside a side bar', (random, text) => besideSideBar(random, broken(random, text, 70)), 0.93],
  [
    'all of it',
    (random, text) => besideSideBar(random, broken(random, misreadWords(random, curlyQuotes(text), 10), 70)),
    0.9,
  ],
];
for (const [how, read, same] of OF_ERRORS)
  test(`a whole error with ${how} leads to the same first result, and what it is read as makes hardly one wrongly sure`, {
    tag: '@long',
  }, async () => {
    const { plain, whole } = await site();
    const random = mulberry32(SEED);
    const of = (kind: Golden['kind']) =>
      goldenCases(CONTENT.content).filter((golden, at) => golden.kind === kind && at % EACH_OF[kind] === 0);
    const positive = of('positive');
    const lost = positive.flatMap(({ name, paste }) =>
      firstOf(whole(read(random, paste))) === firstOf(plain(paste)) ? [] : [name],
    );
    expect(1 - lost.length / Math.max(1, positive.length), lost.join('\n')).toBeGreaterThanOrEqual(same);
    const negative = of('negative');
    const texts = negative.map(({ name, paste }) => ({ name, text: read(random, paste) }));
    const sure = texts.filter(({ text }) => isBest(whole(text)));
    const part = (of: readonly unknown[]) => of.length / Math.max(1, negative.length);
    expect(part(sure), sure.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(0.05);
    const made = sure.filter(({ text }) => !isBest(plain(text)));
    expect(part(made), made.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(0.02);
  });
