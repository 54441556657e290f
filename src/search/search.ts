/**
 * From a typed or pasted text to a ranked answer. Pure: the catalogue and the text of the site come in, plain data
 * comes out. Literal matches see the text as typed; what is judged as a paste is unwrapped first.
 */
import { anyCardCodesIn, type CodesTold, cardCodesIn, codesTold } from './card-codes-in.ts';
import { checkOf } from './check-of.ts';
import { choice } from './choice.ts';
import { codeFits, fitsByCode, wholeCode } from './code-fits.ts';
import type { CatalogueEntry } from './index/catalogue.ts';
import type { CatalogueIndex } from './index/index-site.ts';
import type { TextIndex } from './index/index-text.ts';
import type { Fit } from './judge/fit.ts';
import type { Judge, Judged } from './judge/judged.ts';
import { type Literal, literal, type Place } from './literal/literal.ts';
import { sameMessage } from './literal/same-message.ts';
import { LABEL, QUOTED, queryOf } from './query-of.ts';
import { resembling } from './resembling.ts';
import { codesToTell } from './text/card-codes.ts';
import { joinCodes, unclaimedCodesIn } from './text/codes.ts';
import { codeAsWhole } from './text/codes-in.ts';
import { lettersAndDigits } from './text/normalise.ts';
import type { PasteReading, QuestionReading, ReadCode, SuggestionReason, Wrapping } from './text/reading.ts';
import type { Note } from './text/reason.ts';
import {
  MAX_CARDS,
  MAX_NEAR,
  MAX_QUERY,
  MIN_LETTERS,
  MIN_LETTERS_INSIDE,
  MIN_SECRET,
  NEAR_OFFERED,
  NEAR_SHOWN,
  PASTE_LENGTH,
  TIE,
} from './text/weights.ts';

/** `words`: an entry that answers the question by its words. */
export type Confidence = 'best' | 'exact' | 'possible' | 'words';

/** One entry of an answer. */
export interface Result {
  id: string;
  confidence: Confidence;
  /** Most telling first; `exact` results have at least one with a mark. */
  places: Place[];
  /** What tells this entry apart from the others of a choice. */
  check?: string | undefined;
}

/** An entry that does not fit, and may help. */
export interface Suggestion extends Result {
  why?: SuggestionReason | undefined;
}

export interface Answer {
  results: Result[];
  /** How many of them, from the first on, fit and are not told apart by the text: 1 of a best match, 0 where they only have it. */
  alike: number;
  /** Entries that are near, when nothing else was found. */
  suggestions: Suggestion[];
  /** How a question in words was read; absent for codes, fragments and whole errors. */
  question?: QuestionReading | undefined;
  /** Lines of the text that take in another error; absent where there is none. */
  wrappings?: Wrapping[] | undefined;
  /** Codes in the query that say which error it is, and that no entry claims; lower case. */
  unknownCodes: string[];
  /** Codes in the query that no entry claims and that have a card, in their one spelling; lower case. */
  cardCodes: string[];
  /** What its codes are, where it has several. */
  codes?: CodesTold | undefined;
  /** What of the query was read as a code that looks like it: see `misread-answer.ts`. */
  readCodes?: ReadCode[] | undefined;
  /** Whether the query has enough letters or digits to be searched. */
  searched: boolean;
  /** Whether only the beginning of the query was read. */
  cut: boolean;
  /** Whether the query holds what looks like a secret; undefined while nobody has judged it. */
  hasSecret?: boolean | undefined;
  /** What was understood of a whole paste; absent for fragments. */
  reading?: PasteReading | undefined;
}

/** What is known of a question before its words are read. */
interface Found {
  text: TextIndex | undefined;
}
/**
 * Completes an answer by the words of a question: loaded after the first results, and asked only where neither a code, message or
 * title has the text as typed nor a whole error fits. False where the text has no words that say anything.
 */
export type WordPart = (answer: Answer, typed: string, found: Found, note?: Note | undefined) => boolean;

/**
 * The answer to a query. Without `text`, exact matches are not complete; without `judge`, only literal matches and whole
 * codes are found; without `words`, no question is read by its words. `note` hears why the answer is as it is, and changes
 * nothing. Work is bounded by the size of the catalogue, of the text, and of the first {@link MAX_QUERY} characters.
 */
