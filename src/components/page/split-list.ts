/**
 * Divides a list over pages that do not grow. A list that is small is one page. A larger one is divided by its groups, then by
 * the letters that the texts begin with, each time only as deep as needed:
 *
 *     errors/            leads to every letter
 *     errors/c/          all that begin with C
 *     errors/t/          leads on: too many begin with T
 *     errors/t/th/       all that begin with Th
 *     errors/t/to/       all that begin with To
 *
 * Where an item stands follows from its own text and from how much begins alike, never from its place in the list: when items
 * are added, an item stays where it is unless its own page has become too long. That page then leads on.
 */
import { countLetters, END_OF_LETTERS, lettersOf } from '../../addresses.ts';

export interface ListPage<Item> {
  /** Below the address of the list, without slashes at the ends: empty for the list's own page. */
  path: string;
  /** What its items have in common: the title of a group, or how they begin. */
  name: string;
  /** Whether they are a group; else they begin alike. */
  isGroup: boolean;
  /** What stands on it, in the order of the list; nothing where it leads on. */
  items: Item[];
  /** How much stands on it or below it. */
  count: number;
  /** What it leads on to. */
  pages: ListPage<Item>[];
}

export interface Group<Item> {
  /** The part of the address: lower-case letters, digits and hyphens. */
  key: string;
  title: string;
  items: readonly Item[];
}

export interface Division<Item> {
  /** What an item begins with. */
  text(item: Item): string;
  /** Tells items of the same text apart, also when others are added. */
  id(item: Item): string;
  /** What an item takes of a page. */
  size(item: Item): number;
  /** How much a page takes. An item that is larger stands alone. */
  most: number;
  /** How much the list may have and still be one page, where that is more. */
  whole?: number;
}

/** A list that is divided by letters. */
export function splitByLetters<Item>(items: readonly Item[], division: Division<Item>): ListPage<Item> {
  return splitPart({ path: '', name: '', isGroup: false }, items, division, division.whole ?? division.most);
}

/** Divides items by something that they have, in the order of the list. */
export type Grouping<Item> = (items: readonly Item[]) => Group<Item>[];

/** A list that is divided by its groups, these by the next grouping, and what is left by letters. */
export function splitByGroups<Item>(
  items: readonly Item[],
  groupings: readonly Grouping<Item>[],
  division: Division<Item>,
): ListPage<Item> {
  const own = { path: '', name: '', isGroup: false };
  return splitLevel(own, items, groupings, division, division.whole ?? division.most);
}

function splitLevel<Item>(
  own: PageName,
  items: readonly Item[],
  [grouping, ...further]: readonly Grouping<Item>[],
  division: Division<Item>,
  most: number,
): ListPage<Item> {
  if (!grouping || fits(items, division, most)) return splitPart(own, items, division, most);
  const pages = grouping(items).map(({ key, title, items }) => {
    const named = { path: own.path ? `${own.path}/${key}` : key, name: title, isGroup: true };
    return splitLevel(named, items, further, division, division.most);
  });
  return { ...own, items: [], count: items.length, pages };
}

/** Every page of a list, each before those that it leads on to. */
export function allPages<Item>(page: ListPage<Item>): ListPage<Item>[] {
  return [page, ...page.pages.flatMap(allPages)];
}

type PageName = Pick<ListPage<unknown>, 'path' | 'name' | 'isGroup'>;

function fits<Item>(items: readonly Item[], { size }: Division<Item>, most: number): boolean {
  return items.length < 2 || items.reduce((sum, item) => sum + size(item), 0) <= most;
}

/** An item with the letters by which it is found. */
interface Placed<Item> {
  item: Item;
  letters: string;
}

function splitPart<Item>(
  own: PageName,
  items: readonly Item[],
  division: Division<Item>,
  most: number,
): ListPage<Item> {
  const { text, id } = division;
  if (fits(items, division, most)) return { ...own, items: [...items], count: items.length, pages: [] };
  const placed = items.map((item) => ({ item, letters: lettersOf(text(item), id(item)) }));
  return { ...own, items: [], count: items.length, pages: pagesBelow('', placed, own.path, division) };
}

/** The pages for all that begin with `beginning`, which are too many for one. */
function pagesBelow<Item>(
  beginning: string,
  placed: readonly Placed<Item>[],
  folder: string,
  division: Division<Item>,
): ListPage<Item>[] {
  const nexts = Map.groupBy(placed, ({ letters }) => beginning + nextOf(letters.slice(beginning.length)));
  // A page that leads to one page only would be a step for nothing.
  const [only] = nexts.keys();
  if (nexts.size === 1 && only !== undefined && !only.endsWith(END_OF_LETTERS))
    return pagesBelow(only, placed, folder, division);
  return [...nexts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([next, all]): ListPage<Item> => {
      const items = all.map(({ item }) => item);
      const first = items[0] as Item;
      const [letter = ''] = next;
      const path = [folder, letter, next === letter ? '' : next].filter(Boolean).join('/');
      const own = { path, name: beginningOf(division.text(first), next), isGroup: false, count: items.length };
      const isLast = next.endsWith(END_OF_LETTERS) || fits(items, division, division.most);
      return isLast
        ? { ...own, items, pages: [] }
        : { ...own, items: [], pages: pagesBelow(next, all, folder, division) };
    });
}

/** One letter, with the break between two words that stands before it. */
const nextOf = (letters: string): string => /^-?./u.exec(letters)?.[0] ?? END_OF_LETTERS;

/** The beginning of a text that has the same letters: `The u` of `The user is locked` for `the-u`. */
function beginningOf(text: string, letters: string): string {
  const many = letters.replaceAll(/[-~]/g, '').length;
  let count = 0;
  let beginning = '';
  for (const character of text) {
    if (count >= many) break;
    beginning += character;
    count += countLetters(character);
  }
  const trimmed = beginning.replace(/^[^\p{L}\p{N}]+/u, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
