/** What is said of an answer over gathered entries, and what it is made with. */
import type { CodeCard } from '../index/catalogue.ts';
import type { JudgeMaker, PasteReader } from '../judge/judged.ts';
import type { PasteHits } from '../lookups/find-paste.ts';
import type { LateQuestion } from '../lookups/find-question.ts';
import type { Spelling } from '../lookups/spelling.ts';
import type { Answer, WordPart } from '../search.ts';
import type { FragmentForm } from '../suffixes/fragment-form.ts';
import type { FragmentHits } from '../suffixes/hits.ts';
import type { TableIndex } from '../tables/table.ts';
import type { EntryRecord } from './entry-record.ts';
import type { Gathered } from './gathered-index.ts';
import type { PasteEffort } from './plans.ts';

/** What an answer can lack. `catalogue`: entries, or what finds them; `judge`: what reads on in a paste. */
export type Part = 'catalogue' | 'text' | 'judge' | 'words';

/** The late parts of the search: loaded meanwhile, and used as soon as they are there. */
export interface LateParts {
  /** Finds and judges whole errors. Rejects where it cannot be loaded. */
  pastes(): Promise<PastePlan>;
  /** Reads on in what was judged. Rejects where it cannot be loaded. */
  reader(): Promise<(of: Gathered['index']) => PasteReader>;
  /** Finds a fragment in own texts. Rejects where it cannot be loaded. */
  texts(): Promise<FindInTexts>;
  /** Finds entries by words. Rejects where it cannot be loaded. */
  words(): Promise<WordPlan>;
  /** Reads what a first answer to a question leaves unread. Rejects where it cannot be loaded. */
  question(): Promise<LateQuestion>;
  /** What mends words that the site does not have. Rejects where it cannot be loaded. */
  spelling(): Promise<Spelling>;
}

export interface PastePlan {
  find(index: TableIndex, typed: string, effort: PasteEffort): Promise<PasteHits>;
  judge: JudgeMaker;
}

/** `onlyWay`: asks where rows would stand, and says nothing. */
export type FindInTexts = (index: TableIndex, form: FragmentForm, onlyWay?: boolean) => Promise<FragmentHits>;

/** What a question in words finds. */
export interface WordsFound {
  /** Numbers of the entries that answer it, or are near, best first. */
  numbers: readonly number[];
  isLost: boolean;
  /** Whether it has words that nothing read so far knows: a spelling may know what is meant. */
  isStrange: boolean;
  /** Answers it over gathered entries. */
  part(gathered: Gathered): WordPart;
}
/** What is loaded after a first answer; a spelling mends words beside. */
export interface WordEffort {
  question: LateQuestion;
  spelling?: Spelling;
}
export type WordPlan = (index: TableIndex, typed: string, effort?: WordEffort) => Promise<WordsFound>;

/** An answer that is being made. */
export interface Answering {
  /** The answer, better with each step; the last one is whole, or says what is lost. */
  steps(): AsyncGenerator<GatheredAnswer>;
  /** The last of all steps. */
  last(): Promise<GatheredAnswer>;
  /** Loads the next of the entries that contain the text. */
  further(): Promise<GatheredAnswer>;
}

export interface GatheredAnswer {
  answer: Answer;
  gathered: Gathered;
  /** What this answer was made without and is still to come, and what could not be loaded for it. */
  lacks: Part[];
  lost: Part[];
  records: readonly EntryRecord[];
  /** How many more entries contain the text than were loaded, and can be; how many besides, of which only the number is known. */
  more: number;
  beyond: number;
  /** Whether there may be more of those than that number says. */
  isLeast: boolean;
  /** Of codes that no entry claims. */
  cards: CodeCard[];
  /** What has answered the text by its words. */
  words: WordPart;
}