export function search(
  index: CatalogueIndex,
  text: TextIndex | undefined,
  typed: string,
  judge?: Judge | undefined,
  note?: Note | undefined,
  words?: WordPart | undefined,
): Answer {
  const cut = typed.length > MAX_QUERY;
  const read = cut ? typed.slice(0, MAX_QUERY) : typed;
  const query = queryOf(read, index.vocabulary);
  const letters = lettersAndDigits(query.slice(0, 100));
  const answer: Answer = {
    results: [],
    alike: 0,
    suggestions: [],
    unknownCodes: [],
    cardCodes: [],
    searched: letters >= MIN_LETTERS,
    cut,
  };
  if (!answer.searched) return answer;
  const typedIn = literal(index, text, query, letters < MIN_LETTERS_INSIDE, note);
  // Quotes that stand in no entry ask for the text between them, and for nothing that is only like it.
  const quoted = typedIn.size > 0 ? undefined : QUOTED.exec(query.trim())?.[1];
  if (quoted) note?.({ kind: 'quoted' });
  const bare = quoted ?? query.replace(LABEL, '');
  const isTyped = typedIn.size > 0 || bare === query || lettersAndDigits(bare) < MIN_LETTERS_INSIDE;
  const exact = isTyped ? typedIn : literal(index, text, bare, letters < MIN_LETTERS_INSIDE, note);
  const code = wholeCode(index, quoted ?? query);
  // What stands whole in an entry is about that entry, whatever else resembles it. A mere fragment of a code, message
  // or title is answered literally; evidence judges whole errors only.
  const complete = new Set([...exact].filter(([, one]) => one.complete).map(([position]) => position));
  const isFragment = !code && complete.size === 0 && [...exact.values()].some(({ strong }) => strong);
  const judged = isFragment ? undefined : judge?.(read, note);
  answer.unknownCodes = unclaimedCodesIn(judged?.normalised ?? query, index.vocabulary, index.claims.known);
  answer.cardCodes = cardCodesIn(index, judged?.normalised ?? query, codeAsWhole(quoted ?? query, index.cards));
  const fits = code ? codeFits(index, code) : (judged?.fits ?? []);
  const asked = complete.size > 0 ? fits.filter(({ position }) => complete.has(position)) : fits;
  const chosen = choice(asked, answer.unknownCodes, index, isFragment ? undefined : note);
  if (isFragment) note?.({ kind: 'fragment' });
  if (code && fits.length === 0) note?.({ kind: 'genericCode', code });
  if (note) for (const fit of fits) if (!asked.includes(fit)) note({ kind: 'notWhole', position: fit.position });

  const { results } = answer;
  const listed = new Set<number>();
  const list: List = (position, confidence, fit) => {
    if (listed.has(position)) return;
    listed.add(position);
    const result: Result = {
      id: idOf(index, position),
      confidence,
      places: exact.get(position)?.places ?? resembling(index, fit),
    };
    if (chosen.length > 1 && chosen.includes(fit as Fit)) result.check = checkOf(index, text, position, chosen);
    results.push(result);
  };
  for (const fit of chosen) {
    // A text that many entries have as their own message is an exact match of each, not a short choice.
    const confidence =
      chosen.length === 1 ? 'best' : chosen.length > 3 && exact.has(fit.position) ? 'exact' : 'possible';
    list(fit.position, confidence, fit);
  }
  const standing = ranked(index, exact);
  for (const position of standing) list(position, 'exact');
  answer.alike = chosen.length || sameMessage(standing.flatMap((position) => exact.get(position) ?? []));
  if (!judge && !isFragment && !code) for (const fit of fitsByCode(index, read)) list(fit.position, 'possible', fit);
  const isPaste = read.length > PASTE_LENGTH || read.trim().includes('\n');
  const whole = read.length < MIN_SECRET ? undefined : (judged ?? judge?.(read));
  answer.hasSecret = read.length < MIN_SECRET ? false : whole?.reader?.hasSecret();
  const best = chosen.length === 1 ? chosen[0] : undefined;
  const rows = isPaste ? whole?.reader?.list(best) : undefined;
  if (rows?.groups.length === 0) note?.({ kind: 'noList' });
  if (rows) answer.reading = whole?.reader?.read(best, rows.groups);
  if (!rows?.groups.length) answer.wrappings = judged?.reader?.wrappings();
  const isJudged = judged && complete.size === 0;
  if (isJudged) addFits(answer, fits, list, note);
  if (isJudged) addCards(answer, judged, list, note);
  const isFirm = [...listed].some((position) => exact.get(position)?.strong ?? true);
  const isAsked = !quoted && !code && !isFirm;
  const isRead = isAsked && words?.(answer, joinCodes(read, index.vocabulary), { text }, note);
  if (isJudged && !quoted && !isRead) addNear(index, answer, judged, list, note);
  const leading = index.entries.find(({ id }) => id === results[0]?.id)?.codes ?? [];
  if (!isFragment) answer.codes = codesTold(index, judged?.normalised ?? query, read, leading);
  if (answer.results.length === 0 && codesToTell(answer).length === 0)
    answer.cardCodes = anyCardCodesIn(index, judged?.normalised ?? query);
  if (rows && rows.errors > 1) {
    note?.({ kind: 'list', errors: rows.errors });
    for (const position of rows.positions) list(position, 'possible');
    whole?.reader?.tellAsList(answer, rows.groups);
  }
  return answer;
}

