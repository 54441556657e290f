import { expect, test } from '@playwright/test';
import { pastePlan } from '../../../../src/search/gathered/paste-plan.ts';
import { tablePlans } from '../../../../src/search/gathered/table-plans.ts';
import { findInFields } from '../../../../src/search/suffixes/find-fragment.ts';
import { findInTexts } from '../../../../src/search/suffixes/find-in-texts.ts';
import { type FragmentForm, formsOf } from '../../../../src/search/suffixes/fragment-form.ts';
import type { TableIndex } from '../../../../src/search/tables/table.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';
import { suffixFiles, suffixIndex } from '../../../fixtures/suffix-index.ts';

const id = (at: number) => `e${String(at).padStart(3, '0')}`;
const entries = Array.from({ length: 300 }, (_, at) =>
  catalogueEntry({
    id: id(at),
    kind: at % 2 === 0 ? 'faq' : 'error',
    title: `Backup ${at} stops`,
    messages: at === 7 ? ['Lid "kettle.main" is open.'] : [],
    products: ['one', 'two'],
    relatedFrom: at === 5 ? 90 : 0,
  }),
);
const texts = entries.map((entry, at) => {
  const more = at === 9 ? ' Key aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ, and "unseen" things.' : '';
  return {
    id: entry.id,
    text: `${entry.title}. Look at the uncommonly sealed lids.${more}`,
    sections: [],
    related: {},
  };
});
const catalogue = { products: { one: 'One', two: 'Two' }, entries };

const form = (text: string) => formsOf(text)[0] as FragmentForm;
const numbers = async (found: ReturnType<typeof findInFields>) => (await found).hits.map(({ number }) => number);
let index: TableIndex;
test.beforeAll(async () => {
  index = await suffixIndex(catalogue, texts, 512);
});

test('of a fragment that very many entries have, the first fifty come in order, with the number of all', async () => {
  const { hits, count, isPartial } = await findInFields(index, form('backup'));
  expect([hits.length, count, isPartial]).toEqual([50, 300, false]);
  // Errors first, of them the one that most others name as related.
  expect(hits.slice(0, 3).map(({ number }) => number)).toEqual([5, 1, 3]);
});

test('of two letters, only beginnings of words count, however many entries have them', async () => {
  expect((await findInFields(index, form('ba'))).count).toBe(300);
  expect((await findInFields(index, form('ac'))).count).toBe(0);
});

test('a fragment is found from a mark on, and in the middle of a word', async () => {
  expect(await numbers(findInFields(index, form('"kettle.m')))).toEqual([7]);
  expect(await numbers(findInFields(index, form('ettle.main"')))).toEqual([7]);
});

test('own text is found from a mark on, in the middle of a word, and in that of a very long one', async () => {
  for (const fragment of ['"unseen" thi', 'nseen" things', 'nsee', ', and "uns', 'ybGQgaGVsbG8gd'.toLowerCase()])
    expect(await numbers(findInTexts(index, form(fragment))), fragment).toEqual([9]);
});

test('of what stands inside of a word that very many entries have, the first fifty come in order, with the number of all', async () => {
  const { hits, count, isPartial } = await findInTexts(index, form('acku'));
  expect([hits.length, count, isPartial]).toEqual([50, 300, false]);
  expect(hits.slice(0, 3).map(({ number }) => number)).toEqual([5, 1, 3]);
});

test('what goes on behind a word that very many entries have is found, also where how that ends stands before it in all of them', async () => {
  const many = Array.from({ length: 600 }, (_, at) => catalogueEntry({ id: id(at), title: `Backup ${at} stops` }));
  const own = many.map((entry, at) => {
    const more = at === 9 || at === 400 ? ' Backup set.' : '';
    return { id: entry.id, text: `${entry.title}. Keep still.${more}`, sections: [], related: {} };
  });
  const small = await suffixIndex({ ...catalogue, entries: many }, own, 128);
  const { hits, count } = await findInTexts(small, form('ckup s'));
  expect([hits.map(({ number }) => number), count]).toEqual([[9, 400], 2]);
});

test('whether a number of entries is all of them, or the least, is told', async () => {
  const { anywhere } = tablePlans(index, { texts: async () => findInTexts, pastes: async () => pastePlan });
  expect(await anywhere('acku')).toMatchObject({ count: 300, isLeast: false });
  expect(await anywhere('ook at the unc')).toMatchObject({ count: 300, isLeast: false });
  // Nobody has counted what begins so long before the next word.
  expect(await anywhere('ncommonly sealed')).toMatchObject({ isLeast: true });
  expect(await anywhere(' backup')).toMatchObject({ count: 300, isLeast: false });
  expect(await anywhere('nseen" things')).toMatchObject({ count: 1, isLeast: false });
});

test('of what stands in too many places to be looked up, how many entries have it is told', async () => {
  const words = Array.from({ length: 40 }, (_, at) => `vice c${String.fromCharCode(97 + (at % 26))}${at}rk`);
  const full = await suffixIndex(
    catalogue,
    texts.map((text, at) => ({ ...text, text: `${at} ${words.slice(at % 8).join(', ')}` })),
    256,
  );
  const { anywhere } = tablePlans(full, { texts: async () => findInTexts, pastes: async () => pastePlan });
  expect(await anywhere('ce c')).toMatchObject({ numbers: [], count: 300, isLeast: false, isLost: true });
});

test('what the site does not say asks for nothing', async () => {
  const asked: string[] = [];
  const watched = await suffixIndex(catalogue, texts, 512, (path) => asked.push(path));
  await watched.filter();
  asked.length = 0;
  const found = [await findInFields(watched, form('ada.lovelace@kiln')), await findInTexts(watched, form('lovelace'))];
  expect(found.map(({ count }) => count)).toEqual([0, 0]);
  expect(asked).toEqual([]);
});

test('words that stand in no title or message one behind the other are not asked for there', async () => {
  const asked: string[] = [];
  const watched = await suffixIndex(catalogue, texts, 512, (path) => asked.push(path));
  await watched.filter();
  asked.length = 0;
  expect(await findInFields(watched, form('stops is open stops backup is open'))).toMatchObject({
    count: 0,
    isLost: false,
  });
  expect(asked).toEqual([]);
  expect(await findInFields(watched, form('main" is open'))).toMatchObject({ count: 1 });
  expect(asked).not.toEqual([]);
});

test('a shard that does not come is told, and the number of entries is not taken for that of all', async () => {
  const files = suffixFiles(catalogue, texts, 512);
  for (const path of files.keys()) if (path.startsWith('fields/')) files.delete(path);
  const { isLost } = await findInFields(await suffixIndex(catalogue, texts, 512, undefined, files), form('kettle'));
  expect(isLost).toBe(true);
});
