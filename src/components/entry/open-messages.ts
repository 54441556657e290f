import type { Entry } from '../../entries.ts';

/** Wordings that stand open; the rest is one click away, so that causes and fixes stay near. */
const OPEN = 2;
/** Characters of them for which there is room beside causes and fixes, in lines of about 30: with more, the column would be longer than the page. */
const MOST_BESIDE = 1000;

/** The wordings of an entry that stand open. One more than usual does, too: nobody opens a fold for one. */
export const openMessages = ({ messages }: Entry): Entry['messages'] =>
  messages.length > OPEN + 1 ? messages.slice(0, OPEN) : messages;

/** Whether they stand beside what is to be done, where there is room for two columns. */
export const standBeside = (entry: Entry): boolean =>
  openMessages(entry).reduce((sum, { text }) => sum + text.length, 0) <= MOST_BESIDE;
