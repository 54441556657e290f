import { expect, test } from '@playwright/test';
import { indexCatalogue } from '../../../../src/search/index/index-site.ts';
import { pieceOfCode } from '../../../../src/search/lookups/code-keys.ts';
import { beforeFilter } from '../../../../src/search/lookups/find-codes.ts';
import { FIRST, findPaste, WHOLE } from '../../../../src/search/lookups/find-paste.ts';
import { type Answer, search } from '../../../../src/search/search.ts';
import type { TableIndex } from '../../../../src/search/tables/table.ts';
import { CODE_TOKEN } from '../../../../src/search/text/codes-in.ts';
import { generatedPastes } from '../../../bench/generated-cases.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';
import { largeFixture } from '../../../fixtures/fixture-index.ts';
import { builtSearch } from '../../../fixtures/fixture-site.ts';
import { goldenCases } from '../../../fixtures/golden-cases.ts';
import { FIXTURE } from '../../../fixtures/sites.ts';

const SEED = 20261128;
const said = ({ results, alike, suggestions }: Answer) => ({
  results: results.map(({ id, confidence }) => `${id} ${confidence}`),
  alike,
  suggestions: suggestions.map(({ id }) => id),
});

test('what a paste is about is found among few entries as it is among all', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const large = await largeFixture();
  const entries = catalogue.entries.map((entry) => ({
    ...entry,
    text: text.entries.find(({ id }) => id === entry.id)?.text ?? '',
  }));
  const pastes = [
    ...goldenCases(FIXTURE.content).map(({ paste }) => paste),
    ...generatedPastes(entries, 1, SEED).map(({ query }) => query),
  ];
  expect(pastes.length).toBeGreaterThan(50);
  for (const paste of pastes) {
    const { index, judge: judgeFew } = large.small(await findPaste(await large.fresh(), paste, WHOLE));
    expect([paste, said(search(index, undefined, paste, judgeFew))]).toEqual([
      paste,
      said(search(catalogue, undefined, paste, judge)),
    ]);
  }
});

/** Entries whose messages end, or begin, as others do. */
const manyAlike = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const name = String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676));
    return catalogueEntry({
      id: `alike-${name}`,
      messages: [`Vat ${name}vat was not found on the shelf`, `The shelf was not found by ${name}keeper or its heirs`],
    });
  });

test('a message is found of which every word stands in thousands of others', async () => {
  const short = catalogueEntry({ id: 'short-one', messages: ['The shelf was not found.'] });
  const large = await largeFixture([...manyAlike(3000), short]);
  const index = await large.fresh();
  for (const paste of ['The shelf was not found.', 'Error: The shelf was not found.\n  at Keeper.run (keeper.js:4)']) {
    const { entries } = await findPaste(index, paste, FIRST);
    expect([paste, entries.map((number) => large.ids[number])]).toEqual([paste, expect.arrayContaining(['short-one'])]);
  }
  const { entries } = await findPaste(index, 'Vat cbavat was not found on the shelf', FIRST);
  expect(entries.map((number) => large.ids[number])).toContain('alike-cba');
});

/** Of a few words in a hundred the filter wrongly says that they may be there: the first spelling of which it does not. */
const strangeTo = (index: TableIndex) => {
  const admits = (word: string) => index.mayHave(word, 'fields') || index.mayHave(pieceOfCode(word), 'fields');
  return (spelled: (at: number) => string): string => {
    for (let at = 1; ; at++) {
      const tokens = spelled(at).toLowerCase().match(CODE_TOKEN) ?? [];
      if (!tokens.flatMap((token) => [token, ...token.split(/[._-]/)]).some(admits)) return spelled(at);
    }
  };
};

test('nothing is asked for by what no entry says', async () => {
  const large = await largeFixture();
  const index = await large.fresh();
  await index.filter('fields');
  const strange = strangeTo(index);
  const name = strange((at) => `Zebulon${at} Quagmire${at} Wexhamshire${at}-Holdings${at}`);
  const secret = strange((at) => `p${at}ss-Kr0kodil778${at} zq${at}@wexhamshire${at}.example${at}`);
  const { entries } = await findPaste(index, `${name} wrote ${secret} to us`, WHOLE);
  expect([entries, large.asked()]).toEqual([[], []]);
});

test('before the filter is there, a paste is looked up by its codes only', async () => {
  const { catalogue, vocabulary } = await builtSearch();
  const families = indexCatalogue({ vocabulary, products: {}, entries: [] }).vocabulary.families;
  const entry = catalogue.entries.find(({ codes }) =>
    codes.some((code) => families.some(({ whole }) => whole.test(code))),
  );
  const code = entry?.codes.find((one) => families.some(({ whole }) => whole.test(one))) ?? '';
  const large = await largeFixture();
  const index = beforeFilter(await large.fresh());
  const { entries } = await findPaste(index, `${entry?.messages[0] ?? ''} (${code})`, FIRST);
  expect(entries.map((number) => large.ids[number])).toContain(entry?.id);
  expect(large.asked().map((path) => path.split('/')[0])).toEqual(large.asked().map(() => 'codes'));
});

