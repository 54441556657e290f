/**
 * The table of codes: by each code, and by each bare form that means one, the entries that claim it, or its card. Values begin with
 * what they are: `e` an entry, `b` a code that the key is the bare form of, `c` a card.
 */
import type { CodeCard } from '../index/catalogue.ts';
import { codeGram } from '../judge/code-gram.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { TableMaker } from '../tables/table.ts';
import { bareForm } from '../text/codes.ts';
import { normalise } from '../text/normalise.ts';
import { rankedNumber } from './ranked-number.ts';

export const ENTRY = 'e';
export const BARE = 'b';
export const CARD = 'c';
/** Bytes of a shard: a paste asks for some, as numbers of its own look like codes. */
const SHARD = 1024;

/** Makes the table of a site with these cards. */
export const codeTable = (cards: readonly CodeCard[]): TableMaker => ({
  name: 'codes',
  shardBytes: () => SHARD,
  isDistinguishing: false,
  *rows({ number, entry }, facts) {
    const vocabulary = vocabularyFrom(facts);
    const value = ENTRY + rankedNumber(number, entry, vocabulary);
    for (const code of entry.codes.map(normalise)) {
      yield [code, value];
      const bare = bareForm(code, vocabulary);
      if (bare === undefined) continue;
      yield [bare, value];
      yield [bare, BARE + code];
    }
  },
  *pieces({ entry }, facts) {
    for (const code of entry.codes.map(normalise)) {
      yield pieceOfCode(code);
      const bare = bareForm(code, vocabularyFrom(facts));
      if (bare !== undefined) yield pieceOfCode(bare);
    }
  },
  *siteRows() {
    for (const card of cards) yield [normalise(card.code), CARD + JSON.stringify(card)];
  },
  *sitePieces() {
    for (const { code } of cards) yield pieceOfCode(code);
  },
});

/** What the filter must have of a code: words that look like one are asked for only then. */
export const pieceOfCode = (code: string): string => codeGram(normalise(code));
