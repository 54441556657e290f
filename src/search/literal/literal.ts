/** Literal matches: every entry in which the query stands as it was typed. */
import type { EntryText } from '../index/catalogue.ts';
import { type Occurrence, occurrences } from '../index/corpus.ts';
import type { CatalogueIndex, Field, FieldOf } from '../index/index-site.ts';
import type { TextIndex } from '../index/index-text.ts';
import { normalise, normaliseWithOffsets } from '../text/normalise.ts';
import type { Note } from '../text/reason.ts';
import {
  CARD_LAST,
  EDGE,
  ERROR_FIRST,
  FIELD_WEIGHT,
  MAX_HITS,
  MAX_LITERAL,
  MAX_PLACES,
  WHOLE,
  WORD_END,
  WORD_START,
} from '../text/weights.ts';
import { type Excerpt, excerpt, excerptAt } from './excerpt.ts';

/** A place in an entry where the query stands, or the message that it resembles. */
export interface Place {
  field: Field;
  /** Anchor of the section; empty for the top of the page. */
  anchor: string;
  /** Heading of the section, empty where the field says enough. */
  heading: string;
  excerpt: Excerpt;
  /** Of a message that is not in the site's language. */
  language?: string | undefined;
}

export interface Literal {
  score: number;
  places: Place[];
  /** It stands in a code, message or title. */
  strong: boolean;
  /** It is a whole code, message, title or source title. */
  complete: boolean;
}

/** Every entry in which the query stands as it was typed, by position in the catalogue. */
export function literal(
  index: CatalogueIndex,
  text: TextIndex | undefined,
  query: string,
  onlyBeginnings: boolean,
  note?: Note | undefined,
): Map<number, Literal> {
  const found = new Map<number, Literal>();
  if (query.length > MAX_LITERAL) {
    note?.({ kind: 'long' });
    return found;
  }
  if (onlyBeginnings) note?.({ kind: 'fewLetters' });
  // White space that came along with a selection is dropped only where it prevents every match.
  for (const form of new Set([query, query.trim()])) {
    if (found.size > 0) break;
    for (const hit of occurrences(index.corpus, form, 1)) {
      if (onlyBeginnings && !hit.wordStart) continue;
      const field = index.fields[hit.index] as FieldOf;
      add(
        found,
        field.position,
        field.field,
        hit,
        {
          field: field.field,
          anchor: field.anchor,
          heading: '',
          excerpt: excerpt(field.text, normaliseWithOffsets(field.text), hit.offset, form.trim().length),
          language: field.language,
        },
        note,
      );
    }
    if (!text) continue;
    const bare = form.trim();
    const perText = Math.max(1, Math.min(MAX_PLACES, Math.floor(MAX_HITS / text.entries.length)));
    for (const hit of occurrences(text.corpus, form, perText)) {
      if (onlyBeginnings && !hit.wordStart) continue;
      const entry = text.entries[hit.index] as EntryText;
      const shown = passage(text, hit.index, hit.offset, bare);
      const section = entry.sections.findLast(([offset]) => offset <= shown.start);
      add(
        found,
        text.positions[hit.index] as number,
        'text',
        hit,
        {
          field: 'text',
          anchor: section?.[1] ?? '',
          heading: section?.[2] ?? '',
          excerpt: shown,
        },
        note,
      );
    }
  }
  for (const [position, one] of found) {
    const kind = index.entries[position]?.kind;
    if (kind === 'error') one.score += ERROR_FIRST;
    // A card decides nothing: what else is found beside it is looked for as without it.
    if (kind === 'code') Object.assign(one, { score: one.score - CARD_LAST, strong: false, complete: false });
    one.places = distinctPlaces(one.places);
  }
  return found;
}

/** The passage of a hit. Where offsets did not move, the way back through every character is saved. */
function passage(text: TextIndex, position: number, offset: number, bare: string): Excerpt {
  const original = (text.entries[position] as EntryText).text;
  if (normalise(original.slice(offset, offset + bare.length)) === bare) {
    return excerptAt(original, offset, offset + bare.length);
  }
  const normalised = (text.normalised[position] ??= normaliseWithOffsets(original));
  return excerpt(original, normalised, offset, bare.length);
}

function add(
  found: Map<number, Literal>,
  position: number,
  field: Field,
  hit: Occurrence,
  place: Place,
  note: Note | undefined,
): void {
  const score =
    FIELD_WEIGHT[field] +
    (hit.whole && !hit.edge && field !== 'text' ? WHOLE : 0) -
    (hit.edge && field !== 'text' ? EDGE : 0) +
    (hit.wordStart ? WORD_START : 0) +
    (hit.wordEnd ? WORD_END : 0);
  const one = found.get(position) ?? { score: 0, places: [], strong: false, complete: false };
  one.strong ||= field === 'code' || field === 'message' || field === 'title';
  one.complete ||= hit.whole && FIELD_WEIGHT[field] >= FIELD_WEIGHT.source;
  if (score > one.score) {
    one.score = score;
    one.places.unshift(place);
    note?.({ kind: 'literal', position, field, ...hit });
  } else one.places.push(place);
  found.set(position, one);
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
