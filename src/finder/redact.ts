import { gateByLanguage } from '../search/gate/gate-by-language.ts';
import { type PublicWords, publicWords } from '../search/gate/public-words.ts';
import type { CodesFile, PackedOutline } from '../search/index/catalogue.ts';
import { indexCatalogue } from '../search/index/index-site.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { pasteReader } from '../search/judge/paste-reader.ts';
import type { Piece } from '../search/redact/piece.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import { catalogueOf } from './catalogue-of.ts';
import { checkedFields } from './checked-fields.ts';
import { redactedLine } from './redacted-line.ts';
import type { PublicVocabulary, Redacted, RedactOptions } from './types.ts';

type Lists = RedactOptions['words'];
const prepared = new WeakMap<PublicVocabulary, WeakMap<Lists, (text: string) => Piece[]>>();

/**
 * A text with everything taken out that is not known to be public. When in doubt, out: without word lists and vocabulary, almost every
 * word goes. What comes out passes again unchanged. Throws a TypeError that names what is missing, misspelt or of another kind.
 */
export function redact(text: string, options: RedactOptions): Redacted {
  const { vocabulary, words } = options ?? {};
  if (typeof text !== 'string') throw new TypeError('What is redacted is no text.');
  if (!vocabulary || !words)
    throw new TypeError('redact needs a vocabulary and word lists: both may be empty objects.');
  const known = prepared.get(vocabulary) ?? new WeakMap<Lists, (text: string) => Piece[]>();
  prepared.set(vocabulary, known);
  const gate = known.get(words) ?? gateOf(vocabulary, words);
  known.set(words, gate);
  return redactedLine(gate(text));
}

function gateOf(given: PublicVocabulary, lists: Lists): (text: string) => Piece[] {
  const [file, list] = ['an object', 'a text'] as const;
  const files = { vocabulary: file, outline: file, text: file, words: file, cards: file, field: file };
  checkedFields('The vocabulary of redact', given, {}, { ...files, catalogue: file });
  for (const [language, one] of Object.entries(lists))
    checkedFields(`The list "${language}"`, one, { common: list }, { technical: list, names: list }, true);
  const { catalogue = [], vocabulary, outline } = given;
  const field = (given.field ?? {}) as PublicData;
  const { cards } = (given.cards ?? { cards: [] }) as Pick<CodesFile, 'cards'>;
  const packed = catalogueOf(catalogue, vocabulary);
  const loaded = outline ? withOutline(packed, outline as PackedOutline) : packed;
  const index = indexCatalogue(loaded);
  const judge = judgeOf(index, field);
  const reader = pasteReader(index, field);
  const known = new Map<string, PublicWords>();
  const wordsFor = (languages: readonly string[]) => {
    const key = languages.join();
    const chosen = ['en', ...languages].flatMap((language) => lists[language] ?? []);
    const words = known.get(key) ?? publicWords(loaded, cards, chosen, field);
    known.set(key, words);
    return words;
  };
  return (text) => {
    const read = reader(text, judge(text));
    return gateByLanguage({ text, values: read.values(read.list(undefined).groups.length > 0) }, wordsFor);
  };
}
