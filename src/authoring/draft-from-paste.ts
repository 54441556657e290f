/**
 * What an error that was pasted says of its new entry: codes, the message with holes, an example with invented people
 * and ids. All of it has passed the gate; the author looks it over.
 */
import { idFrom } from '../checks/content/file-names.ts';
import type { Piece } from '../search/redact/piece.ts';
import { redact } from '../search/redact/redact.ts';
import type { TakenKind } from '../search/text/reading.ts';
import { unwrap } from '../search/unwrap/unwrap.ts';
import type { BuiltGate } from './read-gate.ts';
import type { Draft } from './skeleton.ts';

export interface PasteDraft extends Omit<Draft, 'related'> {
  /** A file name, from the first code, else from the first words of the message. */
  id: string;
}

/** `AB1234`, `0x80070005`, and what JSON calls a code: `"code": "Request_NotFound"`. */
const CODES =
  /\b[A-Z][A-Z0-9_]*\d{3,}\b|\b0x[0-9A-Fa-f]{8}\b|(?<="(?:error|code|errorCode|error_code)"\s*:\s*")[A-Za-z][\w.-]*(?=")/g;
/** Fields in which JSON has a text for people. */
const TELLS = /"(?:[\w-]*(?:message|description|detail))"\s*:\s*"((?:[^"\\]|\\.)+)"/gi;
const LOOKS_LIKE_ERROR = /error|fail|denied|invalid|cannot|could not|not found|unable|refused|expired/i;
const WORDS_OF_ID = 5;

export function draftFromPaste(paste: string, gate: BuiltGate): PasteDraft {
  const pieces = gate(paste.replaceAll('\r', '').trim());
  // A code that nobody has documented is no public word, but has a look or a place of its own.
  const codes = [...new Set(redact(paste).text.match(CODES) ?? [])];
  const message = templateFrom(gate(messageIn(paste)));
  const words = message
    .replace(/\{\w+\}/g, '')
    .split(/\s+/)
    .slice(0, WORDS_OF_ID)
    .join(' ');
  return {
    codes,
    messages: message ? [message] : [],
    examples: [invented(pieces).replaceAll('\t', '  ')],
    id: idFrom(codes[0] ?? words) || 'new-error',
  };
}

/** The text for people in a paste: what JSON calls a message, else the line that speaks of an error, else the longest. */
export function messageIn(paste: string): string {
  const told = [...paste.matchAll(TELLS)].map(([, text = '']) => unwrap(text));
  const lines = unwrap(paste)
    .split('\n')
    .map((line) => line.trim());
  const longest = (texts: readonly string[]) => [...texts].sort((a, b) => b.length - a.length)[0];
  return (longest(told) ?? lines.find((line) => LOOKS_LIKE_ERROR.test(line)) ?? longest(lines) ?? '').trim();
}

const HOLES: Record<TakenKind, string> = {
  email: 'user',
  id: 'id',
  tenant: 'tenant',
  host: 'host',
  ip: 'address',
  url: 'url',
  time: 'time',
  token: 'token',
  secret: 'secret',
  device: 'device',
  user: 'user',
  phone: 'phone',
  name: 'name',
  number: 'number',
  word: 'value',
};

/** A message as a template: a hole for each thing that was taken out, one for neighbours, signs as software prints them. */
export function templateFrom(pieces: readonly Piece[]): string {
  const names = new Map<string, string>();
  const hole = (kind: TakenKind, value: string) => {
    const used = [...names.values()].filter((name) => name.replace(/\d+$/, '') === HOLES[kind]).length;
    const name = names.get(value) ?? (used === 0 ? HOLES[kind] : `${HOLES[kind]}${used + 1}`);
    names.set(value, name);
    return `{${name}}`;
  };
  const literal = (text: string) =>
    text
      // Where software prints a brace stands a hole.
      .replace(/\{[^{}]*\}/g, '\u0001')
      .replace(/[{}]/g, '')
      .replaceAll('\u0001', '{details}')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ');
  return pieces
    .map((piece) => (typeof piece === 'string' ? literal(piece) : hole(piece.kind, piece.value)))
    .join('')
    .replace(/(\{\w+\})(?:\s*\{\w+\})+/g, '$1')
    .trim();
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const INVENTED: Record<TakenKind, (at: number, value: string) => string> = {
  email: (at) => `person${at}@example.com`,
  id: (at, value) => (GUID.test(value) ? guid(at) : shape(value)),
  tenant: (at, value) => (GUID.test(value) ? guid(at) : value.includes('.') ? `tenant${at}.example.com` : 'Example'),
  host: (at) => `host${at}.example.com`,
  ip: (at) => `192.0.2.${at}`,
  url: (at) => `https://example.com/page${at}`,
  time: () => '2026-01-15T10:00:00Z',
  token: () => '<token>',
  secret: () => '<secret>',
  device: (at) => `DEVICE-${at}`,
  user: (at) => `person${at}`,
  phone: () => '+1 555 0100',
  name: () => 'Example',
  number: (_, value) => shape(value),
  word: () => 'example',
};
const guid = (at: number) => `1a2b3c4d-0000-4000-8000-${String(at).padStart(12, '0')}`;
/** The same in form, and visibly made up. */
const shape = (value: string) => value.replace(/\d/g, '0').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A');

/** A paste with invented people and ids in place of what was taken out: one for each value. */
export function invented(pieces: readonly Piece[]): string {
  const known = new Map<string, string>();
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const made = known.get(piece.value) ?? INVENTED[piece.kind](known.size + 1, piece.value);
      known.set(piece.value, made);
      return made;
    })
    .join('');
}