type List = (position: number, confidence: Confidence, fit?: Fit) => void;

/** What fits in part, behind the rest. */
function addFits(answer: Answer, fits: readonly Fit[], list: List, note: Note | undefined): void {
  // Beside a best match, a mere wrapper or generic code is no second error.
  const isBest = answer.results[0]?.confidence === 'best';
  const fitting = fits.filter((one) => one.fits);
  const offered = isBest ? fitting.filter(({ isSpecific }) => isSpecific) : fitting;
  if (answer.results.length === 0) answer.alike = Math.min(offered.length, MAX_NEAR);
  for (const fit of offered.slice(0, MAX_NEAR)) list(fit.position, 'possible', fit);
  if (note) for (const fit of fitting) if (!offered.includes(fit)) note({ kind: 'besideBest', position: fit.position });
}

/** Cards whose message stands in the text, where no entry fits: what the error is, if not how to mend it. */
function addCards({ results }: Answer, judged: Judged, list: List, note: Note | undefined): void {
  if (results.length > 0) return;
  const fits = judged.cardFits();
  const least = TIE * (fits[0]?.score ?? 0);
  for (const fit of fits.slice(0, MAX_CARDS)) {
    if (fit.score < least) continue;
    list(fit.position, 'possible', fit);
    note?.({ kind: 'ofCard', position: fit.position });
  }
}

/** What only resembles the query, when nothing else was found: as possible when it is much like it, else as a suggestion. */
function addNear(index: CatalogueIndex, answer: Answer, judged: Judged, list: List, note: Note | undefined): void {
  if (answer.results.length > 0) return;
  const { reader } = judged;
  if (!reader) return;
  const near = reader.near().slice(0, MAX_NEAR);
  for (const { position, share } of near) {
    note?.({ kind: share < NEAR_OFFERED ? 'far' : 'near', position, share });
    if (share >= NEAR_SHOWN) list(position, 'possible');
  }
  if (answer.results.length > 0) return;
  const suggested = reader.suggest().map(
    ({ position, why, fit }): Suggestion => ({
      id: idOf(index, position),
      confidence: 'possible',
      places: resembling(index, fit),
      why,
    }),
  );
  if (suggested.length > 0) answer.suggestions = suggested;
}

const idOf = (index: CatalogueIndex, position: number): string => (index.entries[position] as CatalogueEntry).id;

/** Entries with a literal match, best first. */
function ranked(index: CatalogueIndex, exact: ReadonlyMap<number, Literal>): number[] {
  const order = (position: number) => index.order[position] as number;
  return [...exact]
    .sort(([a, one], [b, other]) => other.score - one.score || order(a) - order(b))
    .map(([position]) => position);
}
