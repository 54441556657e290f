/**
 * Entries whose own text has a fragment that begins inside of a word or at a mark, where own text has no rows: `bject was not fou` is
 * looked up as each word that ends so, followed by the rest; `"not fou` from its first word, with what must stand before it.
 */
import type { Row, TableIndex } from '../tables/table.ts';
import type { FragmentForm } from './fragment-form.ts';
import { addHit, addRows, type Found } from './hits.ts';
import { END, endOfRun, isLetter, isPart } from './part-of-word.ts';
import { LETTER, OTHER, type PlaceValue, START, unpackPlace } from './place-value.ts';
import { LONG_WORD } from './suffix-rows.ts';
import { worthOf } from './worth-of.ts';

/** Words that are looked up for one fragment, and shards that are read for them. */
const MOST_WORDS = 24;
const MOST_WORD_SHARDS = 2;
const MOST_INFIX_SHARDS = 2;
/** Shards that are read for the part of a fragment behind its first word. */
const MOST_REST_SHARDS = 3;

export interface Inside {
  /** See `FragmentHits`. */
  isPartial: boolean;
  isLost: boolean;
}

const COMPLETE: Inside = { isPartial: false, isLost: false };

/** Adds what stands so to `found`. */
export async function findInside(index: TableIndex, form: FragmentForm, found: Found): Promise<Inside> {
  const { body, isApart, onlyBeginnings } = form;
  const first = nextRun(body, 0);
  if (first > 0) return fromRest(index, form, first, found);
  if (first < 0 || isApart || onlyBeginnings) return COMPLETE;
  const end = endOfRun(body, 0);
  // Words that hold so long a run have rows at each of their characters.
  if (end > LONG_WORD) return COMPLETE;
  const rest = nextRun(body, end);
  const isWhole = end < body.length;
  const { rows, shards, isLost } = await index
    .table('infixes')
    .range(body.slice(0, end) + (isWhole ? END : ''), MOST_INFIX_SHARDS);
  const words = [...new Set(rows.flatMap(({ values }) => values))].sort();
  const apart = isWhole ? words : words.filter((word, at) => !hasBeginning(words, word, at));
  if (shards > MOST_INFIX_SHARDS || apart.length > MOST_WORDS || end === 1) {
    return rest < 0 ? { isPartial: true, isLost } : fromRest(index, form, rest, found);
  }
  const ranges = await Promise.all(
    apart.map(async (word) => {
      const looked = word + body.slice(end);
      return { looked, ...(await index.table('texts').range(looked, MOST_WORD_SHARDS)) };
    }),
  );
  for (const { looked, rows } of ranges)
    if (isWhole) addRows(found, rows, looked, form, (place) => ({ place: inside(place), isSure: true }));
    else addInside(found, rows, looked, form);
  return {
    isPartial: ranges.some(({ shards }) => shards > MOST_WORD_SHARDS),
    isLost: isLost || ranges.some((range) => range.isLost),
  };
}

/** Whether another of the sorted words begins this one: its rows are among those of the other. */
function hasBeginning(words: readonly string[], word: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && words[before]?.[0] === word[0]; before--)
    if (word.startsWith(words[before] as string)) return true;
  return false;
}

/** A place of a word as that of a fragment inside of it. */
const inside = (place: PlaceValue): PlaceValue => ({ ...place, before: LETTER, shared: 0, length: 0 });

/** Adds rows of a word that holds the whole fragment; that the word stands there is known, however short the key is. */
function addInside(found: Found, rows: readonly Row[], word: string, form: FragmentForm): void {
  for (const { key, values } of rows) {
    const text = key.length > word.length ? key : `${word} `;
    let at = text.indexOf(form.body, 1);
    let next = text[at + form.body.length];
    for (; at >= 0 && isInWord(next); at = text.indexOf(form.body, at + 1)) next = text[at + form.body.length];
    for (const value of values) {
      const place = inside(unpackPlace(value));
      const worth = worthOf(place, form, next);
      if (worth !== undefined) addHit(found, { number: place.number, worth, isSure: true });
    }
  }
}

const isInWord = (next: string | undefined): boolean => next === undefined || isLetter(next.charCodeAt(0));

/** Looks a fragment up from one of its words on, and keeps the places where the end of what it says before stands before it. */
async function fromRest(index: TableIndex, form: FragmentForm, from: number, found: Found): Promise<Inside> {
  const lead = (form.isApart ? ' ' : '') + form.body.slice(0, from);
  const rest = form.body.slice(from);
  const range = await index.table('texts').range(rest, MOST_REST_SHARDS);
  const before = isPart(form.body.charCodeAt(0)) ? LETTER : form.isApart ? ' ' : OTHER;
  // Headings and the like stand in own text, too, which knows better what is before: they only raise what is found there.
  for (const isText of [true, false])
    addRows(found, range.rows, rest, form, (place) => {
      const isMeant = isText ? place.field === 'text' : place.field !== 'text' && found.has(place.number);
      const fits = isMeant && fitsBefore(place, lead, form.isApart);
      if (!fits) return undefined;
      return { place: { ...place, before, shared: 0, sharedApart: 0, length: 0 }, isSure: fits === 'surely' };
    });
  return { isPartial: range.shards > MOST_REST_SHARDS, isLost: range.isLost };
}

function fitsBefore(place: PlaceValue, lead: string, isApart: boolean): 'surely' | 'perhaps' | undefined {
  const last = signOf(lead.at(-1));
  if (place.before !== last) return undefined;
  if (lead.length === 1) return last === OTHER ? 'perhaps' : 'surely';
  if (place.beforeThat === '') return 'perhaps';
  const other = signOf(lead.at(-2));
  const isEdge = isApart && lead.length === 2 && place.beforeThat === START;
  if (!isEdge && place.beforeThat !== other) return undefined;
  return lead.length > 2 || last === OTHER || other === OTHER ? 'perhaps' : 'surely';
}

/** As `beforeSign` says it of a text. */
const signOf = (character = ''): string => (character.charCodeAt(0) < 128 ? character : OTHER);

function nextRun(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isPart(text.charCodeAt(at))) return at;
  return -1;
}
