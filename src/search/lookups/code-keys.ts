/**
 * The table of codes: by each code, and by each bare form that means one, the entries that claim it, or its card. Values begin with
 * what they are: `e` an entry, `b` a code that the key is the bare form of, `c` a card.
 */
import type { CodeCard } from '../index/catalogue.ts';
import { codeGram } from '../judge/code-gram.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { SiteFacts, TableMaker } from '../tables/table.ts';
import { bareForm } from '../text/codes.ts';
import { normalise } from '../text/normalise.ts';
import { rankedNumber } from './ranked-number.ts';

export const ENTRY = 'e';
export const BARE = 'b';
export const CARD = 'c';
/** Bytes of a shard: a paste asks for some, as numbers of its own look like codes. */
const SHARD = 1024;

/** Makes the table of a site with these cards. */
export function codeTable(cards: readonly CodeCard[]): TableMaker {
  const own = new Set(cards.flatMap(({ code, also = [] }) => [code, ...also].map(normalise)));
  /** The bare form of a code, where no other code is written so. */
  const bareOf = (code: string, facts: SiteFacts): string | undefined => {
    const bare = bareForm(code, vocabularyFrom(facts));
    return bare === undefined || own.has(bare) ? undefined : bare;
  };
  return {
    name: 'codes',
    shardBytes: () => SHARD,
    isDistinguishing: false,
    *rows({ number, entry }, facts) {
      // Cards are rows of the site.
      if (entry.kind === 'code') return;
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
      if (entry.kind === 'code') return;
      for (const code of entry.codes.map(normalise)) {
        yield pieceOfCode(code);
        const bare = bareForm(code, vocabularyFrom(facts));
        if (bare !== undefined) yield pieceOfCode(bare);
      }
    },
    *siteRows(facts) {
      for (const card of cards) {
        const value = CARD + JSON.stringify(card);
        for (const code of [card.code, ...(card.also ?? [])].map(normalise)) {
          yield [code, value];
          const bare = bareOf(code, facts);
          if (bare === undefined) continue;
          yield [bare, value];
          yield [bare, BARE + code];
        }
      }
    },
    *sitePieces(facts) {
      for (const { code, also = [] } of cards)
        for (const one of [code, ...also].map(normalise)) {
          yield pieceOfCode(one);
          const bare = bareOf(one, facts);
          if (bare !== undefined) yield pieceOfCode(bare);
        }
    },
  };
}

/** What the filter must have of a code: words that look like one are asked for only then. */
export const pieceOfCode = (code: string): string => codeGram(normalise(code));
