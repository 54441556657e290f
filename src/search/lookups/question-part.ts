/** What a question to a small site is answered with: the whole catalogue is there, and the words come from tables. */
import type { CatalogueIndex } from '../index/index-site.ts';
import { orderOfNumbers } from '../index/order-of-numbers.ts';
import type { TableIndex } from '../tables/table.ts';
import { wordPart } from '../words/word-part.ts';
import { findQuestion, type LateQuestion, type ReadQuestion } from './find-question.ts';
import type { Spelling } from './spelling.ts';

type WordPart = ReturnType<typeof wordPart>;

/** What is loaded after a first answer. */
export interface LateFiles {
  question(): Promise<LateQuestion>;
  spelling(): Promise<Spelling>;
}

/**
 * The part of the search that answers this text, and no other, by its words. Rejects where something of it does not come. `whenFirst` gets
 * what is made before, with less.
 */
export async function questionPart(
  index: CatalogueIndex,
  tables: TableIndex,
  typed: string,
  late: LateFiles,
  whenFirst?: (part: WordPart) => void,
): Promise<WordPart> {
  const positions = new Map(index.entries.map(({ id }, position) => [id, position]));
  const byNumber = [...positions.keys()].sort(orderOfNumbers).map((id) => positions.get(id));
  const partOf = ({ reader }: ReadQuestion) => wordPart(index, reader, (number) => byNumber[number]);
  const tell = (found: ReadQuestion) => {
    if (!found.isLost) whenFirst?.(partOf(found));
  };
  const first = await findQuestion(tables, typed);
  if (!first) return () => false;
  tell(first);
  let found = await findQuestion(tables, typed, await late.question());
  if (found?.isStrange) {
    tell(found);
    found = await findQuestion(tables, typed, await late.question(), await late.spelling());
  }
  if (!found || found.isLost) throw new Error('Words are missing.');
  return partOf(found);
}
