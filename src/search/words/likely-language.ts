import { phrasesIn, stemOf } from './lexicon.ts';
import type { Reader } from './question-words.ts';
import type { Word } from './words-in.ts';

/**
 * The language of most phrases of concepts that stand in a question with words that the site lacks: what a first answer can tell, before
 * `languageOf` is there.
 */
export function likelyLanguage({ lexicon, known }: Reader, words: readonly Word[]): string | undefined {
  const counts = new Map<string, number>();
  const isStrange = ({ text }: Word) => !lexicon.own.has(text) && known.formsOf(text).length === 0;
  const stems = words.map(({ text }) => [stemOf(text, 'other')]);
  for (const { phrase, from, to } of phrasesIn(lexicon, words, stems, () => true)) {
    const { language } = phrase;
    if (language && words.slice(from, to).some(isStrange)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
