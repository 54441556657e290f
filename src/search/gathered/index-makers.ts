/** All that an index of tables is made with, once for a build. */
import type { CodeCard } from '../index/catalogue.ts';
import { codeTable } from '../lookups/code-keys.ts';
import { grams } from '../lookups/message-keys.ts';
import { questionTables } from '../lookups/question-tables.ts';
import { counts } from '../suffixes/count-rows.ts';
import { fieldHeads, textHeads } from '../suffixes/head-rows.ts';
import { infixes } from '../suffixes/infix-rows.ts';
import { jointsMaker } from '../suffixes/joint-rows.ts';
import { fieldsMaker, textsMaker } from '../suffixes/suffix-rows.ts';
import type { IndexMakers } from '../tables/build-index.ts';
import type { QuestionData } from '../words/word-file.ts';
import type { Answers } from './entry-record.ts';
import { recordMakers } from './record-makers.ts';

export interface MakersData {
  /** Answers of entries to the questions that part similar ones, by id. */
  answers: Readonly<Record<string, Answers>>;
  /** What is known of codes that no entry claims. */
  cards: readonly CodeCard[];
  /** What questions are read with. */
  question: QuestionData;
}

/** Of a small site, whose catalogue has the rest. */
export function wordMakers(question: QuestionData): IndexMakers {
  const { terms, lexicon } = questionTables(question);
  return { tables: [terms, lexicon], records: [] };
}

export function indexMakers({ answers, cards, question }: MakersData): IndexMakers {
  const { terms, lexicon } = questionTables(question);
  return {
    tables: [fieldsMaker, textsMaker, jointsMaker, grams, codeTable(cards), terms, lexicon],
    records: recordMakers(answers),
    derived: [fieldHeads, textHeads, infixes, counts],
  };
}
