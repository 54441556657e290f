import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { besides, listRoutes, nameIn } from '../../../src/components/page/list-routes.ts';
import {
  allPages,
  type Division,
  type Grouping,
  type ListPage,
  splitByGroups,
  splitByLetters,
} from '../../../src/components/page/split-list.ts';

interface Item {
  id: string;
  title: string;
  group: string;
  size: number;
}
const MOST = 12;
const DIVISION: Division<Item> = {
  text: ({ title }) => title,
  id: ({ id }) => id,
  size: ({ size }) => size,
  most: MOST,
};
const byGroup: Grouping<Item> = (items) =>
  [...Map.groupBy(items, ({ group }) => group)].map(([key, items]) => ({ key, title: key.toUpperCase(), items }));

/** Titles that begin alike, with accents, marks, figures, letters of other scripts, or nothing to begin with. */
const title = fc.oneof(
  fc.array(fc.constantFrom('The', 'the', 'thé', 'user', 'us', 'a', '(a)', '0x80', 'жду', '…', '语'), { maxLength: 4 }),
  fc.array(fc.constantFrom('The', 'user'), { maxLength: 2 }),
);
const items = fc
  .array(fc.record({ title, group: fc.constantFrom('one', 'two'), size: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 60,
  })
  .map((all) => all.map((item, at): Item => ({ ...item, id: `id-${at}`, title: item.title.join(' ') })));
const DIVIDED: [how: string, divide: (items: readonly Item[]) => ListPage<Item>][] = [
  ['letters', (items) => splitByLetters(items, DIVISION)],
  ['groups', (items) => splitByGroups(items, [byGroup], DIVISION)],
];

for (const [how, divide] of DIVIDED) {
  test.describe(`a list divided by ${how}`, () => {
    test('has each item on exactly one page, and counts it on every page above', () => {
      fc.assert(
        fc.property(items, (all) => {
          const root = divide(all);
          const pages = allPages(root);
          const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
          expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
          for (const page of pages)
            expect(page.count).toBe(allPages(page).reduce((sum, { items }) => sum + items.length, 0));
        }),
      );
    });

    test('has no page that holds more than it may', () => {
      fc.assert(
        fc.property(items, (all) => {
          for (const { items } of allPages(divide(all)))
            if (items.length > 1) expect(items.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MOST);
        }),
      );
    });

    test('has no two pages at one address, and each holds items or leads on to groups', () => {
      fc.assert(
        fc.property(items, (all) => {
          const pages = allPages(divide(all));
          const paths = pages.map(({ path }) => path);
          expect(new Set(paths).size).toBe(paths.length);
          for (const { path, items, pages: below } of pages)
            if (path) expect(items.length > 0).toBe(!below.some(({ isGroup }) => isGroup));
        }),
      );
    });

    test('keeps every address when items are added, and moves an item only to where its page leads on', () => {
      fc.assert(
        fc.property(items, fc.integer({ min: 0, max: 60 }), (all, few) => {
          const [before, after] = [divide(all.slice(0, few)), divide(all)];
          const now = new Map(allPages(after).map((page) => [page.path, page]));
          for (const { path, items } of allPages(before)) {
            const page = now.get(path);
            expect(page, path).toBeDefined();
            const here = page ? allPages(page).flatMap(({ items }) => items) : [];
            for (const item of items) expect(here, path).toContain(item);
          }
        }),
      );
    });

    test('is walked through from its first page to its last by "next", and back by "previous"', () => {
      fc.assert(
        fc.property(items, (all) => {
          const places = listRoutes(divide(all)).map(({ props }) => props.place);
          const filled = places.filter(({ page }) => page.items.length > 0);
          filled.forEach((place, at) => {
            expect(besides(place).next?.page).toBe(filled[at + 1]?.page);
            expect(besides(place).previous?.page).toBe(filled[at - 1]?.page);
          });
        }),
      );
    });
  });
}

test('a small list is one page, also when it may be longer than its parts', () => {
  const all = Array.from({ length: 10 }, (_, at): Item => ({ id: `${at}`, title: `T${at}`, group: 'one', size: 2 }));
  expect(splitByLetters(all, DIVISION).pages.length).toBeGreaterThan(1);
  expect(splitByLetters(all, { ...DIVISION, whole: 20 })).toMatchObject({ items: all, pages: [] });
  expect(splitByGroups(all, [byGroup], { ...DIVISION, whole: 20 })).toMatchObject({ items: all, pages: [] });
});

test('a list that is a little longer than a page takes two, each with half of the alphabet', () => {
  const all = [...'abcdefghijklmnopqrstuvwxyz'].map((title): Item => ({ id: title, title, group: 'one', size: 1 }));
  const pages = allPages(splitByLetters(all, { ...DIVISION, most: 20 }));
  expect(pages.map(({ path, items }) => [path, items.length])).toEqual([
    ['', 15],
    ['p', 11],
  ]);
});

test('a page is named by its groups and by the beginnings of its titles as they are written', () => {
  const titles = ['The Übung', 'The user', 'The host', 'Then what', 'Tower', 'AADx'];
  const all = titles.map((title, at): Item => ({ id: `${at}`, title, group: 'one', size: 5 }));
  const names = listRoutes(splitByGroups(all, [byGroup], DIVISION)).map(({ params, props }) => [
    params.place,
    nameIn(props.place),
  ]);
  expect(names).toEqual([
    [undefined, ''],
    ['one', 'ONE: A…'],
    ['one/p', 'ONE: The h…'],
    ['one/t/the-p', 'ONE: The Ü – The u'],
    ['one/t/thea', 'ONE: Then…'],
    ['one/t/tl', 'ONE: To…'],
  ]);
});
