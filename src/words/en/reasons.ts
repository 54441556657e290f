/** Why the search answers as it does. */
import type { Reason, ReasonKind, ReasonOf } from '../../search/text/reason.ts';
import { counted } from '../counted.ts';
import { formatList } from '../format-list.ts';
import { percent } from '../percent.ts';
import { FIELD_WORDS } from './results.ts';

export const REASON_WORDS = {
  notBest: 'No entry is called the best match, because:',
  ofText: 'Of the whole text:',
};

/** `nameOf` gives the title of the entry at a position. */
type NameOf = (position: number) => string;

const TEXTS: { [Kind in ReasonKind]: (reason: ReasonOf<Kind>, nameOf: NameOf) => string } = {
  fit: ({ message, share, codes }) =>
    message
      ? `The text has ${percent(Math.min(1, share))} of a message of this entry.`
      : `The text has no message of this entry, but ${formatList(codes, 'unit')}.`,
  literal: ({ field, whole, edge, wordStart }) =>
    [
      `The text is in the entry as typed (${FIELD_WORDS[field].toLowerCase()}${whole ? ', all of it' : ''}).`,
      ...(wordStart ? [] : ['It begins inside of a word there.']),
      ...(edge ? ['The space that was typed is only the end of the field there.'] : []),
    ].join(' '),
  code: ({ code }) => `The code ${code} names this error.`,
  uncut: () => 'A line ends in the middle of the message: what was cut off does not count against it.',
  context: () => 'Words around the error are in the titles of this entry.',
  otherProduct: ({ product }) =>
    `It is only about ${product}, which the text does not name: words around the error count nothing for it.`,
  cause: () => 'It is named as the cause of the other errors.',
  moreSpecific: ({ than }, nameOf) => `Its message says more than that of “${nameOf(than)}”.`,
  standsWhole: ({ than }, nameOf) => `Its message is there as a whole, that of “${nameOf(than)}” in part.`,
  near: ({ share }) => `Only words are alike: ${percent(Math.min(1, share))} of what the words weigh.`,
  words: ({ share }) =>
    `It is found by words: it has ${percent(Math.min(1, share))} of what the words of the question weigh. Only a whole error or code can be certain.`,
  genericCode: ({ code }) => `The code ${code} only says what class an error is of; many errors share it.`,
  nameCode: ({ code }) => `The code ${code} is a word that other errors use, too.`,
  weak: () => 'So little of the message is there that it hardly counts.',
  wrapper: () => 'The message only takes in another error, so it counts less than that one.',
  status: () => 'The message only prints an HTTP status, as every failed request does, so it counts less.',
  fewLetters: () => 'With two letters, only beginnings of words are found.',
  quoted: () => 'The text is in quotes, so only what has it as typed is looked for; nothing is found by words.',
  fragment: () => 'The text is a piece of a code, a message or a title. Only a whole error or code can be certain.',
  list: ({ errors }) => `The text is a list of ${counted(errors, { one: '# error', other: '# different errors' })}.`,
  alike: ({ positions }, nameOf) => `The text fits these entries alike: ${formatList(positions.map(nameOf))}.`,
  unknownCode: ({ codes }) =>
    `No entry is about ${formatList(codes.map((code) => code.toUpperCase()))}, and no other code in the text says which error it is.`,
  misread: ({ typed, codes }) =>
    `The text has ${typed}, which only looks like ${formatList(codes)}; nothing else in it says that it is.`,
  part: ({ share }) => `Only ${percent(share)} of the message is in the text.`,
  common: () => 'The words of the message that are in the text are in many other messages, too.',
  embedded: () => 'The message is short, and here its words are in the middle of a sentence about something else.',
  ofCard: () =>
    'The text has the message of this code. Its page says what the code means; no entry explains how to mend it.',
  statusMissing: () => 'The message names an HTTP status that the text does not have.',
  nameMissing: () => 'The message quotes a name that the text does not have.',
  sentenceMissing: () => 'The message gives a reason that the text does not have.',
  ofNobody: () => 'What is there of the message is what every program says; what is its own is missing.',
  cutHalf: () => 'The text ends before the message is clear.',
  reasonAlone: () => 'The text says what failed and gives a reason; only the reason says which error it is.',
  everyProgram: () => 'The text has a sentence that every program prints; alone it belongs to no entry.',
  unclear: ({ position }, nameOf) => `Most speaks for “${nameOf(position)}”, and that is not enough.`,
  noEvidence: () => 'The text has no whole message and no code of an entry.',
  unanswered: () => 'No entry has enough of the words of the question.',
  half: ({ share }) => `Only ${percent(share)} of the message is in the text, less than half.`,
  otherWords: () => 'In the middle of the message, other words stand in the text, so it says something else.',
  shortPart: () => 'The part of the message that is in the text is too short to say which error it is.',
  little: () => 'Next to nothing of the message is in the text.',
  wrapped: () => 'The message only says what failed; the text gives a reason behind it, which is judged alone.',
  foreignCode: () => 'The text has a code that no entry is about, so a part of a message counts for nothing.',
  notWhole: () => 'The text is a whole message, code or title of another entry.',
  besideBest: () => 'It only wraps the best match or names its class, so it is not offered beside it.',
  far: ({ share }) => `Too few words are alike: ${percent(share)} of what the words weigh.`,
  fewWords: () => 'Only one word that says something is in common, so it is not suggested.',
  noQuestion: () => 'The text reads like the line of a program, so nothing is looked for by its words.',
  tooShort: () => 'The text has fewer than two letters or digits.',
  cut: () => 'Only the beginning of the text was read.',
  long: () => 'The text is longer than anything in an entry, so it was not looked for as typed.',
  noList: () => 'The text is not a list of errors, one a line.',
};

/** A reason in a sentence. */
export const reasonText = (reason: Reason, nameOf: NameOf): string =>
  (TEXTS[reason.kind] as (reason: Reason, nameOf: NameOf) => string)(reason, nameOf);
