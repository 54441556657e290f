/** What a question to a small site is answered with: the whole catalogue is there, and the words come from tables. */
import type { CatalogueIndex } from '../index/index-site.ts';
import type { TableIndex } from '../tables/table.ts';
import { wordPart } from '../words/word-search.ts';
import { findQuestion, type ReadQuestion } from './find-question.ts';
import type { Spelling } from './spelling.ts';

type WordPart = ReturnType<typeof wordPart>;

/**
 * Reads a question; the spelling is asked for where the site does not know a word, and `whenFirst` hears of what was found before. Rejects where the filter or the spelling does not come.
 */
export async function readQuestionIn(
  tables: TableIndex,
  typed: string,
  spelling: () => Promise<Spelling>,
  whenFirst?: (found: ReadQuestion) => void,
): Promise<ReadQuestion | undefined> {
  // Without it, nobody knows which words may be asked for.
  await tables.filter('fields');
  const language = tables.facts.language ?? '';
  const found = await findQuestion(tables, language, typed);
  if (!found?.isStrange) return found;
  whenFirst?.(found);
  return findQuestion(tables, language, typed, await spelling());
}

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
  const found = await readQuestionIn(tables, typed, spelling, (first) => first.isLost || whenFirst?.(partOf(first)));
  if (!found) return () => false;
  if (found.isLost) throw new Error('Words are missing.');
  return partOf(found);
}
