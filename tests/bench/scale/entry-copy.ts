import { stringify } from 'yaml';
import type { EntryFile } from '../../../src/checks/content-files.ts';
import { literally } from '../../../src/search/text/vocabulary.ts';
import { HOLE } from '../fill-holes.ts';
import { mulberry32, type Random } from '../mulberry32.ts';
import { invented, keyOf, longestWord, varyWords } from '../vary-words.ts';

/** What all copies of a content share. */
export interface CopySource {
  /** What no copy changes. */
  kept: RegExp;
  vocabulary: readonly string[];
  newCode: (code: string, random: Random) => string;
}

/** One copy of an entry. */
export interface CopyPlan {
  entry: EntryFile;
  id: string;
  /** What the copies of its round call an entry. */
  idOf: (id: string) => string;
  /** Entries that nothing else names. */
  alsoRelated: readonly string[];
  seed: number;
  /** Which of its examples, by position, do not find it in its words. */
  without: ReadonlySet<number>;
}

type Values = Record<string, unknown>;
/** A tag, a line that opens or ends a code block: what a body does not say in words. */
const MARKUP = /<\/?[A-Za-z][\w.]*(?:\s+[\w-]+="[^"]*")*\s*\/?>|^ *(?:`{3,}|~{3,})[^\n]*$/gm;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
/** Attributes that a reader reads; of others the values mean something to the site. */
const READ = new Set(['title', 'check', 'undo', 'effectNote']);
/** What stands in a hole. */
const VALUE = 'Lindholm';
const EVIDENCE = 'a generated text, in its content, 2026-01-01';

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The whole file of a copy: the same shape and length, other words, codes and messages. */
export function entryCopy(plan: CopyPlan, source: CopySource): string {
  const { entry, idOf } = plan;
  const random = mulberry32(plan.seed);
  const front = entry.value as Values;
  const messages = ((front.messages ?? []) as Values[]).map((message) => ({ ...message, text: String(message.text) }));
  const codes = new Map(strings(front.codes).map((code) => [code, source.newCode(code, random)]));
  const alone = [String(front.title), ...strings(front.asked), ...messages.map(({ text }) => text)];
  const changed = changer(random, source, codes, alone);
  /** What has to be said by this copy only. */
  const other = (text: string) => {
    const made = changed(text);
    return made === text ? `${text} ${invented(random, 4)}` : made;
  };
  const newMessages = messages.map((message) => ({ evidence: EVIDENCE, ...message, text: other(message.text) }));
  /** The longest message as it stands finds its entry where no changed example does. */
  const plain = newMessages.map(({ text }) => text.replace(HOLE, VALUE)).sort((a, b) => b.length - a.length);
  const left = strings(front.examples).flatMap((text, at) => (plan.without.has(at) ? [] : [changed(text)]));
  const examples = left.length > 0 ? left : plain.slice(0, 1);
  const related = Object.entries((front.related ?? {}) as Record<string, string>).map(
    ([id, check]): [string, string] => [idOf(id), changed(check)],
  );
  const made: Values = {
    ...front,
    title: other(String(front.title)),
    summary: changed(String(front.summary)),
    asked: strings(front.asked).map(other),
    related: Object.fromEntries([...related, ...plan.alsoRelated.map((id) => [id, 'It says something else.'])]),
    ...(codes.size > 0 && { codes: [...codes.values()] }),
    ...(messages.length > 0 && { messages: newMessages, examples }),
    ...(front.aliases !== undefined && { aliases: strings(front.aliases).map((alias) => `${alias}-${plan.seed}`) }),
    ...(front.changes !== undefined && { changes: strings(front.changes).map((line) => changed(line)) }),
  };
  return `---\n${stringify(made, { lineWidth: 0 })}---\n${bodyCopy(entry.body, changed, idOf)}`;
}

/** Changes the words of a copy, the same everywhere in it. `alone` are texts that no other entry may say. */
function changer(
  random: Random,
  { kept, vocabulary }: CopySource,
  codes: ReadonlyMap<string, string>,
  alone: readonly string[],
): (text: string) => string {
  const forced = new Set(alone.map((text) => keyOf(longestWord(text.replace(kept, '').replace(/\p{Lu}{4,}/gu, '')))));
  const numbers = [...codes].flatMap(([code, made]): [string, string][] => {
    const [was, is] = [code, made].map((text) => /\d{3,}/.exec(text)?.[0]);
    return was && is ? [[was, is]] : [];
  });
  const words = varyWords(random, vocabulary, new Set(), forced, new Map(numbers));
  const whole = [...codes.keys()].sort((a, b) => b.length - a.length).map(literally);
  const stays = new RegExp([...whole, kept.source].join('|'), kept.flags);
  return (text) => between(text, stays, words, (part) => codes.get(part) ?? part);
}

/** The body with its markup; only what a reader reads is changed, and which entry is named. */
function bodyCopy(body: string, changed: (text: string) => string, idOf: (id: string) => string): string {
  return between(body, MARKUP, changed, (tag) => {
    const name = /^<([A-Z]\w*)/.exec(tag)?.[1];
    if (!name) return tag;
    return tag.replace(ATTRIBUTE, (_, key: string, value: string) => {
      if (key === 'id' && (name === 'Entry' || name === 'Guide')) return `id="${idOf(value)}"`;
      return `${key}="${READ.has(key) || name === 'Scope' ? changed(value) : value}"`;
    });
  });
}

/** Changes what stands between the matches of a pattern in one way, the matches in another. */
function between(
  text: string,
  pattern: RegExp,
  outside: (text: string) => string,
  inside: (text: string) => string,
): string {
  let made = '';
  let end = 0;
  for (const { index, 0: match } of text.matchAll(pattern)) {
    made += outside(text.slice(end, index)) + inside(match);
    end = index + match.length;
  }
  return made + outside(text.slice(end));
}
