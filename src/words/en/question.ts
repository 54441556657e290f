/** How a question in words was read, and what a text is wrapped in: above the results, and in a terminal. */
import type { SuggestionReason } from '../../search/text/reading.ts';
import { formatList } from '../format-list.ts';
import { percent } from '../percent.ts';
import { LOCALE } from './locale.ts';

const quoted = (words: string) => `“${words}”`;
const list = (words: readonly string[]) => formatList(words.map(quoted), 'unit');
const nameOf = (tag: string) => new Intl.DisplayNames(LOCALE, { type: 'language' }).of(tag) ?? tag;

export const QUESTION_WORDS = {
  /** `asked` is the language of the question. */
  language: (asked: string) =>
    `The pages are in ${nameOf(LOCALE.split('-')[0] ?? LOCALE)}; your question looks ${nameOf(asked)}.`,
  readAs: (words: readonly string[]) => `Read as: ${list(words)}.`,
  /** `part` makes what searches for the words, for the question as it was read and for it as it was typed. */
  mended: <Part>(mended: string, typed: string, part: (name: 'mended' | 'typed', words: string) => Part) => [
    'Read as ',
    part('mended', mended),
    ' ',
    part('typed', `Only exactly ${quoted(typed)}`),
  ],
  /** Before the title of each of them. */
  perhaps: 'Perhaps',
};

/** Why an entry is suggested that does not fit. */
export function suggestedFor(why: SuggestionReason): string {
  if (why.kind === 'words') return `Has ${list(why.words)}.`;
  const message = why.kind === 'part' ? 'its message' : `a message that ${why.count} entries share`;
  return `${percent(why.share)} of ${message} stands in your text.`;
}

export const WRAPPING_WORDS = {
  /** `entry` documents the line itself. */
  failed: <Part>(failed: string, entry: Part | undefined): (string | Part)[] => [
    `What failed: ${quoted(failed)}`,
    ...(entry ? [' (', entry, ')'] : []),
    '. ',
  ],
  known: (reason: string) => `Why, is looked up here: ${quoted(reason)}`,
  unknown: (reason: string) => `Why, is not documented here: ${quoted(reason)}`,
  none: 'It gives no reason.',
};