test('a code that only has a card comes with it, and a claimed one is known whoever claims it', async () => {
  const { codes, catalogue } = await builtSearch();
  const card = codes.cards.find(({ code }) => /^\w+$/.test(code));
  const large = await largeFixture();
  const found = await findPaste(await large.fresh(), `it said ${card?.code} to us`, FIRST);
  expect(found.codes.found[0]?.card).toEqual(card);
  const claimed = catalogue.entries.flatMap(({ codes }) => codes).find((code) => /^\w+$/.test(code)) ?? '';
  const other = await findPaste(await large.fresh(), `it said ${claimed} to us`, FIRST);
  const { index } = large.small({ ...other, entries: [] });
  expect([...index.claims.known]).toEqual([claimed.toLowerCase()]);
});

test('a shard that does not come is told', async () => {
  const { catalogue } = await builtSearch();
  const index = await (await largeFixture()).fresh();
  const broken: TableIndex = {
    ...index,
    table: (name) => ({
      range: async (prefix, most) => ({ ...(await index.table(name).range(prefix, most)), rows: [], isLost: true }),
    }),
  };
  const message = catalogue.entries.find(({ messages }) => messages.length > 0)?.messages[0] ?? '';
  expect((await findPaste(broken, message, FIRST)).isLost).toBe(true);
  expect((await findPaste(index, message, FIRST)).isLost).toBe(false);
});

test('a greater effort is offered where more was pasted than was looked up', async () => {
  const { catalogue, judge } = await builtSearch();
  const messages = catalogue.entries.flatMap(({ messages }) => messages.slice(0, 1)).slice(0, 20);
  const large = await largeFixture();
  const first = await findPaste(await large.fresh(), messages.join('\n'), FIRST);
  expect(first.isPartial).toBe(true);
  expect(first.entries.length).toBeLessThanOrEqual(FIRST.entries);
  const { index, judge: judgeFew } = large.small(await findPaste(await large.fresh(), messages.join('\n'), WHOLE));
  expect(said(search(index, undefined, messages.join('\n'), judgeFew))).toEqual(
    said(search(catalogue, undefined, messages.join('\n'), judge)),
  );
});

test('a list of more codes than a first answer looks up leads to each of them, however short they are', async () => {
  const codes = Array.from({ length: 12 }, (_, at) => `QX-${4701 + at}`);
  const large = await largeFixture(codes.map((code) => catalogueEntry({ id: code.toLowerCase(), codes: [code] })));
  const list = codes.join('\n');
  const first = await findPaste(await large.fresh(), list, FIRST);
  expect(first.isPartial).toBe(true);
  const whole = await findPaste(await large.fresh(), list, WHOLE);
  expect(whole.codes.found.map(({ code }) => code)).toEqual(codes.map((code) => code.toLowerCase()));
});

test('a message is found that begins behind a word of something else', async () => {
  const short = catalogueEntry({ id: 'short-one', messages: ['Keeper of the shelf is away with {name}'] });
  const other = catalogueEntry({ id: 'other-one', messages: ['The level is low'] });
  const large = await largeFixture([short, other]);
  const { entries } = await findPaste(await large.fresh(), 'level: Keeper of the shelf is away with Zebulon', FIRST);
  expect(entries.map((number) => large.ids[number])).toContain('short-one');
});

test('what is looked up of a paste does not depend on the values in it', async () => {
  const { catalogue } = await builtSearch();
  const large = await largeFixture();
  const index = await large.fresh();
  await index.filter('fields');
  const strange = strangeTo(index);
  // All of a value is spelled otherwise: any part of it may be admitted.
  const spelled = (text: string) =>
    strange((at) => text.replace(/\w+/g, (word) => 'qzv'.charAt(at % 3).repeat(at) + word));
  const values = [spelled('zqkvwx'), spelled('zqkvw.vqqk:zzk vqxzkk'), spelled('vkqzzxq@zqyxzxq.zqvizrxq.zqofwxq')];
  for (const message of catalogue.entries.flatMap(({ messages }) => messages).filter((text) => /\{\w+\}/.test(text))) {
    const asked: string[][] = [];
    for (const value of values) {
      await findPaste(await large.fresh(), message.replace(/\{\w+\}/g, value), FIRST);
      asked.push(large.asked().sort());
    }
    expect([message, asked[1], asked[2]]).toEqual([message, asked[0], asked[0]]);
  }
});
