/** How records of entries are made and kept. */
import type { RecordMaker } from '../tables/table.ts';
import { type Answers, packBody, packEntry, packOutline } from './entry-record.ts';

/** So many entries stand in a file: a first answer loads ten from anywhere, and of two in a file one was of no use to it. */
const ENTRIES_EACH = 1;
/** Small, and asked for behind the first answer. */
const OUTLINES_EACH = 4;
const BODIES_EACH = 1;

/** `answers` are those of each entry to the questions that part similar ones, by its id. */
export const recordMakers = (answers: Readonly<Record<string, Answers>>): RecordMaker[] => [
  { name: 'entries', each: () => ENTRIES_EACH, record: ({ entry }) => packEntry(entry, answers[entry.id]) },
  { name: 'outlines', each: () => OUTLINES_EACH, record: ({ entry }) => packOutline(entry) },
  { name: 'bodies', each: () => BODIES_EACH, record: ({ text }) => packBody(text) },
];
