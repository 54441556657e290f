import type { CodesFile } from '../search/index/catalogue.ts';
import type { CatalogueIndex } from '../search/index/index-site.ts';
import type { TextIndex } from '../search/index/text-index.ts';
import type { Judge } from '../search/judge/judged.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import type { WordPart } from '../search/search.ts';
import type { answerByStatement } from '../search/statements.ts';
import type { ReadText } from '../search/text/misread-codes.ts';
import type { VocabularyData } from '../search/text/vocabulary.ts';

/** The search of a built site, as the worker has it. */
export interface BuiltSearch {
  /** Names of products by key. */
  products: Record<string, string>;
  vocabulary: VocabularyData;
  /** What addresses begin with; `/` where it is not known. */
  base?: string | undefined;
  /** What is public in the field. */
  field: PublicData;
  catalogue: CatalogueIndex;
  text: TextIndex;
  judge: Judge;
  /** Reads questions in words. */
  words: WordPart;
  /** What is known of codes that no entry claims. */
  codes: CodesFile;
  /** Of a large site, how many entries contain the text besides these, and whether that is only the least. */
  further?: { beyond: number; isLeast: boolean } | undefined;
  /** A statement of one text that leads nowhere as a whole, and what answers it: see `statements.ts`. */
  statement?: { text: string; read: BuiltSearch; by: typeof answerByStatement } | undefined;
  /** What one text is read as that has something misread: see `misread-answer.ts`. */
  misread?: { text: ReadText; read: BuiltSearch; rest: BuiltSearch } | undefined;
  /** What answers one text: of a site with its index in shards, only what may answer it. */
  over(query: string): Promise<BuiltSearch>;
}
