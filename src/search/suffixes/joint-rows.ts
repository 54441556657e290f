/**
 * Where words of own text end: eight characters from the last one of each word on, and from each mark that follows. So what begins inside of a
 * word is found by what it goes on with, however often that stands elsewhere: `ckup ok, so` by `p ok, so`, of which a value says
 * that `cku` stands before.
 */
import type { Field } from '../index/index-site.ts';
import { ownText } from '../tables/own-text.ts';
import { isInside } from '../tables/pack-rows.ts';
import type { IndexedEntry, SiteFacts, TableMaker } from '../tables/table.ts';
import { normalise } from '../text/normalise.ts';
import { END, endOfRun, isPart, isSecondHalf } from './part-of-word.ts';
import { insideOf, OTHER, type PlaceValue, packOwner, packRelated, START } from './place-value.ts';
import { shardBytesOf } from './shard-bytes.ts';
import { ownerOf } from './suffix-rows.ts';

/** Characters of a key, and of what stands before it. */
export const JOINT = 8;
export const LEAD = 3;

export const jointsMaker: TableMaker = {
  name: 'joints',
  shardBytes: (entries) => shardBytesOf('joints', entries),
  isDistinguishing: false,
  *rows(one, facts) {
    const { sources, headings, commands } = one.entry;
    yield* jointsIn(one, facts, 'text', one.text.text);
    for (const source of sources) yield* jointsIn(one, facts, 'source', source);
    for (const [, heading] of headings) yield* jointsIn(one, facts, 'heading', heading);
    for (const command of commands) yield* jointsIn(one, facts, 'command', command);
  },
};

function* jointsIn(one: IndexedEntry, facts: SiteFacts, field: Field, original: string) {
  const text = (field === 'text' ? ownText(one) : normalise(original)).trim();
  const whole = `${text} ${END}`;
  const owner = packOwner(ownerOf(one, facts, field)) + packRelated(one.entry.relatedFrom);
  // What begins a source, a heading or a command has a row among the suffixes.
  let at = field === 'text' ? 0 : endOfFirst(text);
  while (at < text.length) {
    const end = endOfRun(text, at);
    if (end > at) yield [jointAt(whole, lastOf(text, end)), leadOf(text, lastOf(text, end)) + owner] as const;
    for (at = end; at < text.length && !isPart(text.charCodeAt(at)); at++)
      if (text.charCodeAt(at) !== 32) yield [jointAt(whole, at), leadOf(text, at) + owner] as const;
  }
}

/** Where the first character ends that stands alone among marks; a first word has an end. */
const endOfFirst = (text: string): number => (isPart(text.charCodeAt(0)) ? 0 : 1);

/** The key of a place. */
export function jointAt(text: string, at: number): string {
  const end = at + JOINT;
  return text.slice(at, isInside(text, end) ? end - 1 : end);
}

/** Where the last character of what ends here begins. */
export const lastOf = (text: string, end: number): number => end - (isSecondHalf(text.charCodeAt(end - 1)) ? 2 : 1);

/** The last characters of what stands before; what is not ASCII is told as {@link OTHER}. */
export function leadOf(text: string, end: number): string {
  let lead = '';
  for (let at = end - LEAD; at < end; at++)
    lead += at < 0 ? START : text.charCodeAt(at) < 128 ? (text[at] as string) : OTHER;
  return lead;
}

export const unpackJoint = (value: string): PlaceValue => insideOf(value.slice(LEAD));
