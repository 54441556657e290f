/**
 * `Belt '{belt}' of hall {hall} is off` has the parts `belt`, `ofhall` and `isoff`; behind each stands a gap, ` '{belt}' `,
 * ` {hall} ` and nothing. In `Belt 'north' of hall 7 is off`, the gaps hold `north` and `7`.
 *
 * Message templates: literal parts with holes between them. Parts are compared by their letters and digits, so that
 * neither quotes nor hard wraps keep a message from being recognised.
 */
import { lettersOf } from '../text/letters.ts';
import { normalise } from '../text/normalise.ts';
import { NO_VOCABULARY, type Vocabulary } from '../text/vocabulary.ts';

/** A hole with its name; without one, what varies and is told to nobody. */
export const HOLE = /\{([A-Za-z][A-Za-z0-9]*|)\}/;
/** Holes that take in another error whole: such a message only wraps it. */
export const WRAPPING = /^(?:error|errorDescription|detail|response)$/;
/** A name in quotes: one word that is no hole. */
const QUOTED = /['"]([A-Za-z][\w.]{3,})['"]/g;
/** A status with its standard words. */
const STATUS = /\b([45]\d\d)\b\W{0,3}(?:bad request|unauthorized|forbidden|not found|internal server error)/i;

/** A template taken apart. */
export interface Template {
  /** Letters and digits of each literal part; a part is never empty. */
  parts: string[];
  /** What stands behind each part up to the next: holes with the signs around them, such as ` '{appId}'({appName}) `. */
  gaps: string[];
  /** Names that it quotes literally, normalised: `LastGraphError`. */
  names: string[];
  /** Whether one of its holes takes in another error. */
  wraps: boolean;
  /** The HTTP status that it only prints, as every failed request does. */
  status: string | undefined;
}

/** Names that the vendor changed belong to no literal part: a message reads the same with either. */
export function templateOf(message: string, { formerNames }: Vocabulary = NO_VOCABULARY): Template {
  const parts: string[] = [];
  const gaps: string[] = [];
  const holes: string[] = [];
  // At odd places stand the names of holes.
  for (const [at, piece] of (formerNames ? message.replace(formerNames, '{}') : message).split(HOLE).entries()) {
    if (at % 2 === 1) {
      if (piece) holes.push(piece);
      if (parts.length > 0) gaps[parts.length - 1] += `{${piece}}`;
      continue;
    }
    const { text } = lettersOf(piece);
    const signs = /^([^\p{L}\p{N}]*)(?:[\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? ['', '', ''];
    if (parts.length > 0) gaps[parts.length - 1] += signs[1];
    if (!text) continue;
    parts.push(text);
    gaps.push(signs[2] ?? '');
  }
  return {
    parts,
    gaps,
    names: [...message.matchAll(QUOTED)].map((match) => normalise(match[1] ?? '')),
    wraps: holes.some((name) => WRAPPING.test(name)),
    status: STATUS.exec(message)?.[1],
  };
}

/** Whether a hole stands behind a part. */
export function hasHole(template: Template, part: number): boolean {
  return HOLE.test(template.gaps[part] ?? '');
}
