/**
 * The answer to a text with codes that reading has spoilt. It is searched three times, as it stands there, as it is read, and without what was
 * misread: a code that is only like what stands there leads to its page, and what else the text says makes it sure.
 */
import type { CatalogueEntry } from './index/catalogue.ts';
import { isFoundAsTyped } from './may-mend-words.ts';
import type { Answer, Result } from './search.ts';
import type { ReadCode } from './text/reading.ts';
import type { Note } from './text/reason.ts';

/** An answer with what it was made of. */
export interface MisreadAnswers {
  /** Of the text as it stands there. */
  plain: Answer;
  /** Of the text as it is read. */
  read: Answer;
  /** Of the text without what was misread; see {@link needsRest}. */
  rest: Answer;
  readCodes: ReadCode[];
  /** See `ReadText`. */
  strange: readonly string[];
}

/** Whether words that are read otherwise lead further than what was found without. */
function saysMore(read: Answer, plain: Answer): boolean {
  if (plain.results.length > 0) return read.results[0]?.confidence === 'best';
  return read.results.length > 0 || (read.suggestions.length > 0 && plain.suggestions.length === 0);
}

/** Whether what a text leads to without what was misread has a say: elsewhere the text as it is read may stand for it. */
export const needsRest = (plain: Answer, readCodes: readonly ReadCode[]): boolean =>
  readCodes.length > 0 && (!isFoundAsTyped(plain) || readCodes.some(({ isBroken }) => isBroken));

/** Results of which none is sure. */
const unsure = (results: Result[]): Result[] =>
  results.map((one) => (one.confidence === 'best' ? { ...one, confidence: 'possible' } : one));

/** The one answer of three: that to the text as it stands there where what was misread says no more. `entries` are those of the answer to the text as it is read, or more. */
export function misreadAnswer(answers: MisreadAnswers, entries: readonly CatalogueEntry[]): Answer {
  const codesOf = (id: string) => entries.find((one) => one.id === id)?.codes ?? [];
  const answer = answerAsRead(answers, codesOf);
  const [first] = answer.results;
  if (first?.confidence !== 'best' || answers.strange.length === 0) return answer;
  // A spoilt code is a code that nobody claims, unless it has the digits of one of the entry's own.
  const own = codesOf(first.id).flatMap((code) => code.match(/\d{3,}/g) ?? []);
  if (own.some((digits) => answers.strange.join().includes(digits))) return answer;
  return { ...answer, results: unsure(answer.results) };
}

function answerAsRead(
  { plain, read, rest, readCodes }: MisreadAnswers,
  codesOf: (id: string) => CatalogueEntry['codes'],
): Answer {
  const codes = readCodes.flatMap((one) => one.codes.map((code) => code.toLowerCase()));
  const isOne = readCodes.every((one) => one.codes.length === 1);
  const byRest = (id: string) => rest.results.find((one) => one.id === id)?.confidence;
  /** Nothing of a text stands as typed in what only its reading leads to. */
  const perhaps = (result: Result): Result => ({
    ...result,
    confidence: 'possible',
    places: result.places.map(({ excerpt, ...place }) => ({
      ...place,
      excerpt: { ...excerpt, before: excerpt.before + excerpt.match, match: '' },
    })),
  });
  const found = read.results.flatMap((result): Result[] => {
    const { id, confidence } = result;
    const said = byRest(id);
    if (confidence === 'best' && (said === 'best' || (isOne && said === 'possible'))) return [result];
    const isOfCode = () => codesOf(id).some((code) => codes.includes(code.toLowerCase()));
    if (confidence === 'words') return [result];
    return confidence !== 'exact' || isOfCode() ? [perhaps(result)] : [];
  });
  if (codes.length === 0 && !saysMore({ ...read, results: found }, plain)) return plain;
  // Half of a code is another code: of the two, what the rest of the text says counts, and nothing else is sure.
  const isBroken = readCodes.some((one) => one.isBroken);
  const whole = { ...read, results: found };
  const [head, others] = !isFoundAsTyped(plain)
    ? [whole, plain.results]
    : !isBroken
      ? [plain, found]
      : found[0]?.confidence === 'best'
        ? [whole, unsure(plain.results)]
        : [{ ...plain, results: unsure(plain.results) }, found];
  const listed = new Set(head.results.map(({ id }) => id));
  const { reading } = head;
  const { redaction, handOn } = plain.reading ?? reading ?? {};
  return {
    ...head,
    results: [...head.results, ...others.filter(({ id }) => !listed.has(id))],
    alike: Math.min(head.alike, head.results.length),
    cardCodes: [...new Set([...head.cardCodes, ...read.cardCodes, ...plain.cardCodes])],
    hasSecret: plain.hasSecret,
    // What is handed on is as it was typed.
    reading: reading && redaction && handOn ? { ...reading, redaction, handOn } : reading,
    ...(readCodes.length > 0 && { readCodes }),
  };
}

/** What was misread, told to whoever asks why nothing is the best match. */
export function noteMisread({ results, readCodes = [] }: Answer, note: Note | undefined): void {
  if (results[0]?.confidence === 'best') return;
  for (const { typed, codes } of readCodes) note?.({ kind: 'misread', typed, codes });
}
