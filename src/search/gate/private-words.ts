/**
 * Which words of a text are not public, where what has a look of its own is taken out already. A compound (`jane.doe`,
 * `rg-prod-2`) goes as a whole; so do names of several words, of which one alone may be a common word.
 */

import { looksRandom } from '../redact/redact.ts';
import { PLACEHOLDER } from '../redact/redact-rules.ts';
import type { TakenKind } from '../text/reading.ts';
import { endsDocument, isNameOfWords } from './named-things.ts';
import { numberCuts } from './number-cuts.ts';
import {
  humpsOf,
  isCamel,
  isCapital,
  isCode,
  isCommon,
  isConstant,
  isHump,
  isLower,
  isProgram,
  isPublicHost,
  isPublicPart,
} from './public-part.ts';
import type { PublicWords } from './public-words.ts';
import { SENTENCE, spreadNames } from './spread-names.ts';
import type { Token, WordCut } from './word-cut.ts';

const LETTERS = '\\p{L}\\p{M}';
const WORD = `[${LETTERS}\\p{N}]`;
/** Runs of base64 and the like are told by what they hold besides words. */
const RUN = '[\\w+/-]{14,}={0,2}|\\w{6,}={1,2}(?![\\w=])';
const TOKEN = new RegExp(
  `(?<skip>(?<!\\\\)\\\\+[nrt]|\\[\\d[\\d;]{0,12}m|[\\dA-Fa-f]{8}(?:-[\\dA-Fa-f]{4}){3}-[\\dA-Fa-f]{12}|[xX*-]{8,}|(?<![\\p{L}\\p{N}])[A-Za-z](?=:[\\\\/]))|(?<hole>${PLACEHOLDER}|\\{\\{[^{}<>\\n]{0,80}\\}\\}|\\{[A-Za-z]\\w{0,30}\\})|(?<run>${RUN})|(?<compound>${WORD}+(?:[._'’@#~$+-]{1,2}${WORD}+|_+(?=${WORD}))*)`,
  'gu',
);
/** The error bit is set, or it is of 16 bits: no text spelled in bytes, and no address of a private network. */
const RESULT = /^0x(?:(?:8|c(?!0a8))[\da-f]{7}|(?:0{4})?[\da-f]{1,4})$/i;
/** In the order of the text, without overlaps. */
export function wordCuts(text: string, words: PublicWords): WordCut[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { skip, hole, run } = match.groups as Record<string, string | undefined>;
    if (skip) continue;
    const [whole] = match;
    const token: Token = { text: whole, start: match.index, end: match.index + whole.length, kind: undefined };
    if (hole) token.isHole = true;
    else if (run && endsDocument(text, token.end)) token.kind = 'word';
    else if (run && isRandom(run, words)) token.kind = 'token';
    else if (run) {
      // Words that only stand close together are judged one by one.
      for (const inner of run.matchAll(new RegExp(TOKEN.source.slice(TOKEN.source.indexOf('(?<compound>')), 'gu'))) {
        const start = match.index + inner.index;
        tokens.push({ text: inner[0], start, end: start + inner[0].length, kind: undefined });
      }
      continue;
    }
    tokens.push(token);
  }
  for (const [at, token] of tokens.entries()) {
    if (token.isHole || token.kind) continue;
    const before = tokens[at - 1];
    // The name of an account behind its domain.
    const isMember = (before?.isHole || before?.kind) && /^\\{1,12}$/.test(text.slice(before.end, token.start));
    if (isMember) token.isFirm = true;
    if (isMember || !isPublic(token, before, tokens[at + 1], text, words)) {
      token.kind = /^\p{N}[\p{N}.-]*$/u.test(token.text) ? 'number' : isCapital(token.text) ? 'name' : 'word';
    }
  }
  cutWrapped(tokens, text, words);
  const whole = mendWraps(tokens, text, words);
  mendEnds(whole, text, words);
  spreadNames(whole, text, words);
  const cuts = joined(whole, text);
  return [...cuts, ...numberCuts(text, words)]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .reduce<WordCut[]>((all, cut) => {
      const last = all.at(-1);
      if (!last || cut[0] >= last[1]) all.push(cut);
      else if (cut[1] > last[1]) all[all.length - 1] = [last[0], cut[1], last[2]];
      return all;
    }, []);
}

/** Padded, or letters and digits change as in no word. */
function isRandom(run: string, words: PublicWords): boolean {
  const parts = run.match(/\p{L}+|\d+/gu) ?? [];
  if (words.own.has(run) || parts.every((part) => isPublicPart(part, words) || isCamel(part, words))) return false;
  return run.endsWith('=') || looksRandom(run);
}

/** What stands beside a word that begins at `start`. */
const beside = (before: Token | undefined, start: number, after: Token | undefined, all: string) => ({
  before: before?.text ?? '',
  gap: before && !before.isHole ? all.slice(before.end, start) : '',
  next: after?.text ?? '',
});

