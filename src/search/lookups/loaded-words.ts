/** What was read of the tables for a question, as the word search takes it: the same as all of it, for the words of this question. */

import { behindBucket, LEFT } from '../tables/bucket-table.ts';
import type { Row } from '../tables/table.ts';
import { addToList } from '../text/add-to-list.ts';
import type { Lexicon, Phrase } from '../words/lexicon.ts';
import type { ConceptData } from '../words/pack-concepts.ts';
import { stem } from '../words/stem.ts';
import { PASSAGES, type Posting, type TermSource } from '../words/word-file.ts';
import { type ReadPhrase, readPhrase } from './phrase-value.ts';
import { placedTerm } from './posting-value.ts';
import { BEFORE_NAME, BEHIND_STEM, OTHER_WORD, PHRASES, rootOf } from './question-keys.ts';

const CONCEPT = '#';

export class LoadedWords {
  readonly #terms = new Map<string, Map<number, number>>();
  readonly #lengths = new Map<number, number[]>();
  readonly #phrases = new Map<string, ReadPhrase>();
  /** Numbers of what concepts take in and, at last, their names; of subjects, too. By path. */
  readonly #names = new Map<string, string[]>();
  /** Words of phrases of the site's language, in their stems. */
  readonly #others = new Set<string>();
  /** Entries that have a term, and were not read. */
  readonly #unread = new Map<string, number>();

  /** Whether a stem of the site's language is known: of an entry, or of a phrase. */
  knows(stemmed: string): boolean {
    return this.#others.has(stemmed) || this.#stems.has(stemmed);
  }
  readonly #stems = new Set<string>();

  /** Paths of what a concept takes in, once its rows were read. */
  narrowerThan(path: string): string[] {
    return (this.#names.get(path) ?? []).slice(0, -1).map((one) => `${path}/${one}`);
  }

  get phrases(): readonly ReadPhrase[] {
    return [...this.#phrases.values()];
  }

  /** Takes in rows of `terms` or `lexicon`. */
  add(rows: readonly Row[]): void {
    for (const { key, values } of rows) {
      const [stemmed = '', kind] = behindBucket(key).split(BEHIND_STEM);
      for (const value of values) {
        if (kind === LEFT) this.#unread.set(stemmed, Number(value));
        else if (kind !== PHRASES) this.#place(stemmed, value);
        else if (stemmed.startsWith(CONCEPT)) this.#names.set(stemmed.slice(1), value.split(BEFORE_NAME));
        else if (value === OTHER_WORD) this.#others.add(stemmed);
        else {
          const phrase = readPhrase(value, stemmed);
          this.#phrases.set(`${value} ${phrase.stems}`, phrase);
        }
      }
    }
  }

  #place(stemmed: string, value: string): void {
    const { number, mask, lengths, ending } = placedTerm(value);
    const term = stemmed.startsWith(CONCEPT) ? stemmed : rootOf(stemmed) + ending;
    const places = this.#terms.get(term) ?? new Map<number, number>();
    this.#terms.set(term, places.set(number, mask));
    this.#stems.add(stemmed);
    const known = this.#lengths.get(number) ?? Array<number>(PASSAGES).fill(0);
    this.#lengths.set(number, known);
    for (const [passage, words] of lengths) known[passage] = words;
  }

  source(size: number, more: Iterable<string>): TermSource {
    const byLetter = new Map<string, Map<string, readonly Posting[]>>();
    const unread = new Map<readonly Posting[], number>();
    const put = (term: string, postings: readonly Posting[]) => {
      const letter = term.slice(0, 1);
      byLetter.set(letter, (byLetter.get(letter) ?? new Map()).set(term, postings));
      const left = this.#unread.get(term.startsWith(CONCEPT) ? term : stem(term));
      if (left) unread.set(postings, left);
    };
    for (const word of more) put(word, []);
    for (const term of [...this.#terms.keys()].sort())
      put(
        term,
        [...(this.#terms.get(term) as Map<number, number>)].sort(([a], [b]) => a - b),
      );
    return {
      size,
      lengthOf: (number, passage) => this.#lengths.get(number)?.[passage] ?? 0,
      unread: (postings) => unread.get(postings) ?? 0,
      beginningWith(letters) {
        const part = byLetter.get(letters.slice(0, 1)) ?? new Map<string, readonly Posting[]>();
        return letters.length === 1 ? part : new Map([...part].filter(([term]) => term.startsWith(letters)));
      },
    };
  }

  /** `spelled` are further words of phrases of the site's language; `asked` those of the question. */
  lexicon(products: Readonly<Record<string, string>>, asked: readonly string[], spelled: Iterable<string>): Lexicon {
    const phrases = this.phrases;
    const concepts = new Set([...conceptsOf(phrases), ...this.paths]);
    const subjects = new Set(phrases.flatMap((one) => (one.isSubject ? one.path : [])));
    const all = [...concepts, ...subjects].map(
      (key): ConceptData => ({ key, name: this.#names.get(key)?.at(-1) ?? '' }),
    );
    const numbers = new Map(all.map(({ key }, at) => [key, at]));
    const byFirst = new Map<string, Phrase[]>();
    const words = new Map<string, Map<string, string>>();
    const own = new Set<string>();
    const common = new Set<number>();
    const put = (word: string, stemmed: string) => {
      const letter = word.slice(0, 1);
      words.set(letter, (words.get(letter) ?? new Map()).set(word, stemmed));
    };
    for (const { path, isSubject, isCommon, ...phrase } of phrases) {
      const of = numbers.get(path) as number;
      if (isCommon) common.add(of);
      addToList(byFirst, phrase.stems[0] as string, { ...phrase, of });
      const written = phrase.written.split(' ');
      if (!phrase.language) for (const word of written) own.add(word);
      const single = phrase.stems.length < written.length ? [written.join('')] : written;
      single.forEach((word, at) => {
        if (!phrase.language || !own.has(word)) put(word, phrase.stems[at] as string);
      });
    }
    for (const word of [...asked.filter((one) => this.#others.has(stem(one))), ...spelled]) {
      own.add(word);
      put(word, stem(word));
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
    const names = new Set(Object.entries(products).flatMap(([key, name]) => [key, name.toLowerCase()]));
    const keys = [...concepts.keys()];
    const above = keys.map((key) => numbers.get(key.slice(0, Math.max(0, key.lastIndexOf('/')))));
    return {
      all,
      concepts: concepts.size,
      byFirst,
      words,
      broader: above.map((one) => (one === undefined ? [] : [one])),
      narrower: keys.map((_, at) => above.flatMap((one, below) => (one === at ? [below] : []))),
      common,
      own,
      isProduct: (name) => names.has(name),
    };
  }

  /** Paths of concepts whose rows were read, too. */
  get paths(): string[] {
    return [...this.#stems].flatMap((one) => (one.startsWith(CONCEPT) ? [one.slice(1)] : []));
  }
}

/** Paths of the concepts of phrases, and of what takes them in. */
function conceptsOf(phrases: readonly ReadPhrase[]): Set<string> {
  const paths = new Set<string>();
  for (const { path, isSubject } of phrases) {
    if (isSubject) continue;
    paths.add(path);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) paths.add(path.slice(0, at));
  }
  return paths;
}
