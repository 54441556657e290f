/** How a message stands in a text: cut by the end of a line, or as a statement of its own. */

import type { Letters } from '../text/letters.ts';
import type { MessageEvidence } from './evidence-index.ts';
import { GRAM } from './evidence-weights.ts';
import { hasHole, type Template } from './template.ts';

/**
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
    while (at > 0 && place - at < GRAM && !isBreak(at)) at--;
    if ((at === 0 || isBreak(at)) && isIn(text.slice(at, place) + gram)) return grams.slice(first);
  }
  if (first === 0 && last < grams.length - 1) {
    const gram = grams[last] as string;
    const end = (places.get(gram) as number) + GRAM;
    let at = end;
    while (at < text.length && at - end < GRAM && !isBreak(at)) at++;
    if ((at === text.length || isBreak(at)) && isIn(gram + text.slice(end, at))) return grams.slice(0, last + 1);
  }
  return grams;
}

/**
 * Whether a short message stands as a statement of its own: people say "user was not found" of many things. It begins
 * like a sentence, and no further words of one follow.
 */
export function standsAlone(
  { text, offsets }: Letters,
  original: string,
  message: string,
  template: Template,
): boolean {
  const [part] = template.parts;
  if (!part) return false;
  const isOpen = template.parts.length > 1 || hasHole(template, 0);
  const isCapital = /^\W*\p{Lu}/u.test(message);
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const start = offsets[at] as number;
    const end = (offsets[at + part.length - 1] as number) + 1;
    const begins =
      start === 0 ||
      (isCapital && /\p{Lu}/u.test(original[start] as string)) ||
      /[^\p{L}\p{N}\s]\s?$|\n\s*$/u.test(original.slice(Math.max(0, start - 3), start));
    const ends =
      isOpen || !/^\s?[\p{Ll}\p{N}]/u.test(original.slice(end, end + 2)) || /^\s*\n/.test(original.slice(end, end + 3));
    if (begins && ends) return true;
  }
  return false;
}

/**
 * Whether a text has one of the names that a message quotes, if it quotes any, and the HTTP status that it prints:
 * another name or status makes it another error.
 */
export function namesItsOwn({ names, status }: Template, normalised: string): boolean {
  if (status && !new RegExp(`(?<!\\d)${status}(?!\\d)`).test(normalised)) return false;
  return names.length === 0 || names.some((name) => normalised.includes(name));
}
