/**
 * The late part of the search that reads questions in words: it completes an answer to which neither a code nor a whole
 * error has led.
 */
import type { CatalogueIndex } from '../index/index-site.ts';
import type { TextIndex } from '../index/index-text.ts';
import type { Answer, Result, Suggestion, WordPart } from '../search.ts';
import type { Note } from '../text/reason.ts';
import { MAX_SUGGESTIONS, PASTE_LENGTH } from '../text/weights.ts';
import { askedIn } from './asked-in.ts';
import { rarity, type Unit } from './question-units.ts';
import type { Reader } from './question-words.ts';
import { type RankedEntry, rankEntries } from './rank-entries.ts';
import { type Question, readQuestion } from './read-question.ts';
import {
  ANSWERS_FROM,
  BESIDE_FROM,
  CLEARLY_BETTER,
  LISTED_FROM,
  MOST_LISTED,
  OF_CARD,
  PHRASE,
  PIECE,
  SUGGESTED_FROM,
  TELLING,
  TELLING_WORDS,
} from './word-weights.ts';
import { wordsIn } from './words-in.ts';

/** What a program calls something: nobody asks so. */
const NAME = /^\S*[_\d]\S*$/;

/** What was found for a question. */
export interface FoundByWords {
  question: Question;
  /** Entries that answer it, best first. */
  answers: RankedEntry[];
  /** All that have something of it, the same first. */
  ranked: RankedEntry[];
}

/** Entries that answer a question, and behind them cards of codes that do. */
export function findByWords(reader: Reader, typed: string): FoundByWords {
  const found = findOwn(reader, typed);
  if (!reader.cards) return found;
  // Numbers of units are those of the other reading.
  const bare = (card: RankedEntry): RankedEntry => ({ ...card, units: [], treated: [], words: [] });
  const cards = findOwn(reader.cards, typed).answers.filter(({ coverage }) => coverage >= OF_CARD);
  const answers = [...found.answers, ...cards.map(bare)].slice(0, MOST_LISTED);
  if (answers.length > 0) found.question.reading.isUnanswered = false;
  return { ...found, answers };
}

function findOwn(reader: Reader, typed: string): FoundByWords {
  const question = readQuestion(reader, typed);
  const ranked = rankEntries(question.units, reader.source);
  // Beside a word that nothing here knows, one word in common is chance: `zebra crossing`.
  const rarest = rarity(0, reader.source.size);
  const isStrange = question.units.some(({ readings, weight }) => readings.length === 0 && weight >= rarest);
  const treats = (entry: RankedEntry) =>
    (question.subjectUnit === undefined || entry.treated.includes(question.subjectUnit)) &&
    (!isStrange || tellingOf(reader, question, entry).count >= TELLING_WORDS);
  const least =
    LISTED_FROM * (ranked.find((entry) => entry.answers >= ANSWERS_FROM && treats(entry))?.score ?? Infinity);
  const answers = ranked
    .filter((entry) => entry.score >= least && entry.answers >= BESIDE_FROM && treats(entry))
    .slice(0, MOST_LISTED);
  question.reading.isUnanswered = answers.length === 0;
  if (answers.length > 0) delete question.reading.subject;
  return { question, answers, ranked };
}

/** What a question and an entry have in common that says something: words of which most entries have none, no name of a product. */
const tellingOf = ({ source }: Reader, { units }: Question, entry: RankedEntry): { words: string[]; count: number } => {
  const least = TELLING * rarity(0, source.size);
  const telling = entry.units.flatMap((unit, at) => {
    const { weight, isProduct, words } = units[unit] as Unit;
    const has = entry.words[at] ?? [];
    return isProduct || weight < least || has.length === 0 ? [] : [{ has, words }];
  });
  return {
    words: [...new Set(telling.flatMap(({ has }) => has))],
    count: telling.reduce((sum, { words }) => sum + words, 0),
  };
};

/** The nearest of what does not answer: one word alone is in many entries by chance. */
export function nearestOf(
  reader: Reader,
  { question, ranked }: FoundByWords,
  note?: Note | undefined,
): { entry: RankedEntry; words: string[] }[] {
  return ranked
    .filter(({ coverage }) => coverage >= SUGGESTED_FROM)
    .flatMap((entry) => {
      const { words, count } = tellingOf(reader, question, entry);
      if (count >= TELLING_WORDS) return [{ entry, words }];
      note?.({ kind: 'fewWords', position: entry.position });
      return [];
    })
    .slice(0, MAX_SUGGESTIONS);
}

