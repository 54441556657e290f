/**
 * Message templates: literal parts with holes between them. Parts are compared by their letters and digits, so that
 * neither quotes nor hard wraps keep a message from being recognised.
 */
import type { Letters } from './letters.ts';
import { lettersOf } from './letters.ts';
import { normalise } from './normalise.ts';
import type { HoleValue } from './reading.ts';

const HOLE = /\{([A-Za-z][A-Za-z0-9]*)\}/g;
/** Names that the vendor changed: a message reads the same with either, so they belong to no literal part. */
const RENAMED = /(?:microsoft )?azure (?:active directory|ad\b)|microsoft entra(?: id)?/gi;
/** Holes that take in another error whole: such a message only wraps it. */
const WRAPPING = /^(?:error|errorDescription|detail|response)$/;
/** A name in quotes: one word that is no hole. */
const QUOTED = /['"]([A-Za-z][\w.]{3,})['"]/g;
/** A status with its standard words. */
const STATUS = /\b[45]\d\d\b\W{0,3}(?:bad request|unauthorized|forbidden|not found|internal server error)/i;
/** A value is read up to this length: longer ones are no values but further text. */
const MAX_VALUE = 200;

/** A template taken apart. */
export interface Template {
  /** Letters and digits of each literal part; a part is never empty. */
  parts: string[];
  /** Name of the hole behind each part, if exactly one stands there. */
  holes: (string | undefined)[];
  /** Name of the hole in front of the first part. */
  first: string | undefined;
  /** Whether one of its holes takes in another error. */
  wraps: boolean;
  /** Names that it quotes literally, normalised: `LastGraphError`. */
  names: string[];
  /** Whether it only prints an HTTP status, as every failed request does. */
  isStatus: boolean;
}

export function templateOf(message: string): Template {
  const parts: string[] = [];
  const holes: (string | undefined)[] = [];
  let first: string | undefined;
  const names = [...message.matchAll(HOLE)].map((match) => match[1] ?? '');
  let hole = 0;
  for (const piece of message.split(/\{[A-Za-z][A-Za-z0-9]*\}/)) {
    for (const literal of piece.split(RENAMED)) {
      const { text } = lettersOf(literal);
      if (!text) continue;
      parts.push(text);
      holes.push(undefined);
    }
    const name = names[hole++];
    if (name === undefined) continue;
    if (parts.length === 0) first = name;
    else holes[parts.length - 1] = holes[parts.length - 1] === undefined ? name : '';
  }
  return {
    parts,
    holes: holes.map((name) => name || undefined),
    first,
    wraps: names.some((name) => WRAPPING.test(name)),
    isStatus: STATUS.test(message),
    names: [...message.matchAll(QUOTED)].map((match) => normalise(match[1] ?? '')),
  };
}

/** Where a template's parts stand in a text, and what its holes hold there. */
export interface Aligned {
  values: HoleValue[];
  /** Offsets of the first and behind the last found part in the original. */
  from: number;
  to: number;
}

/**
 * Finds the parts of a template in order; parts that are missing (a cut, other words) are passed over. Returns
 * undefined when none is there. `original` is the text that `letters` was made from.
 */
export function alignTemplate(template: Template, letters: Letters, original: string): Aligned | undefined {
  const values: HoleValue[] = [];
  let from: number | undefined;
  let to = 0;
  let at = 0;
  let behind: { hole: string; offset: number } | undefined;
  for (const [index, part] of template.parts.entries()) {
    const found = letters.text.indexOf(part, at);
    if (found === -1) {
      behind = undefined;
      continue;
    }
    const start = letters.offsets[found] as number;
    if (behind && start > behind.offset) {
      const value = trimmed(original.slice(behind.offset, start));
      if (value && value.length <= MAX_VALUE) values.push({ name: behind.hole, value });
    }
    from ??= start;
    at = found + part.length;
    to = (letters.offsets[at - 1] as number) + 1;
    const hole = template.holes[index];
    behind = hole ? { hole, offset: to } : undefined;
  }
  if (from === undefined) return undefined;
  if (behind && !WRAPPING.test(behind.hole)) {
    // Behind the last part nothing tells where the value ends, except what usually closes one.
    const rest = original.slice(behind.offset, behind.offset + MAX_VALUE);
    const value = trimmed(/^[\s'"‘“(]*[^'"’”\s,;)\]}]+/.exec(rest)?.[0] ?? '');
    if (value) values.push({ name: behind.hole, value });
  }
  return { values, from, to };
}

/** A value without the quotes, brackets and spaces around it. */
function trimmed(value: string): string {
  return value.replace(/^[\s'"‘’“”\\:,(]+|[\s'"‘’“”\\:,.)]+$/g, '').replace(/\s+/g, ' ');
}
