import { expect, test } from '@playwright/test';
import { groupHeading, headline } from '../../../../src/browser/results/result-words.ts';
import type { QuestionReading } from '../../../../src/search/text/reading.ts';
import type { ShownAnswer, ShownResult } from '../../../../src/worker/protocol.ts';

const results = (...confidences: ShownResult['confidence'][]) =>
  confidences.map((confidence) => ({ confidence }) as ShownResult);

const checked = (results: ShownResult[]) => results.map((result) => ({ ...result, check: 'Its bucket is empty.' }));

test('several entries that fit alike stand below a heading of their choice, whose checks are shown', () => {
  expect(groupHeading(checked(results('possible', 'possible')), 0, false, 2)).toContain('the check tells them apart');
});

test('what is merely near stands below no heading of a choice, alone or behind one', () => {
  expect(groupHeading(results('possible', 'possible'), 0, false, 0)).toContain('Similar');
  expect(groupHeading(checked(results('possible', 'possible', 'possible')), 2, false, 2)).toContain('Similar');
});

test('an entry that fits alone, or is left alone by filters and answers, may be the one', () => {
  for (const [of, alike] of [
    [results('possible'), 1],
    [results('possible'), 0],
    [results('possible', 'exact'), 1],
    [checked(results('possible', 'possible')), 1],
    [results('exact', 'exact'), 1],
  ] as const)
    expect(groupHeading(of, 0, false, alike)).toBe('It may be this one');
  expect(groupHeading(results('best', 'exact'), 0, false, 1)).toBeUndefined();
});

test('what only contains a text stands apart from the entries that have it as their own', () => {
  const exact = results('exact', 'exact', 'exact');
  expect([0, 1, 2].map((at) => groupHeading(exact, at, false, 2))).toEqual([
    undefined,
    undefined,
    'Also contain this text',
  ]);
});

test('entries of a list stand below its heading, also a single one', () => {
  expect(groupHeading(results('possible'), 0, true, 0)).toContain('lines of your text');
});

/** Results of which the literal ones have the text in them. */
const shown = (...confidences: ShownResult['confidence'][]) =>
  confidences.map((confidence) => {
    const match = confidence === 'exact' || confidence === 'best' ? 'disk' : '';
    return { confidence, places: [{ excerpt: { match } }] } as unknown as ShownResult;
  });
const told = (results: ShownResult[], question?: Partial<QuestionReading>, isRead = true) =>
  headline(
    { answer: { results, suggestions: [], cardCodes: [], question } as unknown as ShownAnswer, settled: true },
    isRead,
  );

test('the headline counts what leads, and what is of another certainty apart from it', () => {
  expect(told(shown('possible', ...Array(8).fill('words')))).toBe('1 entry may fit, 8 by words');
  expect(told(shown('exact', 'exact', 'words'))).toBe('2 entries contain this, 1 by words');
  expect(told(shown('exact', 'possible'))).toBe('1 entry contains this, 1 may fit');
  expect(told(shown('possible', 'possible', 'exact'))).toBe('2 entries may fit, 1 contains this');
  expect(told(shown('words', 'words'))).toBe('2 entries may answer this');
  expect(told(shown('best', 'exact', 'possible'))).toBe('Best match, 2 entries contain this');
});

test('of what only has a part of the text, such as its status, nothing says that it contains the text', () => {
  const [result] = shown('possible');
  const places = [{ excerpt: { match: 'HTTP 429' } }];
  expect(told([{ ...result, places } as unknown as ShownResult])).toBe('1 entry may fit');
});

test('where nothing is found, one sentence says so: what was read, a question, its subject, or words that tell nothing', () => {
  const unanswered = { isUnanswered: true, readAs: [] };
  expect(told([])).toBe('No entry contains this.');
  expect(told([], unanswered)).toBe('No page here documents this.');
  expect(told([], { ...unanswered, subject: 'Printing' })).toBe('Nothing here is about this subject: Printing.');
  expect(told([], { ...unanswered, isEmpty: true })).toContain('tell nothing');
  expect(told([], unanswered, false)).toBe('Nothing was found in what could be read.');
});

test('entries of a large site that have not come yet are counted, whether they can be shown or not', () => {
  const results = [{ confidence: 'exact', places: [{ excerpt: { match: 'lid' } }] }];
  const answer = { results, suggestions: [], cardCodes: [], more: 40, beyond: 900 } as unknown as ShownAnswer;
  expect(headline({ answer, settled: true }, true)).toBe('941 entries contain this');
});

test('where more may contain a text than are known, the number is said to be the least', () => {
  const results = [{ confidence: 'exact', places: [{ excerpt: { match: 'lid' } }] }];
  const answer = { results, suggestions: [], cardCodes: [], beyond: 900, isLeast: true } as unknown as ShownAnswer;
  expect(headline({ answer, settled: true }, true)).toBe('At least 901 entries contain this');
  const best = { ...answer, results: [{ ...results[0], confidence: 'best' }] } as unknown as ShownAnswer;
  expect(headline({ answer: best, settled: true }, true)).toBe('Best match, at least 901 entries contain this');
});