/**
 * The part for a reader. Of a large site, that names entries by their numbers: `positionIn` says where in the catalogue, which has
 * some of them, one stands.
 */
export function wordPart(
  index: CatalogueIndex,
  reader: Reader,
  positionIn: (number: number) => number | undefined = (number) => number,
): WordPart {
  const placed = (entries: readonly RankedEntry[]) =>
    entries.flatMap((entry): RankedEntry[] => {
      const position = positionIn(entry.position);
      return position === undefined ? [] : [{ ...entry, position }];
    });
  const positionOf = new Map(index.entries.map(({ id }, position) => [id, position]));
  return (answer, typed, { text }, note) => {
    // A code that no entry claims says which error it is; a line that an entry documents, what printed it.
    if (answer.unknownCodes.length > 0 || answer.wrappings?.some(({ isKnown, entry }) => entry && !isKnown))
      return false;
    const asked = askedIn(typed, answer.wrappings);
    if (!asked) {
      note?.({ kind: 'noQuestion' });
      return false;
    }
    const found = findByWords(reader, asked.text);
    const { question } = found;
    const answers = asked.isReason ? [] : placed(found.answers);
    // Nothing is near to words that stand in every text.
    if (question.units.length === 0) {
      const isEmpty = !asked.isReason && wordsIn(asked.text).length > 0;
      if (isEmpty && answer.results.length === 0) answer.question = { readAs: [], isUnanswered: true, isEmpty };
      return true;
    }
    // What a long sentence is near to, the judge knows better.
    if (answers.length === 0 && typed.length > PASTE_LENGTH) return false;
    // A piece of an error that stands in an entry as typed has no misspellings, and so many words side by side say enough.
    const isPiece = answer.results.length > 0 && (question.reading.mended || question.units.length >= PIECE);
    if (isPiece) return true;
    const said = (entry: RankedEntry) => {
      note?.({ kind: 'words', position: entry.position, share: Math.min(1, entry.coverage) });
      return resultOf(reader, index, text, question, entry);
    };
    if (answers.length > 0 || (answer.results.length === 0 && !asked.isReason)) answer.question = question.reading;
    addAnswers(positionOf, answer, answers, said, NAME.test(asked.text) || wordsIn(asked.text).length >= PHRASE);
    if (answer.results.length > 0) return true;
    if (answer.question) answer.question.isUnanswered = true;
    note?.({ kind: 'unanswered' });
    answer.suggestions = nearestOf(reader, { ...found, ranked: placed(found.ranked) }, note).map(
      ({ entry, words }): Suggestion => ({ ...said(entry), confidence: 'possible', why: { kind: 'words', words } }),
    );
    // What of a message stands in a reason tells more than its words.
    return !asked.isReason;
  };
}

/**
 * Puts the answers beside what stands in the mere text of an entry: they lead where they are clearly better and that is no phrase and no
 * name, since whoever types one as it stands there has read it.
 */
function addAnswers(
  positionOf: ReadonlyMap<string, number>,
  answer: Answer,
  answers: readonly RankedEntry[],
  said: (entry: RankedEntry) => Result,
  isCopied: boolean,
): void {
  const ranked = new Map(answers.map((entry) => [entry.position, entry]));
  const of = (result: Result) => positionOf.get(result.id) as number;
  const weak = answer.results;
  const score = (result: Result) => ranked.get(of(result))?.score ?? 0;
  // The order of the catalogue decides nothing: what words do not rank stays as it was.
  weak.sort((a, b) => score(b) - score(a));
  const listed = new Set(answer.results.map(of));
  const added = answers.filter(({ position }) => !listed.has(position));
  const bestWeak = Math.max(0, ...weak.map(score));
  const before = added.filter((entry) => weak.length === 0 || (!isCopied && entry.score > CLEARLY_BETTER * bestWeak));
  const after = added.filter((entry) => !before.includes(entry));
  answer.results = [...before.map(said), ...weak, ...after.map(said)];
}

function resultOf(
  { late }: Reader,
  index: CatalogueIndex,
  text: TextIndex | undefined,
  question: Question,
  { position, units }: RankedEntry,
): Result {
  const entry = index.entries[position] as CatalogueIndex['entries'][number];
  const { readAs, mended = '' } = question.reading;
  const words = [...units.flatMap((unit) => question.units[unit]?.text ?? []), ...readAs, mended];
  const own = text?.entries[text.positions.indexOf(position)];
  const place = own && late?.sentenceWith(entry, own, words);
  return { id: entry.id, confidence: 'words', places: place ? [place] : [] };
}
