/**
 * How the entries of a content write messages: what their holes are called, and what stands around messages and belongs to
 * none. Learnt from the entries, so that a new one is written as they are.
 */
import { holeValues } from '../search/judge/hole-values.ts';
import { templateOf, WRAPPING } from '../search/judge/template.ts';
import { redact } from '../search/redact/redact.ts';
import type { Kept } from '../search/redact/redact-rules.ts';
import { addToList } from '../search/text/add-to-list.ts';
import { lettersOf } from '../search/text/letters.ts';
import type { TakenKind } from '../search/text/reading.ts';
import type { Vocabulary } from '../search/text/vocabulary.ts';
import { unwrap } from '../search/unwrap/unwrap.ts';

/** What is read of an entry. */
export interface WrittenEntry {
  messages: readonly string[];
  examples: readonly string[];
}

export interface Habits {
  /** What a hole of a kind is called behind a literal text. */
  nameOf(kind: TakenKind, before: string): string;
  /** Whether a label, as `Request ID`, stands around messages and in none. */
  isAround(label: string): boolean;
}

/** What holes are called where no entry says so. */
const NAMES: Record<TakenKind, string> = {
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

/** Kinds of which a name says nothing by itself: they hold anything. */
const VAGUE: ReadonlySet<TakenKind> = new Set(['name', 'word', 'number', 'id']);
/** Names of ids. */
const OF_ID = /Id$|^id$/;
/** So many entries print a label around their messages before it counts as none of a message. */
const MIN_AROUND = 3;
/** A name is taken from what stands before it where most holes there have it. */
const MOST = 0.5;
/** Characters before a hole that are read. */
const NEAR = 120;
const HOLE = /\{([a-z][A-Za-z0-9]*)\}/g;
const LABEL = /(?<![\p{L}\p{N}])(\p{L}[\p{L}_-]{1,30}(?: \p{L}[\p{L}_-]{0,30}){0,2})["']?\s?[:=]/gu;

/** Learns from entries; what `kept` says is public has no kind. */
export function habitsOf(entries: readonly WrittenEntry[], vocabulary: Vocabulary, kept: Kept): Habits {
  const before = new Map<string, string[]>();
  const ofKind = new Map<TakenKind, string[]>();
  const around = new Map<string, number>();
  const inside = new Set<string>();
  for (const { messages, examples } of entries) {
    for (const message of messages) {
      for (const { 1: name = '', index } of message.matchAll(HOLE))
        for (const words of wordsBefore(message.slice(0, index))) addToList(before, words, name);
      for (const label of labelsIn(message)) inside.add(label);
    }
    const labels = new Set<string>();
    for (const example of examples) {
      const text = unwrap(example, vocabulary.prefixes);
      for (const label of labelsIn(text)) labels.add(label);
      const letters = lettersOf(text);
      for (const message of messages)
        for (const { name, value } of holeValues(templateOf(message, vocabulary), letters, text)) {
          const kind = kindOf(value, kept);
          if (kind) addToList(ofKind, kind, name);
        }
    }
    for (const label of labels) around.set(label, (around.get(label) ?? 0) + 1);
  }
  return {
    nameOf(kind, literal) {
      const [two = '', one = two] = wordsBefore(literal);
      // An id is called an id, and nothing else is.
      const fitting = (words: string) =>
        usual((before.get(words) ?? []).filter((name) => (kind === 'id') === OF_ID.test(name)));
      const label = nameOfLabel(literal);
      const named =
        fitting(two) ??
        (kind === 'id' ? idBehind(literal, label) : label) ??
        (one.length > 2 ? fitting(one) : undefined);
      return named ?? (VAGUE.has(kind) ? undefined : usual(ofKind.get(kind) ?? [])) ?? NAMES[kind];
    },
    isAround: (label) => (around.get(plain(label)) ?? 0) >= MIN_AROUND && !inside.has(plain(label)),
  };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ _-]+/g, ' ')
    .trim();
const labelsIn = (text: string): string[] => [...text.matchAll(LABEL)].map(([, label = '']) => plain(label));

/** The last two words of a literal text, and the last alone; none where a hole stands behind them. */
function wordsBefore(whole: string): string[] {
  const text = whole.slice(-NEAR);
  const [, first, last] = /(?:([\p{L}\p{N}]+)[^\p{L}\p{N}{}]+)?([\p{L}\p{N}]+)[^\p{L}\p{N}{}]*$/u.exec(text) ?? [];
  if (!last) return [];
  return first ? [plain(`${first} ${last}`), plain(last)] : [plain(last)];
}

/** The name that most have; undefined where none stands out, or where it takes in whole errors. */
function usual(names: readonly string[], least = MOST): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > least * names.length && !WRAPPING.test(best[0]) ? best[0] : undefined;
}

/** `requestId` behind `Request ID: '`. */
function nameOfLabel(whole: string): string | undefined {
  const text = whole.slice(-NEAR);
  const label = /(?:^|[.,;({|\n]\s*|["'])(\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2})["']?\s?[:=]\s*["'(]?$/u.exec(
    text,
  )?.[1];
  const words = label?.split(/[ _-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean) ?? [];
  const name = words
    .map((word, at) => (at === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()))
    .join('');
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !WRAPPING.test(name) && name !== 'message' ? name : undefined;
}

/** `orgId` behind `org id`, or where a label says so. */
function idBehind(text: string, label: string | undefined): string | undefined {
  if (label && OF_ID.test(label)) return label;
  const word = /(\p{L}+) id[^\p{L}\p{N}{}]*$/iu.exec(text.slice(-NEAR))?.[1]?.toLowerCase();
  return word && /^[a-z]+$/.test(word) && !SMALL.test(word) ? `${word}Id` : undefined;
}
/** Words before an id that say nothing of it. */
const SMALL = /^(?:an?|the|with|by|of|this|for|and|or|to|in)$/;

/** What a value is by its look alone, where it has one. */
function kindOf(value: string, kept: Kept): TakenKind | undefined {
  const { text, taken } = redact(value, kept);
  const [only] = taken;
  return only && taken.length === 1 && text === only.placeholder ? only.kind : undefined;
}
