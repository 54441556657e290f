/**
 * Concepts and subjects as they travel: one text for each thing that is said of them, an item a line, words parted by tabs.
 * Side by side, words of one language compress a fifth better than in the objects that authors write. Of all words but
 * names, only what is compared is kept.
 */
import { wordsIn } from './words-in.ts';

/** What a concept is called. */
export interface ConceptData {
  key: string;
  name: string;
  /** Former names, abbreviations, other words: each of one to four words. */
  formerly?: readonly string[] | undefined;
  short?: readonly string[] | undefined;
  terms?: readonly string[] | undefined;
  /** Words of other languages by tag. */
  in?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Key of a concept that takes it in. */
  broader?: string | undefined;
}

/** By what is said: `key`, `name`, `broader`, `formerly`, `short`, `terms`, and `in` for each language by its tag. */
export interface PackedConcepts {
  key: string;
  name: string;
  broader: string;
  formerly: string;
  short: string;
  terms: string;
  in: Readonly<Record<string, string>>;
}

/** What the words of questions mean, as it travels. */
export interface PackedMeanings {
  concepts: PackedConcepts;
  subjects: PackedConcepts;
}

export const packMeanings = (of: Record<keyof PackedMeanings, readonly ConceptData[]>): PackedMeanings => ({
  concepts: packConcepts(of.concepts),
  subjects: packConcepts(of.subjects),
});

const compared = (words: readonly string[] = []): string =>
  words
    .map((phrase) =>
      wordsIn(phrase)
        .map(({ text }) => text)
        .join(' '),
    )
    .filter(Boolean)
    .join('\t');

function packConcepts(all: readonly ConceptData[]): PackedConcepts {
  const column = (say: (concept: ConceptData) => string) => all.map(say).join('\n');
  const languages = [...new Set(all.flatMap(({ in: foreign = {} }) => Object.keys(foreign)))].sort();
  return {
    key: column(({ key }) => key),
    name: column(({ name }) => name),
    broader: column(({ broader = '' }) => broader),
    formerly: column(({ formerly }) => compared(formerly)),
    short: column(({ short }) => compared(short)),
    terms: column(({ terms }) => compared(terms)),
    in: Object.fromEntries(languages.map((tag) => [tag, column((concept) => compared(concept.in?.[tag]))])),
  };
}

export function unpackConcepts(packed: PackedConcepts): ConceptData[] {
  const lines = (text: string) => text.split('\n');
  const words = (text: string) => lines(text).map((line) => line.split('\t').filter(Boolean));
  const [names, broader] = [lines(packed.name), lines(packed.broader)];
  const [formerly, short, terms] = [words(packed.formerly), words(packed.short), words(packed.terms)];
  const foreign = Object.entries(packed.in).map(([tag, text]) => [tag, words(text)] as const);
  return lines(packed.key).flatMap((key, at) =>
    key
      ? {
          key,
          name: names[at] ?? '',
          broader: broader[at] || undefined,
          formerly: formerly[at],
          short: short[at],
          terms: terms[at],
          in: Object.fromEntries(foreign.map(([tag, all]) => [tag, all[at] ?? []])),
        }
      : [],
  );
}
