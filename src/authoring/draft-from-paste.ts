/**
 * What an error that was pasted says of its new entry: codes, the message with holes, an example with invented people
 * and ids. All of it has passed the gate; the author looks it over.
 */
import { idFrom } from '../checks/content/file-names.ts';
import type { Field } from '../schemas/field.ts';
import type { Piece } from '../search/redact/piece.ts';
import { PLACEHOLDER } from '../search/redact/redact-rules.ts';
import { isGenericCode, joinCodes } from '../search/text/codes.ts';
import type { Taken, TakenKind } from '../search/text/reading.ts';
import { alsoOut } from './also-out.ts';
import { type CodesFound, codesApart, codesOfPaste, type KnowsCodes } from './codes-of-paste.ts';
import type { Habits } from './habits.ts';
import { invented, isPlaceholder } from './invented.ts';
import { messageIn } from './message-in.ts';
import type { BuiltGate } from './read-gate.ts';
import { templateFrom } from './template-from.ts';

/** What is known besides the text: how the content writes, and what its field has. */
export interface PasteKnowledge extends KnowsCodes {
  gate: BuiltGate;
  habits: Habits;
  field: Pick<Field, 'inventedNames' | 'tenantHosts'>;
}

export interface PasteDraft {
  codes: string[];
  messages: string[];
  examples: string[];
  /** A file name, from the first code, else from the first words of the message. */
  id: string;
  /** What became a hole of the message only because the site does not know the word, with the name of the hole. */
  unknown: { value: string; hole: string }[];
  /** What has the form of a code, and was taken out because nothing else says that it is one. */
  perhapsCodes: Taken[];
}

/** Characters of an example: what stands further from the message is left out. */
const MAX_EXAMPLE = 4000;
const WORDS_OF_ID = 4;
const UNKNOWN: ReadonlySet<TakenKind> = new Set(['word', 'name']);
/** Words that say nothing of which error it is, and hardly ever begin its name. */
const SMALL =
  /^(?:the|an?|of|to|in|on|at|is|are|was|were|for|and|or|by|with|from|that|this|it|its|be|has|have|been|your|you|error)$/i;

/** `always`: words that an author says are printed always, whatever the gate thinks of them. */
export function draftFromPaste(
  paste: string,
  known: PasteKnowledge,
  always: ReadonlySet<string> = new Set(),
): PasteDraft {
  const { vocabulary, habits, field } = known;
  // A code that is typed apart is one word.
  const text = joinCodes(paste.replace(/\r\n?/g, '\n').trim(), vocabulary);
  const read = (part: string) => codesApart(withPlaceholders(known.gate(part)), known.gate).map(putBack(always));
  const pieces = read(text);
  const found: CodesFound = codesOfPaste(pieces, known);
  const put = new Set(found.put.map(({ value }) => value));
  const message = alsoOut(read(messageIn(text, vocabulary)), pieces).map(putBack(put));
  const { text: template, names } = templateFrom(message, habits, vocabulary);
  return {
    codes: found.codes,
    // One that is nothing but holes says nothing.
    messages: /\p{L}{2}|\d/u.test(template.replace(/\{\w+\}/g, '')) ? [template] : [],
    examples: [exampleOf(pieces.map(putBack(put)), message, field)],
    id: idOf(found.codes.filter((code) => !isGenericCode(code, vocabulary))[0], template),
    unknown: distinct(
      message
        .filter((piece) => typeof piece !== 'string')
        .filter((one) => UNKNOWN.has(one.kind) && !isPlaceholder(one)),
    )
      .map(({ value }) => ({ value, hole: names.get(value) ?? '' }))
      .filter(({ hole }) => hole !== ''),
    perhapsCodes: distinct(found.perhaps),
  };
}

/** A piece that stands in the text after all. */
const putBack =
  (values: ReadonlySet<string>) =>
  (piece: Piece): Piece =>
    typeof piece !== 'string' && values.has(piece.value) ? piece.value : piece;

const distinct = (all: readonly Taken[]): Taken[] => [...new Map(all.map((one) => [one.value, one])).values()];

const PLACEHOLDERS = new RegExp(`(${PLACEHOLDER})`);

/** The pieces, of which the placeholders of a text that was redacted before are taken out like what stood there. */
export function withPlaceholders(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] =>
    typeof piece !== 'string'
      ? [piece]
      : piece.split(PLACEHOLDERS).flatMap((part, at): Piece[] => {
          if (at % 2 === 0) return part ? [part] : [];
          return [{ kind: part.slice(1, -1) as TakenKind, value: part, placeholder: part }];
        }),
  );
}

/** A paste with invented things in it; of a long one, what stands around the message. */
function exampleOf(pieces: readonly Piece[], message: readonly Piece[], field: PasteKnowledge['field']): string {
  const lines = invented(pieces, field).replaceAll('\t', '  ').replace(CONTROLS, '').split('\n');
  // A block of YAML begins with the indent of its first line.
  if (lines.join('\n').length <= MAX_EXAMPLE) return lines.join('\n').trim();
  const [longest = ''] = message.filter((piece) => typeof piece === 'string').sort((a, b) => b.length - a.length);
  const words = longest.trim().slice(0, 30);
  let from = Math.max(
    0,
    lines.findIndex((line) => line.includes(words)),
  );
  let to = from;
  let size = lines[from]?.length ?? 0;
  // One line before it, two behind it, as long as there is room: what follows an error says more than what went before.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [at, isBefore] of [
      [to + 1, false],
      [to + 2, false],
      [from - 1, true],
    ] as const) {
      const line = lines[at];
      if (line === undefined || size + line.length > MAX_EXAMPLE || (!isBefore && at !== to + 1)) continue;
      size += line.length + 1;
      if (isBefore) from = at;
      else to = at;
      grown = true;
    }
  }
  return lines
    .slice(from, to + 1)
    .join('\n')
    .slice(0, MAX_EXAMPLE)
    .trim();
}

/** Colours of terminals and other signs that no YAML has. */
const CONTROLS = /\x1b\[[\d;]*[A-Za-z]|(?!\n)[\p{Cc}\u2028\u2029\ufeff]/gu;

function idOf(code: string | undefined, template: string): string {
  const words = template
    .replace(/\{\w+\}/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.test(word))
    .slice(0, WORDS_OF_ID)
    .join(' ');
  return [idFrom(code ?? ''), idFrom(words)].find((id) => id.length > 1) ?? 'new-error';
}
