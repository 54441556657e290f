/** Which codes stand in a pasted error: those that its field knows, and those that their place says are codes. */
import type { Piece } from '../search/redact/piece.ts';
import { shownAs } from '../search/redact/piece.ts';
import { canonicalNumber } from '../search/text/code-spelling.ts';
import { isGenericCode } from '../search/text/codes.ts';
import { codesIn, type KnownCodes } from '../search/text/codes-in.ts';
import { normalise } from '../search/text/normalise.ts';
import type { Taken, TakenKind } from '../search/text/reading.ts';
import type { Vocabulary } from '../search/text/vocabulary.ts';

export interface CodesFound {
  /** The most specific first, as they stand in the text. */
  codes: string[];
  /** Pieces of the text that were taken out and are codes: their place says so. */
  put: Taken[];
  /** Pieces that have the form of a code and nothing else that says so: a computer may be called so, too. */
  perhaps: Taken[];
}

/** What knows codes by themselves. */
export interface KnowsCodes {
  vocabulary: Vocabulary;
  /** Those that entries or cards have. */
  known: readonly KnownCodes[];
}

/** `AB1234`, `SNAP_4711`: capitals with a number of three digits or more. */
const FORM = /(?<![\p{L}\p{N}_.@-])[A-Z][A-Z0-9_]{0,30}\d{3,}(?![\p{L}\p{N}_@-]|\.\p{L})/gu;
/** `QX-4711`. Much that everybody knows is called so (`AES-256`): in a text its place has to say that it is a code. */
const HYPHENED = /(?<![\p{L}\p{N}_.@-])[A-Z]{2,10}-\d{2,8}(?![\p{L}\p{N}_@-]|\.\p{L})/gu;
const WHOLE = new RegExp(`^(?:${FORM.source}|${HYPHENED.source})$`, 'u');
/** A name as programs write codes: `Store_Locked`, `E_FAIL`, `store.locked`. */
const NAME = /^[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*$/;
/** Characters before a code that are looked at. */
const BEFORE = 80;
/** What was taken out by a look of its own is no code. */
const PLAIN: ReadonlySet<TakenKind> = new Set(['word', 'name', 'number']);
/** Before a code in JSON or XML, and before one in a sentence: a log's level says nothing of what stands behind it. */
const FIELD =
  /(?:^|[{,\s\\])\\*["']?(?:code|errorCode|error_code|eventId)\\*["']\s*:\s*\\*["']?$|<(?:error_?)?code>\s*$/i;
const CALLED =
  /(?:(?<!\p{L})(?:(?:error|fehler|fout)?[ -]?code|codice|c[oó]digo|hresult)[\s:=#([]{1,3}|(?<!\p{L})(?:error|err|fehler|erreur|result|status)\s?[=#([]\s?|\((?:error|err|fehler|erreur)\s)$/iu;
/**
 * Before a number that is a code by itself. Behind `exit code` and `status code` stands what many errors have, and of three digits
 * a number is a status.
 */
const NUMBERED =
  /(?:(?<!\p{L})(?:errors?|err|fehler|fout|erreur)[ -]?(?:codes?|nummer|number|no\.?|nr\.?)?|(?:^|[\n.,;:!([])\s*code)["']?[\s:=#([]{1,3}(?:\d\.)?$/iu;
const CODE_NUMBER = /(?<![\p{L}\p{N}_.@/-])(?:\d{4,10}|0x[0-9a-f]{1,8})(?![\p{L}\p{N}_@/-]|[.,:]\d)/giu;
/** More than a word, which may be a name: `Store_Locked`, `StoreLocked`. */
const SEVERAL = /[_.\d]|[a-z][A-Z]/;
const NUMBER = /^0x[0-9a-f]{8}$/i;

/** `pieces` are those of the gate. */
export function codesOfPaste(pieces: readonly Piece[], { vocabulary, known }: KnowsCodes): CodesFound {
  const found = new Map<string, string>();
  const named = new Map<string, string>();
  const put: Taken[] = [];
  const perhaps: Taken[] = [];
  const add = (code: string, to = found) => {
    if (!to.has(code.toLowerCase())) to.set(code.toLowerCase(), code);
  };
  let before = '';
  for (const [at, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      for (const { within } of vocabulary.families) for (const [code] of piece.matchAll(within)) add(code);
      for (const [code] of piece.matchAll(FORM)) add(code);
      for (const { 0: code, index } of piece.matchAll(HYPHENED))
        if (isCalled(before + piece.slice(0, index))) add(code);
      for (const { 0: code, index } of piece.matchAll(CODE_NUMBER))
        if (isNumbered(before + piece.slice(0, index))) add(code, named);
      for (const [, inXml, code = inXml ?? ''] of piece.matchAll(QUOTED)) if (NAME.test(code)) add(code, named);
    } else if (PLAIN.has(piece.kind) && piece.value !== piece.placeholder) {
      const value = piece.value.trim();
      const isOfFamily = vocabulary.families.some(({ whole, isVague }) => !isVague && whole.test(value));
      const isForm = WHOLE.test(value);
      const isNumber = new RegExp(`^${CODE_NUMBER.source}$`, 'iu').test(value) && isNumbered(before);
      const isField =
        FIELD.test(before) &&
        NAME.test(value) &&
        SEVERAL.test(value) &&
        /^(?:\\*["']|\s*<\/)/.test(shownNext(pieces, at));
      if (isOfFamily || (isForm && isCalled(before)) || isNumber || isField) {
        put.push(piece);
        add(value, isForm || isOfFamily ? found : named);
      } else if (isForm) perhaps.push(piece);
    }
    before = `${before}${shownAs(piece)}`.slice(-BEFORE);
  }
  const shown = normalise(pieces.map(shownAs).join(''));
  for (const codes of known) for (const code of codesIn(shown, codes)) add(spelt(shown, pieces, code));
  const isSpecific = (code: string) => !isGenericCode(code, vocabulary);
  const all = [...found.values(), ...[...named.values()].filter((code) => !found.has(code.toLowerCase()))];
  const specific = all.filter(isSpecific);
  return { codes: specific.length > 0 ? ranked(specific, vocabulary) : all.slice(0, 1), put, perhaps };
}

const isCalled = (before: string): boolean => CALLED.test(before.slice(-BEFORE)) || FIELD.test(before.slice(-BEFORE));
const isNumbered = (before: string): boolean =>
  NUMBERED.test(before.slice(-BEFORE)) || FIELD.test(before.slice(-BEFORE));

/**
 * The pieces, of which one that begins with what may be a code has that apart: names of several words are one piece, and a code that
 * stands beside a word with a capital is none of them. `gate` judges the rest anew.
 */
export function codesApart(pieces: readonly Piece[], gate: (text: string) => Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === 'string' || !PLAIN.has(piece.kind)) return [piece];
    const [, first = '', between = '', rest = ''] = /^(\S+)(\s+)(\S[\s\S]*)$/.exec(piece.value) ?? [];
    return WHOLE.test(first) ? [{ ...piece, value: first }, between, ...gate(rest)] : [piece];
  });
}

/** What JSON or XML calls an error or a code, and is public by itself. */
const QUOTED =
  /<(?:error_?)?code>\s*([A-Za-z][\w.-]{2,60})\s*<\/|["'](?:error|code|errorCode|error_code)\\*["']\s*:\s*\\*["']([A-Za-z][\w.-]{2,60})\\*["']/gi;

const shownNext = (pieces: readonly Piece[], at: number): string => {
  const next = pieces[at + 1];
  return next === undefined ? '' : shownAs(next);
};

/** Codes of a family that says which error it is, then others, then numbers that many errors have. */
function ranked(codes: readonly string[], { families }: Vocabulary): string[] {
  const rank = (code: string) => {
    const family = families.find(({ whole }) => whole.test(code));
    return family ? (family.isVague ? 2 : 0) : NUMBER.test(code) ? 2 : 1;
  };
  return [...codes].sort((a, b) => rank(a) - rank(b));
}

/** A known code as the text writes it; one that is told by its number alone, as it is known. */
function spelt(shown: string, pieces: readonly Piece[], code: string): string {
  const at = shown.indexOf(code);
  if (at === -1) return canonicalNumber(code) ?? code.toUpperCase();
  const text = pieces.map(shownAs).join('');
  return new RegExp(code.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'i').exec(text)?.[0] ?? code;
}
