/** What `identify_error` says of a text: the fields of `find --json` but the text itself, with more of each. */
import { RESULT_WORDS } from '#words/results.ts';
import { answerOf } from '../finder/answer-of.ts';
import type { BuiltSearch } from '../finder/built-search.ts';
import { entryOf, type FoundEntry, type FoundLine, foundWith, urlBelow } from '../finder/found-line.ts';
import type { CatalogueEntry } from '../search/index/catalogue.ts';
import type { Answer, Result } from '../search/search.ts';
import { isCardOf } from '../search/text/card-codes.ts';
import { lineRanges } from '../search/text/line-ranges.ts';

/** How sure it is. */
export const OUTCOMES = ['best', 'choice', 'list', 'exact', 'possible', 'codes', 'unknown', 'tooShort'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An entry, or the card of a code, that was found. */
export interface IdentifiedEntry extends FoundEntry {
  title: string;
  /** What of the entry the text has. */
  passage?: string;
  /** What tells it apart from the others of a choice. */
  check?: string;
  /** Of the best match, and of what alone was found: its first cause, and the first step of its page. */
  likeliestCause?: string;
  firstStep?: string;
}

/** A code that no entry claims. */
export interface IdentifiedCode {
  code: string;
  url: string;
  name?: string;
  meaning?: string;
  /** Who must act. */
  side?: string;
  firstStep?: string;
}

/** Lines of a list that are about one entry; null where it is not documented. */
export interface IdentifiedLines {
  entry: string | null;
  title?: string;
  lines: string;
}

export interface Identified extends Pick<FoundLine, 'best' | 'readAs' | 'readCodes'> {
  outcome: Outcome;
  results: IdentifiedEntry[];
  suggestions: IdentifiedEntry[];
  cards: IdentifiedCode[];
  lines: IdentifiedLines[];
  /** Whether the text holds what looks like a secret. */
  hasSecret: boolean;
  /** Results, suggestions, cards and groups of lines for which an answer has no room. */
  left: number;
}

/** The whole answer to a text, however long. `built` is what answers this text, `base` what addresses begin with. */
export function identified(built: BuiltSearch, query: string, base: string): Identified {
  const answer = answerOf(built, query);
  const told = (entry: CatalogueEntry, { id, confidence }: Result): FoundEntry => ({
    id,
    url: urlBelow(base, entry),
    confidence,
  });
  const line = foundWith(built, query, told, answer);
  const entries = (found: FoundEntry[], results: readonly Result[]) =>
    found.map((one, at) => ({ ...one, ...partsOf(built, results[at]) }));
  return {
    outcome: outcomeOf(answer, line),
    best: line.best,
    results: entries(line.results, answer.results),
    suggestions: entries(line.suggestions, answer.suggestions),
    cards: line.cards.map((card) => ({ ...card, ...knownOf(built, card.code) })),
    lines: (answer.reading?.groups ?? []).map(({ entry, lines }) => ({
      ...{ entry, lines: lineRanges(lines) },
      ...titleOf(built, entry),
    })),
    ...{ readAs: line.readAs, readCodes: line.readCodes, hasSecret: answer.hasSecret ?? false, left: 0 },
  };
}

function outcomeOf({ searched, alike, reading }: Answer, { best, results, cards }: FoundLine): Outcome {
  if (!searched) return 'tooShort';
  if (results.length === 0) return cards.length > 0 ? 'codes' : 'unknown';
  if (best) return 'best';
  if (reading?.groups.some(({ entry }) => entry !== null)) return 'list';
  if (alike > 1) return 'choice';
  return results[0]?.confidence === 'exact' ? 'exact' : 'possible';
}

function partsOf(built: BuiltSearch, result: Result | undefined): Pick<IdentifiedEntry, 'title' | 'passage' | 'check'> {
  if (!result) return { title: '' };
  const excerpt = result.places[0]?.excerpt;
  return {
    title: entryOf(built, result.id).title,
    ...(excerpt ? { passage: `${excerpt.before}${excerpt.match}${excerpt.after}` } : {}),
    ...(result.check ? { check: result.check } : {}),
  };
}

function knownOf({ codes }: BuiltSearch, code: string): Omit<IdentifiedCode, 'code' | 'url'> {
  const card = codes.cards.find((one) => isCardOf(one, [code.toLowerCase()]));
  if (!card) return { meaning: RESULT_WORDS.nothing };
  const { name, meaning, side, firstStep } = card;
  return { ...(name ? { name } : {}), meaning, ...(side ? { side } : {}), firstStep };
}

function titleOf(built: BuiltSearch, id: string | null): { title?: string } {
  // Of a large site a group may name an entry that is not gathered.
  try {
    return id === null ? {} : { title: entryOf(built, id).title };
  } catch {
    return {};
  }
}
