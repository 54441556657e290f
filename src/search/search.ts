/**
 * From a typed or pasted text to a ranked answer. Pure: the catalogue and the text of the site come in, plain data
 * comes out. Literal matches see the text as typed; what is judged as a paste is unwrapped first.
 */
import type { CatalogueEntry } from './catalogue.ts';
import { entraCodesIn, isGenericCode } from './codes.ts';
import { type Fit, fitsOf, wholeCode } from './evidence.ts';
import type { CatalogueIndex, TextIndex } from './index-site.ts';
import { literal, type Place } from './literal.ts';
import { lettersAndDigits, normalise } from './normalise.ts';
import { unwrap } from './unwrap.ts';
import { MAX_NEAR, MAX_QUERY, MIN_LETTERS, MIN_LETTERS_INSIDE, TIE } from './weights.ts';

export type Confidence = 'best' | 'exact' | 'possible';

/** One entry of an answer. */
export interface Result {
  id: string;
  confidence: Confidence;
  /** Most telling first; `exact` results have at least one with a mark. */
  places: Place[];
  /** What tells this entry apart from the others of a choice. */
  check?: string | undefined;
}

export interface Answer {
  results: Result[];
  /** Entries that are near, when nothing else was found. */
  suggestions: Result[];
  /** Entra codes in the query that no entry claims, lower case. */
  unknownCodes: string[];
  /** Whether the query has enough letters or digits to be searched. */
  searched: boolean;
  /** Whether only the beginning of the query was read. */
  cut: boolean;
}

/**
 * The answer to a query. Without `text`, only the catalogue is searched and exact matches are not complete.
 * Work is bounded by the size of the catalogue, of the text, and of the first {@link MAX_QUERY} characters.
 */
export function search(index: CatalogueIndex, text: TextIndex | undefined, typed: string): Answer {
  const cut = typed.length > MAX_QUERY;
  const query = normalise(cut ? typed.slice(0, MAX_QUERY) : typed);
  const letters = lettersAndDigits(query.slice(0, 100));
  const answer: Answer = { results: [], suggestions: [], unknownCodes: [], searched: letters >= MIN_LETTERS, cut };
  if (!answer.searched) return answer;

  const exact = literal(index, text, query, letters < MIN_LETTERS_INSIDE);
  const whole = wholeCode(index.evidence, query);
  const unwrapped = normalise(unwrap(cut ? typed.slice(0, MAX_QUERY) : typed));
  answer.unknownCodes = entraCodesIn(unwrapped).filter((code) => !index.evidence.codes.has(code));

  const fits = whole ? codeFits(index, whole) : fitsOf(index.evidence, unwrapped);
  // What stands whole in an entry is about that entry, whatever else resembles it. A mere fragment of a code, message
  // or title is answered literally; evidence judges whole errors only.
  const complete = new Set([...exact].filter(([, one]) => one.complete).map(([entry]) => entry));
  const isFragment = !whole && complete.size === 0 && [...exact.values()].some(({ strong }) => strong);
  const chosen = isFragment ? [] : choice(complete.size > 0 ? fits.filter(({ entry }) => complete.has(entry)) : fits);
  const best = chosen.length === 1 ? chosen[0] : undefined;
  const choiceIds = new Set(chosen.length <= 3 ? chosen.map(({ entry }) => entry) : []);

  const rankAmongEquals = (entry: number) => index.evidence.order[entry] as number;
  const ranked = [...exact.entries()].sort(
    ([a, one], [b, other]) => other.score - one.score || rankAmongEquals(a) - rankAmongEquals(b),
  );
  const first = chosen.filter(({ entry }) => choiceIds.has(entry) || !exact.has(entry));
  const near = isFragment
    ? []
    : fits.filter(({ entry }) => !exact.has(entry) && !first.some((fit) => fit.entry === entry));
  const result = (entry: number, confidence: Confidence, fit?: Fit): Result => ({
    id: (index.entries[entry] as CatalogueEntry).id,
    confidence,
    places: exact.get(entry)?.places ?? resembling(fit),
  });

  for (const fit of first) {
    const made = result(fit.entry, best ? 'best' : 'possible', fit);
    if (chosen.length > 1) made.check = checkOf(index, text, fit.entry, first);
    answer.results.push(made);
  }
  for (const [entry] of ranked) {
    if (first.some((fit) => fit.entry === entry)) continue;
    const made = result(entry, 'exact');
    if (chosen.some((fit) => fit.entry === entry)) made.check = checkOf(index, text, entry, chosen);
    answer.results.push(made);
  }
  const rest = near.slice(0, MAX_NEAR).map((fit) => result(fit.entry, 'possible', fit));
  if (answer.results.length > 0) answer.results.push(...rest.filter((_, at) => near[at]?.fits));
  else answer.suggestions = rest;
  return answer;
}

/** The entries that claim a code fit it equally. */
function codeFits(index: CatalogueIndex, code: string): Fit[] {
  if (isGenericCode(code)) return [];
  return (index.evidence.claims.get(code) ?? []).map((entry) => ({ entry, score: 1, fits: true, codes: [code] }));
}

/** The entries that cannot be told apart at the top: one is the best match, several are a choice. */
function choice(fits: readonly Fit[]): Fit[] {
  const top = fits[0];
  if (!top?.fits) return [];
  return fits.filter((fit) => fit.fits && fit.score >= top.score * TIE);
}

/** What tells an entry of a choice apart, as one of the others says it; known once the text is there. */
function checkOf(
  index: CatalogueIndex,
  text: TextIndex | undefined,
  entry: number,
  others: readonly Fit[],
): string | undefined {
  const id = (index.entries[entry] as CatalogueEntry).id;
  for (const other of others) {
    const says = text?.entries[text.positions.indexOf(other.entry)]?.related[id];
    if (says) return says;
  }
  return undefined;
}

/** The message that a paste resembles, when the paste itself does not stand in the entry. */
function resembling(fit: Fit | undefined): Place[] {
  if (!fit?.message) return [];
  return [
    {
      field: 'message',
      anchor: 'messages',
      heading: '',
      excerpt: { start: 0, before: '', match: '', after: fit.message },
    },
  ];
}
