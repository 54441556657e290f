import { expect, test } from '@playwright/test';
import { lengthsOf, packWords, questionDataOf, unpackTerms } from '../../../../src/search/words/pack-words.ts';
import { readerOf } from '../../../../src/search/words/reader-of.ts';
import type { Posting, TermSource } from '../../../../src/search/words/word-file.ts';
import { findByWords } from '../../../../src/search/words/word-part.ts';
import { found, WORD_FILE } from '../../../fixtures/fixture-words.ts';

/** The same terms in parts by their first letters, as a host could hold them; `asked` names the parts that were needed. */
function cutSource(): { source: TermSource; asked: Set<string> } {
  const parts = new Map<string, Map<string, readonly Posting[]>>();
  for (const [term, postings] of unpackTerms(WORD_FILE)) {
    const part = parts.get(term.slice(0, 1)) ?? new Map<string, readonly Posting[]>();
    parts.set(term.slice(0, 1), part.set(term, postings));
  }
  const asked = new Set<string>();
  const beginningWith = (letters: string) => {
    asked.add(letters.slice(0, 1));
    return new Map([...(parts.get(letters.slice(0, 1)) ?? [])].filter(([term]) => term.startsWith(letters)));
  };
  return { source: { ...lengthsOf(WORD_FILE), beginningWith }, asked };
}

const QUESTIONS = [
  'lost pw',
  'repositry is lockt',
  'mot de passe perdu',
  'bucket missing',
  'printer offline',
  'writer times out',
];

test('in parts by their first letters, the words answer as in one file, and only parts that a question needs are asked for', () => {
  for (const question of QUESTIONS) {
    const { source, asked } = cutSource();
    const cut = findByWords(readerOf(source, questionDataOf(WORD_FILE)), question);
    expect(cut).toEqual(found(question));
    // A misspelt word may lack its first letter: then the second begins it. Concepts stand in a part of their own.
    const needed = new Set(['#', ...question.split(/\s+/).flatMap((word) => [...word.toLowerCase().slice(0, 2)])]);
    const words = cut.question.units.length > 0 ? [...asked].filter((letter) => !needed.has(letter)) : [];
    expect(words.length, `${question}: ${words}`).toBeLessThanOrEqual(2);
  }
});

test('what is packed is unpacked as it was', () => {
  const terms = unpackTerms(WORD_FILE);
  const lengths = [...WORD_FILE.lengths].map((digit) => Number.parseInt(digit, 36));
  const { build: _, ...file } = WORD_FILE;
  expect(packWords({ terms, lengths }, questionDataOf(WORD_FILE))).toEqual(file);
});
