/** A message as a template: what varies as holes, called as the content calls them. */

import type { Piece } from '../search/redact/piece.ts';
import type { TakenKind } from '../search/text/reading.ts';
import type { Vocabulary } from '../search/text/vocabulary.ts';
import { LEVEL } from '../search/unwrap/levels.ts';
import type { Habits } from './habits.ts';

/** What a log or a tool puts before a message: a time, a level, brackets, an object with its sign. */
const LEADING = new RegExp(
  `^(?:[\\s|:>,–-]+|\\[[^\\]\\n]{0,40}\\]:?|${LEVEL.toUpperCase()}\\b\\s*[|:-]*(?=\\s)|${LEVEL}\\s*[|:-]+(?=\\s))`,
);
const LEADING_HOLE = /^\{(\w+)\}\s*(?:[|,-]|:|\s)\s*(?=\S.*\p{L}{3})/u;
/** A name or an object before a message is cut off with its sign. */
const SIGN = /^\{\w+\}\s*[|:-]/;
/** `Request ID: {requestId}`, as far as labels may go. */
const LABEL = /(?<![\p{L}\p{N}])(\p{L}[\p{L}_-]{1,30}(?: \p{L}[\p{L}_-]{0,30}){0,2}?)["']?\s?[:=]\s*["']?\{\w+\}/gu;

export interface Template {
  text: string;
  /** Names of holes by what was taken out. */
  names: ReadonlyMap<string, string>;
}

/** A hole for each thing that was taken out, one for neighbours, signs as software prints them. */
export function templateFrom(pieces: readonly Piece[], habits: Habits, { families }: Vocabulary): Template {
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += literal(piece);
      continue;
    }
    // What has been taken out elsewhere may have been anything: each is a hole of its own.
    const key = piece.value === piece.placeholder ? `${piece.value} ${text.length}` : piece.value;
    const name = names.get(key) ?? numbered(habits.nameOf(piece.kind, text), used);
    names.set(key, name);
    text += `{${name}}`;
  }
  const whole = text
    // What stands in quotes beside something that varies does so with it.
    .replace(/(["'])(?:(?!\1)[^{}]){0,20}(\{\w+\})(?:(?!\1)[^{}]){0,20}\1(?!\p{L})/gu, '$1$2$1')
    .replace(/(\{\w+\})(?:[\s,]*\{\w+\})+/g, '$1')
    .trim();
  return renumbered(withoutAround(withoutLeading(fromCode(whole, families), pieces, names), habits), names);
}

/** A message begins with its code, where that stands before a colon. */
function fromCode(template: string, families: Vocabulary['families']): string {
  const places = families
    .filter(({ isVague }) => !isVague)
    .flatMap(({ within }) => [...template.matchAll(within)])
    .flatMap(({ 0: code, index }) => (/^\s?:\s/.test(template.slice(index + code.length)) ? index : []));
  return places.length > 0 ? template.slice(Math.min(...places)) : template;
}

/** Holes of one name are numbered from the first that is left. */
function renumbered(text: string, names: ReadonlyMap<string, string>): Template {
  const used = new Map<string, number>();
  const changed = new Map<string, string>();
  for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g))
    if (!changed.has(name)) changed.set(name, numbered(name.replace(/(?<=[a-z])\d+$/i, ''), used));
  return {
    text: text.replace(/\{(\w+)\}/g, (_, name: string) => `{${changed.get(name)}}`),
    names: new Map(
      [...names].flatMap(([value, name]) => (changed.has(name) ? [[value, changed.get(name) as string]] : [])),
    ),
  };
}

function numbered(name: string, used: Map<string, number>): string {
  const count = (used.get(name) ?? 0) + 1;
  used.set(name, count);
  return count === 1 ? name : `${name}${count}`;
}

const literal = (text: string): string =>
  text
    .replace(/(?![\n\r\t])\p{Cc}/gu, '')
    // Where software prints a brace stands a hole.
    .replace(/\{[^{}]*\}/g, '\u0001')
    .replace(/[{}]/g, '')
    .replaceAll('\u0001', '{details}')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ');

/** A message without what a log puts before it. */
function withoutLeading(template: string, pieces: readonly Piece[], names: ReadonlyMap<string, string>): string {
  let rest = template;
  for (;;) {
    const hole = LEADING_HOLE.exec(rest)?.[1];
    const kind = pieces.find((piece) => typeof piece !== 'string' && names.get(piece.value) === hole);
    const isBefore =
      hole !== undefined && typeof kind === 'object' && BEFORE.has(kind.kind) && /^\{\w+\}\s+[\p{Lu}"'[]/u.test(rest);
    const next = (hole !== undefined && (isBefore || SIGN.test(rest)) ? rest.replace(/^\{\w+\}/, '') : rest).replace(
      LEADING,
      '',
    );
    if (next === rest || !/\p{L}{3}/u.test(next)) return rest;
    rest = next;
  }
}

/** What a log puts before a message without a sign. */
const BEFORE: ReadonlySet<TakenKind> = new Set(['time', 'tenant', 'host', 'ip', 'device']);

/** A message without the labels that the content's messages never have, as far as nothing but labels stands behind them. */
function withoutAround(template: string, habits: Habits): string {
  for (const { 0: whole, 1: label = '', index } of template.matchAll(LABEL)) {
    if (index === 0 || !habits.isAround(label)) continue;
    const rest = template
      .slice(index + whole.length)
      .replace(LABEL, '')
      .replace(/\{\w+\}/g, '');
    if (/[.!?]["')]?\s*$/.test(template.slice(0, index)) || !/\p{L}{3}/u.test(rest))
      return template.slice(0, index).replace(/[\s,;({-]+$/, '');
  }
  // Behind its last sentence, what is left has no words.
  return template.replace(/(?<=[.!?][)"']?)\s(?:\{\w+\}|[^\p{L}{}])+$/u, '');
}
