/** What fills the holes of messages. Apart from `template.ts`, which the verdict needs: this is loaded after it. */
import type { Letters } from '../text/letters.ts';
import type { HoleValue } from '../text/reading.ts';
import { HOLE, type Template, WRAPPING } from './template.ts';

/** What opens what a sign closes; quotes do both. */
const OPENS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
/** A value is read up to this length: longer ones are no values but further text. */
const MAX_VALUE = 200;

/**
 * What the holes of a template hold in a text. Its parts are looked for in order; parts that are missing (a cut, other
 * words) are passed over. `original` is the text that `letters` was made from.
 */
export function holeValues(template: Template, letters: Letters, original: string): HoleValue[] {
  const values: HoleValue[] = [];
  let at = 0;
  let behind: { gap: string; offset: number } | undefined;
  for (const [index, part] of template.parts.entries()) {
    const found = letters.text.indexOf(part, at);
    if (found === -1) {
      behind = undefined;
      continue;
    }
    const start = letters.offsets[found] as number;
    if (behind && start > behind.offset) values.push(...valuesIn(behind.gap, original.slice(behind.offset, start)));
    at = found + part.length;
    const gap = template.gaps[index] ?? '';
    behind = HOLE.test(gap) ? { gap, offset: (letters.offsets[at - 1] as number) + 1 } : undefined;
  }
  if (behind) {
    // Behind the last part, the value ends where its line does, unless a sign of the message ends it before.
    const rest = original.slice(behind.offset, behind.offset + MAX_VALUE).split('\n')[0] ?? '';
    values.push(...valuesIn(behind.gap, rest, true));
  }
  return values.filter(({ name, value }) => name && !WRAPPING.test(name) && value && value.length <= MAX_VALUE);
}

/**
 * Reads the holes of a gap one by one between the signs that the message puts around them. Behind the last part the text
 * goes on (`isOpen`): there the first sign ends the value, elsewhere the last one before the next part.
 */
function valuesIn(gap: string, raw: string, isOpen = false): HoleValue[] {
  const pieces = gap.split(HOLE);
  const values: HoleValue[] = [];
  let cursor = 0;
  for (let at = 1; at < pieces.length; at += 2) {
    const lead = pieces[at - 1]?.trim() ?? '';
    const found = lead ? raw.indexOf(lead, cursor) : cursor;
    if (found !== -1 && found - cursor <= 3) cursor = found + lead.length;
    const tail = pieces[at + 1]?.trim() ?? '';
    const isLast = at + 2 >= pieces.length;
    const ofTail = isOpen && isLast ? endingSign(raw, tail, cursor) : -1;
    const ends = isLast ? (ofTail === -1 ? raw.lastIndexOf(tail) : ofTail) : raw.indexOf(tail, cursor);
    const end = tail ? ends : isLast ? raw.length : -1;
    const stop = end > cursor ? end : tail ? raw.indexOf(tail[0] as string, cursor) : -1;
    const value = raw.slice(cursor, stop > cursor ? stop : raw.length);
    values.push({ name: pieces[at] ?? '', value: (tail ? value : ownPart(value)).replace(/\s+/g, ' ').trim() });
    if (stop <= cursor) break;
    cursor = stop;
  }
  return values;
}

/** Where a sign stands that no word goes on behind, or -1: the full stop of `1.5` ends nothing. */
function endingSign(raw: string, sign: string, from: number): number {
  let at = sign ? raw.indexOf(sign, from) : -1;
  while (at !== -1 && /[\p{L}\p{N}]/u.test(raw[at + sign.length] ?? '')) at = raw.indexOf(sign, at + 1);
  return at;
}

/**
 * The part of a raw value that is its own, where the message puts no sign behind it: up to a closing sign that nothing
 * in the value opens, and without the full stop or comma of what is around it.
 */
function ownPart(raw: string): string {
  const opened: string[] = [];
  let end = 0;
  for (; end < raw.length; end++) {
    const sign = raw[end] as string;
    const isInside = /[\p{L}\p{N}]/u.test(raw[end + 1] ?? '');
    if ('([{'.includes(sign) || (`"'`.includes(sign) && /[\s([{:=]/.test(raw[end - 1] ?? ' '))) opened.push(sign);
    else if (')]}"'.includes(sign) || (sign === "'" && !isInside)) {
      if (opened.pop() !== (OPENS[sign] ?? sign)) break;
    }
  }
  return raw.slice(0, end).replace(/[\s.,;:]+$/, '');
}
