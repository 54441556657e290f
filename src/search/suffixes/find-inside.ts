/**
 * Entries whose own text has a fragment that begins inside of a word or at a mark, where own text has no rows. `ckup` is looked up among
 * the endings of words. `ckup was not fou` stands where `p was no` stands among the joints with `cku` before it, where `was not fou` is
 * a suffix that has such a word before it, and where a word ends in `ckup`: what all three have has it. All are asked for at the same time.
 */
import type { Range, TableIndex } from '../tables/table.ts';
import type { FragmentForm } from './fragment-form.ts';
import { addHit, addRows, FIRST, type Found, MOST_LISTED } from './hits.ts';
import { isMany, unpackEnding, unpackMany } from './infix-rows.ts';
import { JOINT, jointAt, LEAD, lastOf, leadOf, unpackJoint } from './joint-rows.ts';
import { END, endOfRun, isPart } from './part-of-word.ts';
import { LETTER, OTHER, type PlaceValue, START } from './place-value.ts';
import { shardsFor } from './shard-bytes.ts';
import { LONG_WORD } from './suffix-rows.ts';
import { worthOf } from './worth-of.ts';

/** Endings of fewer characters stand in very many words. */
const LEAST_ENDING = 3;
/** So many words are looked up whole, and so many where nothing else tells. */
const MOST_WORDS = { first: 4, last: 16 };
/** Shards that are read for a fragment, by kind; `alone`: where joints alone have to tell. */
const mostShards = ({ facts: { entries } }: TableIndex) => ({
  infixes: shardsFor(4, entries),
  rest: shardsFor(3, entries),
  joints: shardsFor(3, entries),
  alone: shardsFor(48, entries),
  word: { first: shardsFor(2, entries), last: shardsFor(8, entries) },
});

export interface Inside {
  /** Of more entries than are listed, only the first are found; so many have it at least. */
  many: number;
  /** See `FragmentHits`. */
  isPartial: boolean;
  isLost: boolean;
}

const COMPLETE: Inside = { many: 0, isPartial: false, isLost: false };

/** Adds what stands so to `found`. */
export async function findInside(index: TableIndex, form: FragmentForm, found: Found): Promise<Inside> {
  const { body, isApart, onlyBeginnings } = form;
  const first = nextRun(body, 0);
  if (first !== 0) return acrossWords(index, form, 0, found);
  if (isApart || onlyBeginnings) return COMPLETE;
  const end = endOfRun(body, 0);
  // Words that hold so long a run have rows at each of their characters.
  if (end > LONG_WORD) return COMPLETE;
  return end < body.length ? acrossWords(index, form, lastOf(body, end), found) : inWords(index, form, found);
}

async function inWords(index: TableIndex, form: FragmentForm, found: Found): Promise<Inside> {
  const most = mostShards(index).infixes;
  const { rows, shards, isLost } = await index.table('infixes').range(form.body, most);
  let many = 0;
  for (const { key, values } of rows)
    for (const value of values) {
      if (isMany(value)) many = Math.max(many, unpackMany(value).count);
      else addPlace(found, unpackEnding(value).place, form, key[form.body.length] as string, true);
    }
  return { many, isPartial: shards > most, isLost };
}

function addPlace(found: Found, place: PlaceValue, form: FragmentForm, next: string | undefined, isSure: boolean) {
  const worth = worthOf(place, form, next);
  if (worth !== undefined) addHit(found, { number: place.number, worth, isSure });
}

/** `from` is where the first word's last character stands in the fragment, or its first mark. */
async function acrossWords(index: TableIndex, form: FragmentForm, from: number, found: Found): Promise<Inside> {
  const { body } = form;
  const most = mostShards(index);
  const joint = jointAt(body, from);
  // Of a joint as long as its key, nobody knows what follows.
  const isWhole = body.length - from < JOINT;
  const restFrom = nextRun(body, isPart(body.charCodeAt(from)) ? endOfRun(body, from) : from);
  const none: Range = { rows: [], shards: Number.POSITIVE_INFINITY, isLost: false };
  const hasWord = from >= LEAST_ENDING - 1;
  let mostJoints = isWhole && !hasWord ? most.alone : most.joints;
  const [short, rest, endings] = await Promise.all([
    index.table('joints').range(joint, mostJoints),
    isWhole || restFrom < 0 ? none : index.table('texts').range(body.slice(restFrom), most.rest),
    hasWord ? index.table('infixes').range(body.slice(0, endOfRun(body, 0)) + END, most.infixes) : none,
  ]);
  const hasRest = rest.shards <= most.rest;
  const hasEndings = endings.shards <= most.infixes;
  const words = hasEndings ? endings.rows.flatMap(({ values }) => values.filter(isMany).map(unpackMany)) : [];
  const common = (joints: Range, byEnding: Found | false) => {
    const hasJoints = joints.shards <= mostJoints;
    return inAll([
      hasRest && placesOfRest(rest, form, restFrom, hasJoints),
      hasJoints && placesOfJoints(joints, form, from, isWhole),
      byEnding,
    ]);
  };
  const inFew = hasEndings && placesOfEndings(endings, form, false);
  let joints = short;
  let byEnding = words.length === 0 && inFew;
  let places = common(joints, byEnding);
  let whole: Awaited<ReturnType<typeof placesOfWords>>;
  if (inFew && words.length > 0 && !(places && places.size <= MOST_LISTED)) {
    whole = await placesOfWords(index, form, words, 'first');
    if (whole) places = common(joints, (byEnding = new Map([...inFew, ...whole.places])));
  }
  // Where few are left whose texts have to be read, joints would take more bytes than these.
  const unsure = whole ? inFew : places;
  if (!(unsure && unsure.size <= FIRST) && !hasRest && mostJoints < most.alone) {
    mostJoints = most.alone;
    joints = await index.table('joints').range(joint, most.alone);
    places = common(joints, byEnding);
  }
  if (!places && inFew && words.length > 0) {
    whole = await placesOfWords(index, form, words, 'last');
    if (whole) places = common(joints, new Map([...inFew, ...whole.places]));
  }
  // Very many words end so: the first of their entries may go on so, too.
  const some = places ?? (hasEndings ? placesOfEndings(endings, form, true) : new Map());
  for (const hit of [...some.values(), ...(whole?.places.values() ?? [])]) addHit(found, hit);
  return {
    many: 0,
    isPartial: !places,
    isLost: [joints, rest, endings].some((one) => one.isLost) || !!whole?.isLost,
  };
}

