/** The search of a large site that was built, as its worker has it: gathered anew for each text. */
import type { BuiltSearch } from '../finder/built-search.ts';
import { tableSite } from '../finder/table-site.ts';
import { gatheredIndex } from '../search/gathered/gathered-index.ts';
import { LoadedEntries } from '../search/gathered/loaded-entries.ts';
import type { CodeCard, CodesFile } from '../search/index/catalogue.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { CARD } from '../search/lookups/code-keys.ts';
import { NO_CODES } from '../search/lookups/find-codes.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { checkedSource } from '../search/tables/checked-source.ts';
import { openIndex } from '../search/tables/open-index.ts';
import type { TableIndex } from '../search/tables/table.ts';
import { siteFiles, siteJson } from './site-files.ts';

/** Opens the index of a built site, of its folder or at its address. Throws where there is none. */
export function openBuiltIndex(where: string): Promise<TableIndex> {
  const files = siteFiles(where);
  return openIndex(checkedSource((path) => files(`index/${path}`)));
}

/** What is read of a built site that has its index in shards. */
export async function readBuiltTables(
  where: string,
  index: TableIndex,
  spelling?: () => Promise<Spelling>,
): Promise<BuiltSearch> {
  const files = siteFiles(where);
  const read = (path: string) => siteJson(files, path, where);
  const [field, codesFile]: [BuiltSearch['field'], CodesFile] = [await read('field.json'), await read('cards.json')];
  const codes: CodesFile = { ...codesFile, cards: [...codesFile.cards, ...(await cardsIn(index))] };
  const whole = tableSite(index, { field, codes, spelling: spelling ?? (() => read('index/spelling.json')) });
  const loaded = new LoadedEntries(index);
  // What judges the whole catalogue asks for nothing by itself.
  await index.pastes();
  await loaded.loadWhole(Array.from({ length: index.facts.entries }, (_, number) => number));
  const all = gatheredIndex(index.facts, loaded.records, loaded.bodies, NO_CODES);
  return { ...whole, catalogue: all.index, text: all.text, judge: judgeOf(all.index, field) };
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
