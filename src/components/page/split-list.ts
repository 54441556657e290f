/**
 * Divides a list over pages that do not grow. A list that is small is one page. A larger one is divided by its groups, each of
 * which is divided by the letters that the texts begin with, where it is too long for one page:
 *
 *     errors/            holds A to C, and leads on to the pages below
 *     errors/d/          holds D to G
 *     errors/h/          holds H to O
 *     errors/p/          holds P to S, and leads on to the next
 *     errors/t/          holds T to Z
 *
 * A page that has become too long keeps the first half, and leads on to a page for the second. Halves are those of the
 * alphabet, of what is left of it, and so on, as the bits of letters divide it; then those of the next letter. So a border follows
 * from texts alone, never from places in the list: when items are added, every page stays, and begins where it began; an item stays
 * where it is, or stands on a page to which that one leads on.
 */
import { LIST_WORDS } from '#words/lists.ts';
import { countLetters, END_OF_LETTERS, isLetterOfPlaces, lettersOf } from '../../addresses.ts';

export interface ListPage<Item> {
  /** Below the address of the list, without slashes at the ends: empty for the list's own page. */
  path: string;
  /** What stands on it or below it: the title of a group, or from which beginning to which. */
  name: string;
  /** The same of what stands on it, where it leads on to more of the same. */
  itself?: string | undefined;
  /** Whether it is of a group; else of what begins alike. */
  isGroup: boolean;
  /** What stands on it; nothing where it leads on to groups. In the order of the list, or by letters where that is divided by them. */
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

/** A list that is divided by its groups, these by the next grouping, and at last by letters. */
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
  letters: string[];
}

function splitPart<Item>(
  own: PageName,
  items: readonly Item[],
  division: Division<Item>,
  most: number,
): ListPage<Item> {
  const { text, id } = division;
  if (fits(items, division, most)) return { ...own, items: [...items], count: items.length, pages: [] };
  const placed = items.map((item) => ({ item, letters: [...lettersOf(text(item), id(item))] }));
  return splitRange(own, placed.sort(inOrder), '', '', own.path, division);
}

/** Divides what stands from `begin` on to before `end`, in order; both are letters, and empty at the ends of a list. */
function splitRange<Item>(
  own: PageName,
  placed: readonly Placed<Item>[],
  begin: string,
  end: string,
  folder: string,
  division: Division<Item>,
): ListPage<Item> {
  const pages: ListPage<Item>[] = [];
  let [rest, next] = [placed, end];
  while (!fits(itemsOf(rest), division, division.most)) {
    const border = borderIn(rest);
    if (!border) break;
    const second = rest.slice(border.at);
    const [letter = ''] = border.letters;
    const path = [folder, letter, border.letters === letter ? '' : border.letters].filter(Boolean).join('/');
    const name = rangeName(itemsOf(second), border.letters, next, division);
    pages.unshift(splitRange({ path, name, isGroup: false }, second, border.letters, next, folder, division));
    rest = rest.slice(0, border.at);
    next = border.letters;
  }
  const items = itemsOf(rest);
  const itself = pages.length > 0 ? rangeName(items, begin, next, division) : undefined;
  return { ...own, ...(itself && { itself }), items, count: placed.length, pages };
}

const itemsOf = <Item>(placed: readonly Placed<Item>[]): Item[] => placed.map(({ item }) => item);

/** Where the second half of what is left of the alphabet begins; nowhere where all have the same letters. */
function borderIn<Item>(placed: readonly Placed<Item>[]): { at: number; letters: string } | undefined {
  const [first = [], last = []] = [placed[0]?.letters, placed.at(-1)?.letters];
  const depth = first.findIndex((letter, at) => letter !== last[at]);
  if (depth < 0) return undefined;
  const [low, high] = [rankOf(first[depth]), rankOf(last[depth])];
  const bit = 31 - Math.clz32(low ^ high);
  const border = (high >> bit) << bit;
  const at = placed.findIndex(({ letters }) => rankOf(letters[depth]) >= border);
  return { at, letters: first.slice(0, depth).join('') + letterFrom(border, placed[at]?.letters[depth] ?? '') };
}

/** The first letter from a border on, of all that there are; `found` is the first of them on the page. */
function letterFrom(border: number, found: string): string {
  for (let rank = border; rank < rankOf(found); rank++) {
    const letter = String.fromCodePoint(rank);
    if (isLetterOfPlaces(letter)) return letter;
  }
  return found;
}

/** The end of a text comes before the end of a word, and both before digits and letters. */
const rankOf = (letter = END_OF_LETTERS): number =>
  letter === END_OF_LETTERS ? 0 : letter === '-' ? 1 : (letter.codePointAt(0) ?? 0);

function inOrder<Item>(a: Placed<Item>, b: Placed<Item>): number {
  const depth = a.letters.findIndex((letter, at) => letter !== b.letters[at]);
  return depth < 0 ? 0 : rankOf(a.letters[depth]) - rankOf(b.letters[depth]);
}

/** From which beginning to which: as many letters of both as tell the page from those before and after it. */
function rangeName<Item>(items: readonly Item[], begin: string, end: string, { text }: Division<Item>): string {
  const many = Math.max(1, countLetters(begin), countLetters(end));
  const [first, last] = [items[0], items.at(-1)].map((item) => (item ? beginningOf(text(item), many) : ''));
  return first === last ? LIST_WORDS.beginning(first ?? '') : LIST_WORDS.between(first ?? '', last ?? '');
}

/** The beginning of a text that has so many letters and digits: `The u` of `The user is locked` for 4. */
function beginningOf(text: string, many: number): string {
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
