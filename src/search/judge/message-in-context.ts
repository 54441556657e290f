/** How a message stands in a text: cut by the end of a line, or as a statement of its own. */

import type { Letters } from '../text/letters.ts';
import { LEVEL } from '../unwrap/levels.ts';
import { codeOf } from './code-gram.ts';
import type { MessageEvidence } from './evidence-index.ts';
import { MESSAGE_GRAM } from './evidence-weights.ts';
import { hasHole, type Template } from './template.ts';

/**
 * Of `Conveyor {id} stopped because of heat`, the text `Conveyor 7 stopped beca` at the end of a line can have the first two
 * grams only, and they are all that is expected of it; `Conveyor 7 stopped before lunch` can have all, and lacks two.
 *
 * Grams that a text can have: where a line begins or ends in the middle of a message, the rest was cut off. One end only:
 * what has lost both is another sentence.
 */
export function uncut(
  { grams, template }: MessageEvidence,
  places: ReadonlyMap<string, number>,
  { text, offsets }: Letters,
  original: string,
): readonly string[] {
  const first = grams.findIndex((gram) => places.has(gram));
  const last = grams.findLastIndex((gram) => places.has(gram));
  const isBreak = (at: number) => original.slice(offsets[at - 1] ?? 0, offsets[at] ?? original.length).includes('\n');
  const isIn = (letters: string) => template.parts.some((part) => part.includes(letters));
  if (first > 0 && last === grams.length - 1) {
    const gram = grams[first] as string;
    const place = places.get(gram) as number;
    let at = place;
    while (at > 0 && place - at < MESSAGE_GRAM && !isBreak(at)) at--;
    if ((at === 0 || isBreak(at)) && isIn(text.slice(at, place) + (codeOf(gram) ?? gram))) return grams.slice(first);
  }
  if (first === 0 && last < grams.length - 1) {
    const gram = grams[last] as string;
    const end = (places.get(gram) as number) + (codeOf(gram) ?? gram).length;
    let at = end;
    while (at < text.length && at - end < MESSAGE_GRAM && !isBreak(at)) at++;
    if ((at === text.length || isBreak(at)) && isIn((codeOf(gram) ?? gram) + text.slice(end, at)))
      return grams.slice(0, last + 1);
  }
  return grams;
}

/**
 * Of `No space is left on the depot`, the text `No crate is left on the depot` lacks what its middle says, and says something else;
 * `No space is left on the de` lacks its end, which may have been cut off.
 *
 * How much of a message is missing between the first and the last of its grams that a text has, by weight: 0 to 1.
 */
export function missingBetween({ grams, bits }: MessageEvidence, places: ReadonlyMap<string, number>): number {
  const isThere = (gram: string) => places.has(gram);
  let all = 0;
  let missing = 0;
  for (const gram of grams.slice(grams.findIndex(isThere), grams.findLastIndex(isThere) + 1)) {
    const weight = bits.get(gram) ?? 0;
    all += weight;
    if (!isThere(gram)) missing += weight;
  }
  return missing / Math.max(1, all);
}

/** Characters of a text that are read before a statement and behind it. */
const MAX_HEAD = 48;
/** Behind what a statement can begin; the beginning of a text is a line's. */
const BEGINS = new RegExp(
  `(?:${[
    // `Retry 3: `, `] `, the tab or the spaces before a column, the end of a line.
    String.raw`[^\p{L}\p{N}\s]\s?|\n\s*|\t| {2}`,
    // A level that shows by its writing that it is one: `sync[7] ERROR unable to …`.
    String.raw`(?<![\p{L}\p{N}])${LEVEL.toUpperCase()} {1,9}`,
    // What a logger puts at the beginning of a line: `error unable to …`, `2026/11/28 10:00:00 unable to …`.
    String.raw`\n[ \t]*(?:${LEVEL}|${LEVEL.toLowerCase()}|[\d/.:,TZ+ -]{8,40}) {1,9}`,
  ].join('|')})$`,
  'u',
);
/** A statement that goes on with further words. A tab begins another column, and `crate=5` is what a logger adds. */
const GOES_ON = /^[^\S\t]?(?!\w+=)[\p{Ll}\p{N}]/u;

/** Whether a statement can begin at a place of a text. */
const canBegin = (original: string, start: number): boolean =>
  BEGINS.test((start > MAX_HEAD ? '' : '\n') + original.slice(Math.max(0, start - MAX_HEAD), start));

/** Words that are joined to a name. */
const JOINED = /\p{L}_\p{L}/u;

/** A statement of its own, in the middle of a sentence of somebody else's, or in pieces. */
export type Standing = 'alone' | 'inside' | 'parted';

/**
 * `Error: pallet not found.` and `2026/11/28 10:00:00 pallet not found` state it; `the pallet not found last week` does not.
 *
 * How a short message stands in a text: whether as a statement of its own: people say "user was not found" of many things. It begins
 * like a sentence, and no further words of one follow.
 */
export function standing({ text, offsets }: Letters, original: string, message: string, template: Template): Standing {
  const [part] = template.parts;
  if (!part) return 'parted';
  let found: Standing = 'parted';
  const isOpen = template.parts.length > 1 || hasHole(template, 0);
  const isCapital = /^\W*\p{Lu}/u.test(message);
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const start = offsets[at] as number;
    const end = (offsets[at + part.length - 1] as number) + 1;
    const begins = (isCapital && /\p{Lu}/u.test(original[start] as string)) || canBegin(original, start);
    const ends =
      isOpen || !GOES_ON.test(original.slice(end, end + MAX_HEAD)) || /^\s*\n/.test(original.slice(end, end + 3));
    // The name of a class of errors is not the sentence that it is made of: `no_key` says nothing of "No key".
    const isName = JOINED.test(original.slice(start, end)) && !JOINED.test(message);
    if (begins && ends && !isName) return 'alone';
    found = 'inside';
  }
  return found;
}

/**
 * `Belt 'north' is off` is not what `Belt 'south' is off` says, although nearly all of its grams are there.
 *
 * What a text lacks of a message: one of the names that the message quotes, if it quotes any, the HTTP status that it
 * prints, or what every program says, if it says that. Another name, status or reason makes it another error.
 */
export function missingOf(
  { names, status, common, ofNobody }: Template,
  { text, normalised }: Pick<Letters, 'text' | 'normalised'>,
): 'statusMissing' | 'nameMissing' | 'sentenceMissing' | undefined {
  if (status && !new RegExp(`(?<!\\d)${status}(?!\\d)`).test(normalised)) return 'statusMissing';
  // Its number stands there whole: letters alone do not say where it ends.
  const number = /\d+$/.exec(common ?? '')?.[0] ?? '';
  if (common && !(text.includes(common) && new RegExp(`${number}(?!\\d)`).test(normalised))) return 'statusMissing';
  if (ofNobody.length > 0 && !ofNobody.some((one) => text.includes(one.slice(0, MESSAGE_GRAM))))
    return 'sentenceMissing';
  return names.length === 0 || names.some((name) => normalised.includes(name)) ? undefined : 'nameMissing';
}
