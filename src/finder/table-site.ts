/** The search over the index of a large site, with all that reads it: see `over-tables.ts`. */
import { pastePlan } from '../search/gathered/paste-plan.ts';
import { wordPlan } from '../search/gathered/word-plan.ts';
import type { CodesFile } from '../search/index/catalogue.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { pasteReader } from '../search/judge/paste-reader.ts';
import { lateQuestion } from '../search/lookups/late-question.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { findInTexts } from '../search/suffixes/find-in-texts.ts';
import type { TableIndex } from '../search/tables/table.ts';
import type { BuiltSearch } from './built-search.ts';
import { overTables } from './over-tables.ts';

/** What is read beside the index. */
export interface BesideTables {
  field: BuiltSearch['field'];
  codes: CodesFile;
  spelling: () => Promise<Spelling>;
}

export function tableSite(index: TableIndex, { field, codes, spelling }: BesideTables): BuiltSearch {
  const late = {
    pastes: async () => pastePlan,
    reader: async () => (of: BuiltSearch['catalogue']) => pasteReader(of, field),
    texts: async () => findInTexts,
    words: async () => wordPlan,
    question: async () => lateQuestion,
    spelling,
  };
  return overTables(index, { field, codes, late, judgeOf: (of) => judgeOf(of, field) });
}
