import { type CardEntry, cardEntries } from '../schemas/card-entries.ts';
import { codeSchema } from '../schemas/code-card.ts';
import type { PlaceOfPortal } from '../schemas/first-step.ts';
import type { Content } from './content-files.ts';
import { readWith } from './read-with.ts';

const made = new WeakMap<Content, CardEntry[]>();

/** The cards of a content as the search reads them; what fits no schema is left out. Made once. */
export function cardsOf(content: Content): CardEntry[] {
  const known = made.get(content);
  if (known) return known;
  const places = (content.references.portal.value ?? {}) as Record<string, PlaceOfPortal>;
  const cards = content.codes.flatMap(({ value }) =>
    Object.entries((value ?? {}) as object).flatMap(([code, card]) => {
      const { data } = readWith(codeSchema, card);
      return data ? [{ ...data, code }] : [];
    }),
  );
  const entries = cardEntries(cards, (key) => places[key]);
  made.set(content, entries);
  return entries;
}
