import { addToList } from '../text/add-to-list.ts';
import { type Lexicon, type Phrase, stemOf } from './lexicon.ts';
import type { ConceptData } from './pack-concepts.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { QuestionData } from './word-file.ts';
import { wordsIn } from './words-in.ts';

const MOST_JOINED = 4;

/** Prepares what concepts and subjects are called by, of a whole site. */
export function lexiconOf({ concepts, subjects, products, language: own }: QuestionData): Lexicon {
  const all: ConceptData[] = [...concepts, ...subjects];
  const byFirst = new Map<string, Phrase[]>();
  const words = new Map<string, Map<string, string>>();
  const ofOwn = new Set<string>();
  const add = (text: string, of: number, language?: string, isShort = false) => {
    const found = wordsIn(text);
    const stems = found.map((word) => stemOf(word.text, language));
    if (!stems[0]) return;
    const isCommon = found.length === 1 && (STOP_WORDS[own]?.has(found[0]?.text ?? '') ?? false);
    const written = found.map((word) => word.text).join(' ');
    addToList(byFirst, stems[0], {
      stems,
      of,
      language,
      inCapitals: isShort && isCommon,
      isShort,
      written,
    });
    for (const { text } of found) {
      if (!language) ofOwn.add(text);
      const letter = text.slice(0, 1);
      words.set(letter, (words.get(letter) ?? new Map()).set(text, stemOf(text, language)));
    }
    if (found.length < 2 || found.length > MOST_JOINED) return;
    const joined = written.replaceAll(' ', '');
    const joinedStem = stemOf(joined, language);
    addToList(byFirst, joinedStem, {
      stems: [joinedStem],
      of,
      language,
      inCapitals: false,
      isShort,
      written,
    });
    const letter = joined.slice(0, 1);
    words.set(letter, (words.get(letter) ?? new Map()).set(joined, joinedStem));
  };
  all.forEach((concept, of) => {
    for (const name of [concept.name, ...(concept.formerly ?? []), ...(concept.terms ?? [])]) add(name, of);
    for (const name of concept.short ?? []) add(name, of, undefined, true);
    for (const [language, names] of Object.entries(concept.in ?? {})) for (const name of names) add(name, of, language);
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const common = new Set(concepts.flatMap(({ name }, at) => (STOP_WORDS[own]?.has(name.toLowerCase()) ? [at] : [])));
  const numbers = new Map(concepts.map(({ key }, at) => [key, at]));
  const broader = concepts.map((concept) => {
    const above = numbers.get(concept.broader ?? '');
    return above === undefined ? [] : [above];
  });
  const narrower = concepts.map((_, at) => broader.flatMap((above, below) => (above.includes(at) ? [below] : [])));
  const names = new Set(Object.entries(products).flatMap(([key, name]) => [key, name.toLowerCase()]));
  return {
    all,
    concepts: concepts.length,
    byFirst,
    words,
    broader,
    narrower,
    common,
    own: ofOwn,
    isProduct: (name) => names.has(name),
  };
}
