/** What a question to a small site is answered with: the whole catalogue is there, and the words come from tables. */
import type { CatalogueIndex } from '../index/index-site.ts';
import type { TableIndex } from '../tables/table.ts';
import { wordPart } from '../words/word-search.ts';
import { findQuestion, type ReadQuestion } from './find-question.ts';
import type { Spelling } from './spelling.ts';

type WordPart = ReturnType<typeof wordPart>;

/**
 * The part of the search that answers this text, and no other, by its words. Rejects where something of it does not come. `whenFirst` gets
 * one that mends no word, where there is another: the list of spellings is larger than all else.
 */
export async function questionPart(
  index: CatalogueIndex,
  tables: TableIndex,
  typed: string,
  spelling: () => Promise<Spelling>,
  whenFirst?: (part: WordPart) => void,
): Promise<WordPart> {
  const positions = new Map(index.entries.map(({ id }, position) => [id, position]));
  const byNumber = [...positions.keys()].sort().map((id) => positions.get(id));
  const partOf = ({ reader }: ReadQuestion) => wordPart(index, reader, (number) => byNumber[number]);
  let found = await findQuestion(tables, typed);
  if (found?.isStrange) {
    if (!found.isLost) whenFirst?.(partOf(found));
    found = await findQuestion(tables, typed, await spelling());
  }
  if (!found) return () => false;
  if (found.isLost) throw new Error('Words are missing.');
  return partOf(found);
}
