/** The search of a built site that is read file by file, from a folder or by a network. */
import type { BuiltSearch } from '../finder/built-search.ts';
import { overTables } from '../finder/over-tables.ts';
import * as siteTexts from '../finder/site-texts.ts';
import { wholeSearch } from '../finder/whole-search.ts';
import { pastePlan } from '../search/gathered/paste-plan.ts';
import { wordPlan } from '../search/gathered/word-plan.ts';
import type { CodeCard, CodesFile } from '../search/index/catalogue.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { pasteReader } from '../search/judge/paste-reader.ts';
import { lateQuestion } from '../search/lookups/late-question.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { findInTexts } from '../search/suffixes/find-in-texts.ts';
import { checkedSource } from '../search/tables/checked-source.ts';
import { openIndex } from '../search/tables/open-index.ts';
import type { TableIndex } from '../search/tables/table.ts';
import { wordSearch } from '../search/words/reader-of.ts';
import type { WordFile } from '../search/words/word-file.ts';

/** Gives what is in a file of JSON, by its path below the site's base; rejects where it cannot be read. */
export type ReadJson = (path: string) => Promise<ReturnType<typeof JSON.parse>>;

/** Opens the index of a site. Rejects where there is none. */
export const indexByReading = (read: (path: string) => Promise<string>): Promise<TableIndex> =>
  openIndex(checkedSource((path) => read(`index/${path}`)));

/** The search of a small site, whose whole catalogue is one file. */
export async function smallByReading(parsed: ReadJson): Promise<BuiltSearch> {
  const [outline, text, words] = [await parsed('outline.json'), await parsed('text.json'), await parsed('words.json')];
  const [field, codes] = [await parsed('field.json'), await parsed('cards.json')];
  return wholeSearch(unpackCatalogue(await parsed('catalogue.json')), {
    ...{ texts: { outline, text, by: siteTexts }, field, codes },
    words: (index, build) => wordSearch(index, build, words as WordFile),
    judgeOf: (index) => judgeOf(index, field),
  });
}

/** The search of a large site: of its index, each text reads what may answer it. `cards` are known besides those. */
export async function largeByReading(
  parsed: ReadJson,
  index: TableIndex,
  cards: readonly CodeCard[] = [],
  spelling?: () => Promise<Spelling>,
): Promise<BuiltSearch> {
  const [field, codes]: [BuiltSearch['field'], CodesFile] = [await parsed('field.json'), await parsed('cards.json')];
  const late = {
    pastes: async () => pastePlan,
    reader: async () => (of: BuiltSearch['catalogue']) => pasteReader(of, field),
    texts: async () => findInTexts,
    words: async () => wordPlan,
    question: async () => lateQuestion,
    spelling: spelling ?? (() => parsed('index/spelling.json')),
  };
  const known = { ...codes, cards: [...codes.cards, ...cards] };
  return overTables(index, { field, codes: known, late, judgeOf: (of) => judgeOf(of, field) });
}
