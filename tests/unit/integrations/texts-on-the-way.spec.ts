import { expect, test } from '@playwright/test';
import { textsOnTheWay } from '../../../src/integrations/texts-on-the-way.ts';
import type { CatalogueEntry, EntryText } from '../../../src/search/index/catalogue.ts';

const entries = ['a', 'b', 'c'].map((id) => ({ id }) as CatalogueEntry);
const textOf = (id: string, text: string): EntryText => ({ id, text, sections: [], related: {} });
const said = (texts: readonly EntryText[]) => texts.map(({ text }) => text);

test('an entry that is as it was built is not made', async () => {
  const made: string[] = [];
  const texts = textsOnTheWay(
    async ({ id }) => (id === 'b' ? undefined : textOf(id, `built ${id}`)),
    async ({ id }) => {
      made.push(id);
      return textOf(id, `made ${id}`);
    },
  );
  expect(said(await texts.of(entries))).toEqual(['built a', 'made b', 'built c']);
  expect(made).toEqual(['b']);
});

test('an entry that was saved says what it says now, and the others are not made again', async () => {
  let now = 'before';
  const made: string[] = [];
  const texts = textsOnTheWay(
    async () => undefined,
    async ({ id }) => {
      made.push(id);
      return textOf(id, now);
    },
  );
  await texts.of(entries);
  made.length = 0;
  now = 'after';
  texts.forget('b');
  expect(said(await texts.of(entries))).toEqual(['before', 'after', 'before']);
  expect(made).toEqual(['b']);
});

test("what any entry may show is saved before the first search: none of the texts is the build's", async () => {
  const texts = textsOnTheWay(
    async ({ id }) => textOf(id, `built ${id}`),
    async ({ id }) => textOf(id, `made ${id}`),
  );
  texts.forgetAll();
  expect(said(await texts.of(entries))).toEqual(['made a', 'made b', 'made c']);
});

test('what was saved last is there first when not everything is there in time', async () => {
  const texts = textsOnTheWay(
    async () => undefined,
    async ({ id }) => (id === 'b' ? textOf(id, 'saved') : new Promise<undefined>(() => {})),
    50,
  );
  texts.forget('b');
  expect(said(await texts.of(entries.slice(1, 2)))).toEqual(['saved']);
  expect(said(await texts.of(entries))).toEqual(['saved']);
});

test('an entry that is new while the others are being made does not wait for them', async () => {
  const texts = textsOnTheWay(
    async () => undefined,
    async ({ id }) => {
      if (id !== 'new') await new Promise((resolve) => setTimeout(resolve, 40));
      return textOf(id, id);
    },
    60,
  );
  const many = Array.from({ length: 20 }, (_, at) => ({ id: `old-${at}` }) as CatalogueEntry);
  await texts.of(many);
  texts.forget('new');
  expect(said(await texts.of([...many, { id: 'new' } as CatalogueEntry]))).toContain('new');
});

test('a page that cannot be made keeps the text that it had', async () => {
  let broken = false;
  const texts = textsOnTheWay(
    async () => undefined,
    async ({ id }) => {
      if (broken) throw new Error('broken');
      return textOf(id, 'before');
    },
  );
  await texts.of(entries);
  broken = true;
  texts.forget('a');
  expect(said(await texts.of(entries))).toEqual(['before', 'before', 'before']);
});
