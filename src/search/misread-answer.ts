/**
 * The answer to a text with codes that reading has spoilt. It is searched three times, as it stands there, as it is read, and without what was
 * misread: a code that is only like what stands there leads to its page, and what else the text says makes it sure.
 */
import type { CatalogueEntry } from './index/catalogue.ts';
import type { Answer, Result } from './search.ts';
import type { ReadCode } from './text/reading.ts';
import type { Note } from './text/reason.ts';

/** Whether a text has led somewhere as it stands there: then a code that is like a part of it only stands beside. */
export const isFoundAsTyped = ({ results }: Answer): boolean =>
  results[0]?.confidence === 'best' || results[0]?.confidence === 'exact';

/** An answer with what it was made of. */
export interface MisreadAnswers {
  /** Of the text as it stands there. */
  plain: Answer;
  /** Of the text as it is read. */
  read: Answer;
  /** Of the text without what was misread; what it leads to is not told where {@link isFoundAsTyped}. */
  rest: Answer;
  readCodes: ReadCode[];
}

/** `codesOf` gives the codes of an entry of the answer to the text as it is read. */
export function misreadAnswer(
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
    return confidence === 'best' || confidence === 'possible' || isOfCode() ? [perhaps(result)] : [];
  });
  const [head, others] = isFoundAsTyped(plain) ? [plain, found] : [{ ...read, results: found }, plain.results];
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
    readCodes,
  };
}

/** What was misread, told to whoever asks why nothing is the best match. */
export function noteMisread({ results, readCodes = [] }: Answer, note: Note | undefined): void {
  if (results[0]?.confidence === 'best') return;
  for (const { typed, codes } of readCodes) note?.({ kind: 'misread', typed, codes });
}
