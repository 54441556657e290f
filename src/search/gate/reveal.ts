import { unwrapCharacters } from '../unwrap/unwrap-characters.ts';

/** Characters that nobody sees: zero width, directions, soft hyphens, variation selectors, controls. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u3164\uffa0]|(?![\t\n\r])\p{Cc}/gu;
/**
 * What a form or address holds: with escapes in it, a plus is a space. Here and below, a run is tried where it begins
 * and nowhere inside, so that a text of one run takes no longer than another.
 */
const ESCAPED = /(?<![^\s"'<>])[^\s"'<>]*%[\da-f]{2}[^\s"'<>]*/gi;
/** A field of a form in which no character had to be escaped. */
const FORM = /(?<![\w+/=])[a-z_]\w{1,40}=[^\s&="<>]{0,200}[\w'.-]\+[a-z\d'-][^\s&"<>]*/gi;
/** Percent escapes in a row, which may be the bytes of one character. */
const PERCENT = /(?:%[\da-f]{2})+/gi;
const UNICODE = /(?<!\\)\\+u\{?([\da-f]{4,6})\}?/gi;
const BYTE = /(?<!\\)\\+x([\da-f]{2})/gi;
const ESCAPED_QUOTE = /(?<!\\)\\+(?=["'])/g;
const ENTITY = /&(?:amp;){0,5}#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;
/** Nothing real is escaped deeper. */
const ROUNDS = 20;

const character = (code: number): string => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ');

/**
 * A text with nothing hidden in it: invisible characters are dropped; escapes of single characters (percent, `\u0041`,
 * `&#65;`, quotes) are read, so that what is private is private in any spelling. Line breaks as `\n` stay.
 */
export function reveal(text: string): string {
  let current = unwrapCharacters(text).replace(INVISIBLE, '');
  for (let round = 0; round < ROUNDS; round++) {
    const before = current;
    current = current
      .replace(ESCAPED, (run) => run.replaceAll('+', ' ').replace(PERCENT, decodePercent))
      .replace(FORM, (field) => field.replaceAll('+', ' '))
      .replace(UNICODE, (_, hex: string) => character(Number.parseInt(hex, 16)))
      .replace(BYTE, (_, hex: string) => character(Number.parseInt(hex, 16)))
      .replace(ESCAPED_QUOTE, '')
      .replace(ENTITY, (_, hex?: string, decimal?: string) =>
        character(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      )
      .replace(INVISIBLE, '');
    if (current === before) return current;
  }
  return current.replace(/[%\\&]/g, ' ');
}

/** Escapes that are no UTF-8 are bytes of nothing readable. */
function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return ' ';
  }
}
