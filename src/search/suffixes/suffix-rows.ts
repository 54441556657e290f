/** Rows of suffixes: of codes, messages and titles at every character, of own text at every word. */
import type { Field } from '../index/index-site.ts';
import { ownText } from '../tables/own-text.ts';
import { MAX_KEY } from '../tables/pack-rows.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { IndexedEntry, SiteFacts, TableMaker } from '../tables/table.ts';
import { normalise } from '../text/normalise.ts';
import { onlyProduct } from '../text/vocabulary.ts';
import { END, endOfRun, isPart, isSecondHalf } from './part-of-word.ts';
import { beforeSign, packNumber, packOwner, packRelated, packWay, START, withoutWay } from './place-value.ts';
import { shardBytesOf } from './shard-bytes.ts';
import { sharedBefore } from './shared-before.ts';

/** So much of a suffix tells a table its key, and whether it goes on. */
const SUFFIX = MAX_KEY + 2;
/** A longer word is looked up from each of its characters, and not by its endings: base64 and the like. */
export const LONG_WORD = 24;

/** Of a code, message or title, so much more is known than what tells it apart: a fragment of something else then rarely seems to be one. */
const FURTHER = 4;

type Rows = ReturnType<TableMaker['rows']>;

/** Suffixes of codes, messages and titles. */
export const fieldsMaker: TableMaker = {
  name: 'fields',
  shardBytes: (entries) => shardBytesOf('fields', entries),
  isDistinguishing: true,
  further: FURTHER,
  *rows(one, facts) {
    const { codes, messages, title } = one.entry;
    for (const code of codes) yield* rowsOfField(one, facts, 'code', code, false);
    for (const message of messages) yield* rowsOfField(one, facts, 'message', message, false);
    yield* rowsOfField(one, facts, 'title', title, false);
  },
};

/** Suffixes of own text, and of what the outline says of it, which counts more. */
export const textsMaker: TableMaker = {
  name: 'texts',
  shardBytes: (entries) => shardBytesOf('texts', entries),
  isDistinguishing: true,
  *rows(one, facts) {
    const { sources, headings, commands } = one.entry;
    for (const source of sources) yield* rowsOfField(one, facts, 'source', source, true);
    for (const [, heading] of headings) yield* rowsOfField(one, facts, 'heading', heading, true);
    for (const command of commands) yield* rowsOfField(one, facts, 'command', command, true);
    for (const text of allTexts(one)) yield* rowsOfText(one, facts, text);
  },
  kept: withoutWay,
};

function* rowsOfField(one: IndexedEntry, facts: SiteFacts, field: Field, original: string, onlyWords: boolean): Rows {
  const text = normalise(original).trim();
  const padded = `${text} `;
  const whole = padded + END;
  const owner = packOwner(ownerOf(one, facts, field));
  const related = packRelated(one.entry.relatedFrom);
  const shared = sharedBefore(padded);
  const length = packNumber(text.length, 2) + (/[.:!]$/.test(text) ? '.' : '');
  let [wordStart, wordEnd] = [-1, -1];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || isSecondHalf(unit)) continue;
    if (onlyWords && at > 0) {
      if (!isPart(unit)) continue;
      if (at >= wordEnd) [wordStart, wordEnd] = [at, endOfRun(text, at)];
      if (at > wordStart && wordEnd - wordStart <= LONG_WORD) continue;
    }
    const before = beforeSign(text, at, false);
    const all = shared.all[at] as number;
    const apart = shared.apart[at] as number;
    const tail = before === START ? length : before === ' ' && apart !== all ? packNumber(apart, 1) : '';
    yield [whole.slice(at, at + SUFFIX), owner + before + packNumber(all, 1) + related + tail];
  }
}

/** Own text, and what else is searched and does not stand in it: so who counts own texts counts every entry. */
function allTexts(one: IndexedEntry): string[] {
  const { codes, messages, title, sources, headings, commands } = one.entry;
  const own = ownText(one).trim();
  const padded = ` ${own} `;
  const others = [title, ...codes, ...messages, ...sources, ...headings.map(([, heading]) => heading), ...commands];
  const lacking = others.map((text) => normalise(text).trim()).filter((text) => !padded.includes(` ${text} `));
  return [own, ...new Set(lacking.map((text) => lackingPart(text, padded)))];
}

/** The end of a text of which the beginning stands in another one: as much as has every short fragment that does not stand there. */
function lackingPart(text: string, padded: string): string {
  let known = 0;
  for (let at = text.indexOf(' '); at >= 0 && padded.includes(` ${text.slice(0, at)} `); at = text.indexOf(' ', at + 1))
    known = at;
  return text.slice(text.lastIndexOf(' ', Math.max(0, known - MAX_KEY)) + 1);
}

function* rowsOfText(one: IndexedEntry, facts: SiteFacts, text: string): Rows {
  const whole = `${text} ${END}`;
  const owner = packOwner(ownerOf(one, facts, 'text'));
  const related = packRelated(one.entry.relatedFrom);
  for (let at = 0; at < text.length; at++) {
    if (!isPart(text.charCodeAt(at))) continue;
    const end = endOfRun(text, at);
    const last = end - at > LONG_WORD ? end : at + 1;
    for (let from = at; from < last; from++) {
      if (isSecondHalf(text.charCodeAt(from))) continue;
      yield [
        whole.slice(from, from + SUFFIX),
        owner + beforeSign(text, from, false) + beforeSign(text, from - 1, true) + related,
        packWay(text, from),
      ];
    }
    at = end;
  }
}

export function ownerOf({ number, entry }: IndexedEntry, facts: SiteFacts, field: Field) {
  const isNarrow = entry.kind === 'code' || !!onlyProduct(entry.products, vocabularyFrom(facts));
  return { number, field, isCard: entry.kind === 'code', isError: entry.kind === 'error', isNarrow };
}