function isPublic(
  { text, start }: Token,
  before: Token | undefined,
  after: Token | undefined,
  all: string,
  words: PublicWords,
): boolean {
  const lower = text.toLowerCase();
  if (/^(?:v?\d+(?:\.\d+)*|[a-z])$/.test(text) || RESULT.test(text) || isCode(lower, words)) return true;
  if (words.names.has(lower) && isCapital(text)) {
    return (
      (before !== undefined && words.phrases.has(`${before.text} ${text}`)) ||
      (after !== undefined && words.phrases.has(`${text} ${after.text}`))
    );
  }
  if (words.own.has(text) || words.forms.test(text) || isConstant(text, words) || isPublicHost(text, words))
    return true;
  if (isNameOfWords({ text, ...beside(before, start, after, all) }, words)) return false;
  const bare = text.replace(/^(?:[ldnsjmtcLDNSJMTC]|qu)['’](?=\p{L})/u, '').replace(/['’](?:s|t|re|ve|ll|d|m)$/, '');
  if (words.own.has(bare) || isPublicPart(bare, words)) return true;
  const parts = bare.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  if (parts.length > 1) {
    return (
      !/[@~$]/.test(bare) &&
      (parts.every((part) => isPublicPart(part, words) || isCamel(part, words)) || isProgram(bare, parts, words)) &&
      !parts.some((part) => words.names.has(part.toLowerCase()))
    );
  }
  const isNamed = '$-'.includes(all[start - 1] ?? ' ') && humpsOf(bare).every((hump) => isHump(hump, words));
  if (isNamed || isCamel(bare, words)) return true;
  // A word that begins a sentence has its capital from there, unless a name goes on behind it.
  const isFirst = SENTENCE.test(
    all.slice(Math.max(0, start - 12), start).replace(/["'‘“([\s]+$/, (end) => (end.includes('\n') ? '\n' : '')),
  );
  const next = after && /^,? $/.test(all.slice(start + text.length, after.start)) ? after.text : '';
  return (
    isFirst &&
    /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(bare) &&
    isCommon(bare.toLowerCase(), words.starters) &&
    !words.names.has(bare.toLowerCase()) &&
    isLower(next) &&
    (isCommon(next, words.common) || words.own.has(next))
  );
}

/** Takes out names of several words that a line end divides. */
function cutWrapped(tokens: readonly Token[], text: string, words: PublicWords): void {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!next || token.isHole || next.isHole || (token.kind && next.kind)) continue;
    // Of a line that goes on behind a mark of its own, nothing is a part of the word before.
    const wrap = /^([-_]?)\r?\n[ \t>|]{0,12}([-_]?)$/.exec(text.slice(token.end, next.start));
    if (!wrap) continue;
    const [, left = '', right = ''] = wrap;
    const whole = token.text + left + right + next.text;
    if (words.own.has(whole)) continue;
    if (isNameOfWords({ text: whole, ...beside(tokens[at - 1], token.start, tokens[at + 2], text) }, words)) {
      token.kind = next.kind = 'name';
      token.isFirm = true;
    }
  }
}

/** The tokens, of which a word that a line end cut in two is read whole, and so is a name. */
function mendWraps(tokens: readonly Token[], text: string, words: PublicWords): Token[] {
  const cut = new Set<Token>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!next || token.isHole || next.isHole) continue;
    if (!/^-?\r?\n[ \t>|]{0,12}$/.test(text.slice(token.end, next.start))) continue;
    if (token.isFirm) {
      next.kind ??= 'word';
      continue;
    }
    const whole = token.text + next.text;
    if (!token.kind && !next.kind) {
      if (words.names.has(whole.toLowerCase())) {
        token.kind = next.kind = 'name';
        continue;
      }
    } else if (words.names.has(whole)) continue;
    const joined: Token = { text: whole, start: token.start, end: token.end, kind: undefined };
    if (!isPublic(joined, tokens[at - 1], tokens[at + 2], text, words)) continue;
    token.kind = next.kind = undefined;
    // One that a capital divides was two words before.
    if (/^\p{Ll}/u.test(next.text) && !cut.has(tokens[at - 1] as Token)) cut.add(token);
  }
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    // A public word stays, unless what stands beside it makes it a part of a name.
    if (cut.has(token) && next) return [{ ...token, text: token.text + next.text, end: next.end }];
    return at > 0 && cut.has(tokens[at - 1] as Token) ? [] : [token];
  });
}

/** Where a text was cut in the middle of a word of the site, what is left of that word is as public. */
function mendEnds(tokens: readonly Token[], text: string, words: PublicWords): void {
  const mend = (token: Token | undefined, isCut: boolean, goesOn: (word: string, part: string) => boolean) => {
    if (!token?.kind || !isCut || !/^(?:[a-z]{2,}|[A-Za-z]{6,})$/.test(token.text)) return;
    for (const word of words.own) if (goesOn(word, token.text)) token.kind = undefined;
  };
  const [first, last] = [tokens[0], tokens.at(-1)];
  mend(first, first?.start === 0, (word, part) => word.endsWith(part));
  mend(last, last?.end === text.trimEnd().length, (word, part) => word.startsWith(part));
}

/** Cuts of tokens; parts of one name are one. */
function joined(tokens: readonly Token[], text: string): WordCut[] {
  const cuts: [number, number, TakenKind][] = [];
  for (const { kind, start, end } of tokens) {
    if (!kind) continue;
    const last = cuts.at(-1);
    if (last?.[2] === 'name' && kind === 'name' && /^ (?:& )?$/.test(text.slice(last[1], start))) last[1] = end;
    else cuts.push([start, end, kind]);
  }
  return cuts;
}
