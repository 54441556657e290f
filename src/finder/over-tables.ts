/** The search over the index of a large site: gathered anew for each text. */

import type { LateParts } from '../search/gathered/gathered-answer.ts';
import { gatheredIndex } from '../search/gathered/gathered-index.ts';
import { gatheringBy } from '../search/gathered/gathering-by.ts';
import { mended, misreadText } from '../search/gathered/misread-text.ts';
import type { CodesFile } from '../search/index/catalogue.ts';
import type { CatalogueIndex } from '../search/index/index-site.ts';
import type { Judge } from '../search/judge/judged.ts';
import { NO_CODES } from '../search/lookups/find-codes.ts';
import { mayMendWords } from '../search/may-mend-words.ts';
import type { TableIndex } from '../search/tables/table.ts';
import type { ReadText } from '../search/text/misread-codes.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';
import { withStatement } from './with-statement.ts';

/** What a search over an index is made with, besides the index. */
export interface OverTables {
  field: BuiltSearch['field'];
  /** Where codes can be looked up, and cards; those of the codes of a text come from the index. */
  codes: CodesFile;
  late: LateParts;
  judgeOf(index: CatalogueIndex): Judge;
}

/** The search over an index. It has no entries itself: `over` gives those that may answer a text. */
export function overTables(index: TableIndex, { field, codes, late, judgeOf }: OverTables): BuiltSearch {
  const by = gatheringBy(index, late);
  const { products, vocabulary = {} } = index.facts;
  const none = gatheredIndex(index.facts, new Map(), new Map(), NO_CODES);
  const whole: BuiltSearch = {
    ...{ products, vocabulary, field, catalogue: none.index, text: none.text, codes },
    judge: judgeOf(none.index),
    words: () => false,
    async over(query) {
      const plain = await gather(query);
      const read = await misreadText(query, by, mayMendWords(query, answerOf(plain, query)));
      return withStatement(
        read ? withCards({ ...plain, misread: await misreadWith(read, query, plain) }) : plain,
        query,
        (typed) => mended(typed, by),
        gather,
      );
    },
  };
  /** What answers a text as it is read, and without what was misread of it; both are the text itself where nothing is exchanged. */
  async function misreadWith(text: ReadText, query: string, plain: BuiltSearch): Promise<BuiltSearch['misread']> {
    const read = text.text === query ? plain : await gather(text.text);
    return { text, read, rest: text.rest === text.text ? read : await gather(text.rest) };
  }
  async function gather(query: string): Promise<BuiltSearch> {
    const gathering = by.begin(query);
    let last = await gathering.last();
    // Here nobody presses a button for more.
    for (let left = Infinity; last.more > 0 && last.more < left; last = await gathering.further()) left = last.more;
    const { gathered, words, beyond, isLeast, cards } = last;
    return {
      ...whole,
      ...{ catalogue: gathered.index, text: gathered.text, judge: judgeOf(gathered.index), words },
      ...{ codes: { ...codes, cards: [...codes.cards, ...cards] }, further: { beyond, isLeast } },
    };
  }
  return whole;
}

/** A text has the cards of what it is read as, too. */
const withCards = (built: BuiltSearch): BuiltSearch => ({
  ...built,
  codes: {
    ...built.codes,
    cards: [built, built.misread?.read, built.misread?.rest].flatMap((one) => one?.codes.cards ?? []),
  },
});
