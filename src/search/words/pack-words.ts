/**
 * `words.json` as it travels: terms in order, parted by spaces; one character for each posting in `postings` (how far the entry is
 * from the one before, U+005D for the next) and in `places` (which of the masks), a space behind the last of a term.
 * Columns of one kind, and characters instead of numbers, compress to half of what plain JSON takes.
 */
import type { IndexedWords } from './index-words.ts';
import { packMeanings, unpackConcepts } from './pack-concepts.ts';
import type { Posting, QuestionData, TermSource, Terms, WordFile } from './word-file.ts';
import { PASSAGES } from './word-file.ts';

/** What number 0 is written as: no sign that JSON escapes is near. */
const ZERO = 0x5d;

export function packWords(
  { terms, lengths }: IndexedWords,
  { language, concepts, subjects, products, common, plain }: QuestionData,
): WordFile {
  const ordered = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = new Map<number, number>();
  for (const [, postings] of ordered) for (const [, mask] of postings) count.set(mask, (count.get(mask) ?? 0) + 1);
  const masks = [...count].sort(([a, one], [b, other]) => other - one || a - b).map(([mask]) => mask);
  const numbers = new Map(masks.map((mask, at) => [mask, at]));
  const write = (number: number) => String.fromCharCode(ZERO + number);
  let postings = '';
  let places = '';
  for (const [, list] of ordered) {
    let last = -1;
    for (const [position, mask] of list) {
      postings += write(position - last - 1);
      places += write(numbers.get(mask) as number);
      last = position;
    }
    postings += ' ';
    places += ' ';
  }
  return {
    terms: ordered.map(([term]) => term).join(' '),
    postings,
    places,
    masks,
    lengths: lengths.map((length) => Math.min(35, length).toString(36)).join(''),
    language,
    ...packMeanings({ concepts, subjects }),
    products,
    common,
    plain,
  };
}

/** What questions are read with. */
export const questionDataOf = ({ concepts, subjects, language, products, common, plain }: WordFile): QuestionData => ({
  ...{ language, products, common, plain },
  concepts: unpackConcepts(concepts),
  subjects: unpackConcepts(subjects),
});

/** The terms of a file. Throws where it is not one. */
export function unpackTerms({ terms, postings, places, masks }: WordFile): Map<string, Posting[]> {
  const where = postings.split(' ');
  const what = places.split(' ');
  return new Map(
    terms.split(' ').map((term, at) => {
      let last = -1;
      const found = [...(where[at] as string)].map((sign, number): Posting => {
        last += sign.charCodeAt(0) - ZERO + 1;
        return [last, masks[(what[at] as string).charCodeAt(number) - ZERO] as number];
      });
      return [term, found];
    }),
  );
}

/** How long passages are, as a source says it. */
export const lengthsOf = ({ lengths }: Pick<WordFile, 'lengths'>): Pick<TermSource, 'size' | 'lengthOf'> => ({
  size: lengths.length / PASSAGES,
  lengthOf: (position, passage) => Number.parseInt(lengths[position * PASSAGES + passage] ?? '0', 36),
});

/** A file held whole, or the part of it that some terms are. */
export function heldTerms(terms: Terms, lengths: Pick<TermSource, 'size' | 'lengthOf'>): TermSource {
  const parts = new Map<string, Map<string, readonly Posting[]>>();
  for (const [term, postings] of terms) {
    const letter = firstOf(term);
    const part = parts.get(letter) ?? new Map();
    parts.set(letter, part.set(term, postings));
  }
  return {
    ...lengths,
    beginningWith(letters) {
      const part = parts.get(firstOf(letters));
      if (!part || letters === firstOf(letters)) return part ?? new Map();
      const found = new Map<string, readonly Posting[]>();
      for (const [term, postings] of part) if (term.startsWith(letters)) found.set(term, postings);
      return found;
    },
  };
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
