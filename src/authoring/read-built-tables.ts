/** The search of a large site that was built, as its worker has it: gathered anew for each text. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gatheredIndex } from '../search/gathered/gathered-index.ts';
import { gatheringBy } from '../search/gathered/gathering-by.ts';
import { LoadedEntries } from '../search/gathered/loaded-entries.ts';
import { misreadText, readStatements } from '../search/gathered/misread-text.ts';
import { pastePlan } from '../search/gathered/paste-plan.ts';
import { wordPlan } from '../search/gathered/word-plan.ts';
import type { CodeCard, CodesFile } from '../search/index/catalogue.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { pasteReader } from '../search/judge/paste-reader.ts';
import { CARD } from '../search/lookups/code-keys.ts';
import { NO_CODES } from '../search/lookups/find-codes.ts';
import { lateQuestion } from '../search/lookups/late-question.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { mayMendWords } from '../search/may-mend-words.ts';
import { findInTexts } from '../search/suffixes/find-in-texts.ts';
import { checkedSource } from '../search/tables/checked-source.ts';
import { openIndex } from '../search/tables/open-index.ts';
import type { TableIndex } from '../search/tables/table.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';
import { withStatement } from './with-statement.ts';

/** Opens the index of a built folder. Throws where there is none. */
export const openBuiltIndex = (dist: string): Promise<TableIndex> =>
  openIndex(checkedSource((path) => readFile(join(dist, 'index', path), 'utf8')));

/** What is read of a built folder that has its index in shards. */
export async function readBuiltTables(
  dist: string,
  index: TableIndex,
  spelling?: () => Promise<Spelling>,
): Promise<BuiltSearch> {
  const read = async (file: string) => JSON.parse(await readFile(join(dist, file), 'utf8'));
  const [field, codesFile]: [BuiltSearch['field'], CodesFile] = [await read('field.json'), await read('cards.json')];
  const { products, vocabulary = {}, entries } = index.facts;
  const codes: CodesFile = { ...codesFile, cards: [...codesFile.cards, ...(await cardsIn(index))] };
  const late = {
    pastes: async () => pastePlan,
    reader: async () => (of: BuiltSearch['catalogue']) => pasteReader(of, field),
    texts: async () => findInTexts,
    words: async () => wordPlan,
    question: async () => lateQuestion,
    spelling: spelling ?? (() => read('index/spelling.json')),
  };
  const numbers = Array.from({ length: entries }, (_, number) => number);
  const loaded = new LoadedEntries(index);
  await loaded.loadWhole(numbers);
  const all = gatheredIndex(index.facts, loaded.records, loaded.bodies, NO_CODES);
  const whole: BuiltSearch = {
    ...{ products, vocabulary, field, catalogue: all.index, text: all.text, codes },
    judge: judgeOf(all.index, field),
    words: () => false,
    async over(query) {
      const plain = await gather(query);
      const read = await misreadText(query, by, mayMendWords(query, answerOf(plain, query)));
      const misread = read && { text: read, read: await gather(read.text), rest: await gather(read.rest) };
      return withStatement(misread ? { ...plain, misread } : plain, query, readStatements(query, by), gather);
    },
  };
  const by = gatheringBy(index, late);
  async function gather(query: string): Promise<BuiltSearch> {
    const gathering = by.begin(query);
    let last = await gathering.last();
    // Here nobody presses a button for more.
    for (let left = Infinity; last.more > 0 && last.more < left; last = await gathering.further()) left = last.more;
    const { gathered, words, beyond, isLeast } = last;
    const judge = judgeOf(gathered.index, field);
    return { ...whole, catalogue: gathered.index, text: gathered.text, judge, words, further: { beyond, isLeast } };
  }
  return whole;
}

/** Cards of all codes that no entry claims. */
async function cardsIn(index: TableIndex): Promise<CodeCard[]> {
  const { rows } = await index.table('codes').range('');
  const cards = rows.flatMap(({ values }) =>
    values.flatMap((value) => (value.startsWith(CARD) ? (JSON.parse(value.slice(CARD.length)) as CodeCard) : [])),
  );
  // A card stands under each code that it has.
  return [...new Map(cards.map((card) => [card.code, card])).values()];
}
