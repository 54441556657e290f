/**
 * From a typed or pasted text to a ranked answer. Pure: the catalogue and the text of the site come in, plain data
 * comes out. Literal matches see the text as typed; what is judged as a paste is unwrapped first.
 */
import type { Catalogue, CatalogueEntry, EntryText, SiteText } from './catalogue.ts';
import { entraCodesIn, isGenericCode } from './codes.ts';
import { type Corpus, corpusOf, type Occurrence, occurrences } from './corpus.ts';
import { type EvidenceIndex, evidenceIndex, type Fit, fitsOf, wholeCode } from './evidence.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { lettersAndDigits, type Normalised, normalise, normaliseWithOffsets } from './normalise.ts';
import { unpackText } from './pack-text.ts';
import { unwrap } from './unwrap.ts';
import {
  EDGE,
  ERROR_FIRST,
  FIELD_WEIGHT,
  MAX_LITERAL,
  MAX_NEAR,
  MAX_PLACES,
  MAX_QUERY,
  MIN_LETTERS,
  MIN_LETTERS_INSIDE,
  TIE,
  WHOLE,
  WORD_END,
  WORD_START,
} from './weights.ts';

export type Field = keyof typeof FIELD_WEIGHT;
export type Confidence = 'best' | 'exact' | 'possible';

/** A place in an entry where the query stands, or the message that it resembles. */
export interface Place {
  field: Field;
  /** Anchor of the section; empty for the top of the page. */
  anchor: string;
  /** Heading of the section, empty where the field says enough. */
  heading: string;
  excerpt: Excerpt;
}

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

interface FieldOf {
  entry: number;
  field: Field;
  text: string;
  anchor: string;
}

/** The prepared catalogue. Make it once; ask it often. */
export interface CatalogueIndex {
  entries: CatalogueEntry[];
  fields: FieldOf[];
  corpus: Corpus;
  evidence: EvidenceIndex;
}

/** The prepared text of the site. */
export interface TextIndex {
  entries: EntryText[];
  /** Position in the catalogue of each text's entry. */
  positions: number[];
  /** Normalised texts with their way back, made when a text is first shown. */
  normalised: (Normalised | undefined)[];
  corpus: Corpus;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const fields: FieldOf[] = catalogue.entries.flatMap((entry, index) => [
    ...entry.codes.map((text) => ({ entry: index, field: 'code' as const, text, anchor: '' })),
    ...entry.messages.map((text) => ({ entry: index, field: 'message' as const, text, anchor: 'messages' })),
    { entry: index, field: 'title' as const, text: entry.title, anchor: '' },
    ...entry.sources.map((text) => ({ entry: index, field: 'source' as const, text, anchor: 'sources' })),
    ...entry.headings.map(([anchor, text]) => ({ entry: index, field: 'heading' as const, text, anchor })),
    ...entry.commands.map((text) => ({ entry: index, field: 'command' as const, text, anchor: '' })),
  ]);
  return {
    entries: catalogue.entries,
    fields,
    corpus: corpusOf(fields.map(({ text }) => text)),
    evidence: evidenceIndex(catalogue),
  };
}

/** Texts of entries that the catalogue does not know are left out: the two files come from different builds. */
export function indexText(index: CatalogueIndex, siteText: SiteText): TextIndex {
  const positions = new Map(index.entries.map(({ id }, position) => [id, position]));
  const entries = siteText.entries
    .filter(({ id }) => positions.has(id))
    .map((packed) => unpackText(index.entries[positions.get(packed.id) as number] as CatalogueEntry, siteText, packed));
  return {
    entries,
    positions: entries.map(({ id }) => positions.get(id) as number),
    normalised: [],
    corpus: corpusOf(entries.map(({ text }) => text)),
  };
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

interface Literal {
  score: number;
  places: Place[];
  /** It stands in a code, message or title. */
  strong: boolean;
  /** It is a whole code, message, title or source title. */
  complete: boolean;
}

/** Every entry in which the query stands as it was typed, by position in the catalogue. */
function literal(
  index: CatalogueIndex,
  text: TextIndex | undefined,
  query: string,
  onlyBeginnings: boolean,
): Map<number, Literal> {
  const found = new Map<number, Literal>();
  if (query.length > MAX_LITERAL) return found;
  // White space that came along with a selection is dropped only where it prevents every match.
  for (const form of new Set([query, query.trim()])) {
    if (found.size > 0) break;
    for (const hit of occurrences(index.corpus, form, 1)) {
      if (onlyBeginnings && !hit.wordStart) continue;
      const field = index.fields[hit.index] as FieldOf;
      add(found, field.entry, field.field, hit, {
        field: field.field,
        anchor: field.anchor,
        heading: '',
        excerpt: excerpt(field.text, normaliseWithOffsets(field.text), hit.offset, form.trim().length),
      });
    }
    if (!text) continue;
    for (const hit of occurrences(text.corpus, form, MAX_PLACES)) {
      if (onlyBeginnings && !hit.wordStart) continue;
      const entry = text.entries[hit.index] as EntryText;
      const normalised = (text.normalised[hit.index] ??= normaliseWithOffsets(entry.text));
      const shown = excerpt(entry.text, normalised, hit.offset, form.trim().length);
      const section = entry.sections.findLast(([offset]) => offset <= shown.start);
      add(found, text.positions[hit.index] as number, 'text', hit, {
        field: 'text',
        anchor: section?.[1] ?? '',
        heading: section?.[2] ?? '',
        excerpt: shown,
      });
    }
  }
  for (const [entry, one] of found) {
    if (index.entries[entry]?.kind === 'error') one.score += ERROR_FIRST;
    one.places = distinctPlaces(one.places);
  }
  return found;
}

function add(found: Map<number, Literal>, entry: number, field: Field, hit: Occurrence, place: Place): void {
  const score =
    FIELD_WEIGHT[field] +
    (hit.whole && !hit.edge && field !== 'text' ? WHOLE : 0) -
    (hit.edge && field !== 'text' ? EDGE : 0) +
    (hit.wordStart ? WORD_START : 0) +
    (hit.wordEnd ? WORD_END : 0);
  const one = found.get(entry) ?? { score: 0, places: [], strong: false, complete: false };
  one.strong ||= field === 'code' || field === 'message' || field === 'title';
  one.complete ||= hit.whole && FIELD_WEIGHT[field] >= FIELD_WEIGHT.source;
  if (score > one.score) {
    one.score = score;
    one.places.unshift(place);
  } else one.places.push(place);
  found.set(entry, one);
}

/** A place in the text that repeats a place of the catalogue says nothing new, but it knows the section. */
function distinctPlaces(places: Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const twin = kept.find(
      (other) =>
        other.field !== 'text' &&
        place.field === 'text' &&
        (other.anchor === place.anchor || other.anchor === '') &&
        place.excerpt.before.endsWith(other.excerpt.before.slice(-20)) &&
        place.excerpt.after.startsWith(other.excerpt.after.slice(0, 20)),
    );
    if (!twin) kept.push(place);
    else if (twin.anchor === '') twin.anchor = place.anchor;
  }
  return kept.slice(0, MAX_PLACES);
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
