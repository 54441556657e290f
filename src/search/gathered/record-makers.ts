/** How records of entries are made and kept. */
import type { RecordMaker } from '../tables/table.ts';
import type { Rarity } from '../text/rarity.ts';
import { type Answers, packBody, packEntry } from './entry-record.ts';

/** So many entries stand in a file: a first answer loads ten from anywhere, so that few of a file are of use to it. */
const ENTRIES_EACH = 2;
const BODIES_EACH = 1;

/** `rarity` is of all words; `answers` are those of each entry to the questions that part similar ones, by its id. */
export const recordMakers = (rarity: Rarity, answers: Readonly<Record<string, Answers>>): RecordMaker[] => [
  { name: 'entries', each: () => ENTRIES_EACH, record: ({ entry }) => packEntry(entry, rarity, answers[entry.id]) },
  { name: 'bodies', each: () => BODIES_EACH, record: ({ text }) => packBody(text) },
];
