/** The late part of a small site's search that reads questions in words, from tables as that of a large one does. */
import type { CatalogueIndex } from '../search/index/index-site.ts';
import { questionPart } from '../search/lookups/question-part.ts';
import type { WordPart } from '../search/search.ts';
import { openIndex } from '../search/tables/open-index.ts';
import { lateQuestion } from './late-question.ts';
import { shardSource } from './shard-source.ts';
import { spellingFile } from './spelling-file.ts';

/** What reads one text; see `questionPart`. Rejects where what it needs does not come. */
export type ReadWords = (typed: string, whenFirst?: (part: WordPart) => void) => Promise<WordPart>;

/** `root` is the text of the root. Rejects where that is of another build than the catalogue, or the filter does not come. */
export async function wholeWords(
  base: string,
  index: CatalogueIndex,
  build: string | undefined,
  root: string,
): Promise<ReadWords> {
  const tables = await openIndex(shardSource(base, root));
  if (tables.facts.build !== (build ?? '')) throw new Error('The words are of another build.');
  await tables.filter('fields');
  const late = { question: lateQuestion, spelling: spellingFile(base) };
  return (typed, whenFirst) => questionPart(index, tables, typed, late, whenFirst);
}