/** What stands in all that are known; undefined where none is. */
function inAll(all: readonly (Found | false)[]): Found | undefined {
  const [first, ...others] = all.filter((places) => !!places);
  return first && new Map([...first].filter(([number]) => others.every((one) => one.has(number))));
}

/** Looks words up whole, with what follows them in the fragment: undefined where they are too many, or stand so too often. */
async function placesOfWords(
  index: TableIndex,
  form: FragmentForm,
  words: readonly { beginning: string }[],
  effort: 'first' | 'last',
): Promise<{ places: Found; isLost: boolean } | undefined> {
  if (words.length > MOST_WORDS[effort]) return undefined;
  const most = mostShards(index).word[effort];
  const all = await Promise.all(
    words.map(async ({ beginning }) => {
      const looked = beginning + form.body;
      return { looked, range: await index.table('texts').range(looked, most) };
    }),
  );
  if (all.some(({ range }) => range.shards > most)) return undefined;
  const places: Found = new Map();
  for (const { looked, range } of all)
    addRows(places, range.rows, looked, form, (place) => ({
      place: { ...place, before: LETTER, shared: 0, sharedApart: 0, length: 0 },
      isSure: true,
    }));
  return { places, isLost: all.some(({ range }) => range.isLost) };
}

function placesOfJoints({ rows }: Range, form: FragmentForm, from: number, isWhole: boolean): Found {
  const lead = leadWanted(form, from);
  const places: Found = new Map();
  for (const { key, values } of rows)
    for (const value of values) {
      const fits = fitsBefore(leadOf(value, LEAD), lead, form.isApart);
      if (!fits) continue;
      const place = { ...unpackJoint(value), before: from > 0 ? LETTER : (value[LEAD - 1] as string) };
      const isSure = isWhole && fits === 'surely';
      addPlace(places, place, form, isWhole ? key[form.body.length - from] : undefined, isSure);
    }
  return places;
}

/** Looks a fragment up from one of its words on, and keeps the places where the end of what it says before stands before it. */
function placesOfRest({ rows }: Range, form: FragmentForm, from: number, hasJoints: boolean): Found {
  const lead = leadWanted(form, from);
  const rest = form.body.slice(from);
  const before = isPart(form.body.charCodeAt(0)) ? LETTER : form.isApart ? ' ' : OTHER;
  const places: Found = new Map();
  // Headings and the like stand in own text, too, which knows better what is before: without joints, they only raise what is found there.
  for (const isText of [true, false])
    addRows(places, rows, rest, form, (place) => {
      const isMeant = isText
        ? place.field === 'text'
        : place.field !== 'text' && (hasJoints || places.has(place.number));
      const fits = isMeant && fitsBefore(place.beforeThat + place.before, lead, form.isApart);
      if (!fits) return undefined;
      return { place: { ...place, before, shared: 0, sharedApart: 0, length: 0 }, isSure: fits === 'surely' };
    });
  return places;
}

/** Whether what is known of the characters before a place can be the end of what must stand there. */
function fitsBefore(known: string, lead: string, isApart: boolean): 'surely' | 'perhaps' | undefined {
  let isSure = lead.length <= known.length;
  for (let back = 1; back <= Math.min(known.length, lead.length); back++) {
    const [there, wanted] = [known.at(-back), lead.at(-back) as string];
    if (there === OTHER && wanted.charCodeAt(0) > 127) isSure = false;
    // A text that begins here counts as one with a space before it.
    else if (there === START) return isApart && back === lead.length ? (isSure ? 'surely' : 'perhaps') : undefined;
    else if (there !== wanted) return undefined;
  }
  return isSure ? 'surely' : 'perhaps';
}

/** Entries with a word that ends so; of words of very many entries none, or the first. */
function placesOfEndings({ rows }: Range, form: FragmentForm, withMany: boolean): Found {
  const places: Found = new Map();
  for (const value of rows.flatMap((row) => row.values)) {
    if (isMany(value)) continue;
    const { place, isOfMany } = unpackEnding(value);
    if (withMany || !isOfMany) addPlace(places, place, form, undefined, false);
  }
  return places;
}

const leadWanted = ({ body, isApart }: FragmentForm, from: number): string =>
  (isApart ? ' ' : '') + body.slice(0, from);

function nextRun(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isPart(text.charCodeAt(at))) return at;
  return -1;
}
