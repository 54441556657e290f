/**
 * `Belt '{belt}' of hall {hall} is off` has the rows `belt ofhall`, `ofhall isoff`, `isoff belt` and, as `hall` begins a word too, `hall
 * isoff`: what a paste has from the beginning of a word on leads to them, as deep as it agrees.
 *
 * The table of messages by their letters, from each word to the end of its literal part. Eight letters do not tell messages of a
 * large site apart; a key goes on as far as what stands beside it in the table makes it. Behind the end of a part stands another
 * part of the same message: thousands may end with the same words.
 */
import { messageLetters } from '../judge/evidence-index.ts';
import { MESSAGE_GRAM } from '../judge/evidence-weights.ts';
import { templateOf } from '../judge/template.ts';
import { MAX_KEY } from '../tables/pack-rows.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { TableMaker } from '../tables/table.ts';
import { rankedNumber } from './ranked-number.ts';

/** Ends the letters of a part. */
export const PART_END = ' ';
/** Bytes of a shard at every size: a paste reads one or two for each of its stretches, and larger ones only bring more beside. */
const SHARD = 1024;

export const grams: TableMaker = {
  name: 'grams',
  shardBytes: () => SHARD,
  isDistinguishing: true,
  *rows({ number, entry }, facts) {
    const vocabulary = vocabularyFrom(facts);
    const value = rankedNumber(number, entry, vocabulary);
    for (const message of entry.messages)
      for (const key of keysOf(messageLetters(message, templateOf(message, vocabulary), vocabulary.rarity)))
        yield [key, value];
  },
};

/** Only what a gram of the judge begins is evidence. */
function* keysOf({ text, words }: ReturnType<typeof messageLetters>): Generator<string> {
  const parts = text.split(/\n+/).filter(Boolean);
  for (const { from, code } of words) {
    if (code) {
      yield code;
      continue;
    }
    const end = text.indexOf('\n', from);
    const part = text.slice(from, end === -1 ? undefined : end);
    if (part.length < MESSAGE_GRAM) continue;
    const others = parts.filter((other) => !other.endsWith(part));
    const at = parts.findIndex((other) => other.endsWith(part));
    yield `${part}${PART_END}${others[at] ?? others[0] ?? ''}`.slice(0, MAX_KEY);
  }
}
