/** What a first answer to a question is made without: loaded when that is there. */
import type { TableIndex } from '../tables/table.ts';
import { lateWords } from '../words/late-words.ts';
import { stemOf } from '../words/lexicon.ts';
import { LINKS } from '../words/mended-words.ts';
import { stem } from '../words/stem.ts';
import type { LateQuestion } from './find-question.ts';
import { pieceOfStem } from './question-keys.ts';

/** Letters of the parts that a word is looked for in: of four, stretches of any word are in the filter. */
const LEAST_PART = 5;

/** Words that the site may have, which a word may be put together from: `Datensicherungskennwort`. */
function partsIn({ mayHave }: TableIndex, word: string): string[] {
  const isThere = (part: string) =>
    [part, stem(part), pieceOfStem(stemOf(part, 'other'))].some((one) => mayHave(one, 'fields'));
  const found = new Set<string>();
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const right = word.slice(at);
    if (!isThere(right)) continue;
    for (const link of LINKS) {
      const left = word.slice(0, at - link.length);
      if (left.length >= LEAST_PART && word.slice(0, at).endsWith(link) && isThere(left)) found.add(left).add(right);
    }
  }
  return [...found];
}

export const lateQuestion: LateQuestion = { words: lateWords, partsIn };
