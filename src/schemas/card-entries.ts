/**
 * Cards as the search reads them: each stands in its catalogue behind the entries, as what is found by a fragment of its code, name, message,
 * meaning or first step, and by words. It is shown as a card, and never called the best match.
 */
import { codeSlug } from '../addresses.ts';
import type { CatalogueEntry, EntryText } from '../search/index/catalogue.ts';
import type { WordSource } from '../search/words/index-words.ts';
import type { CodeFacts } from './code-card.ts';
import { type PlaceOfPortal, stepText } from './first-step.ts';

/** A card with its code. */
export type Card = Pick<CodeFacts, 'name' | 'also' | 'message' | 'meaning' | 'firstStep'> & { code: string };

/** What the search reads of a card. */
export interface CardEntry {
  entry: CatalogueEntry;
  text: EntryText;
  words: WordSource;
}

/** `UserAccountNotFound` in words: names of codes are often all that is said. */
const inWords = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/_/g, ' ');

/** In the order of their codes. `places` are those of `portal.yaml`. */
export const cardEntries = (cards: readonly Card[], places: (key: string) => PlaceOfPortal | undefined): CardEntry[] =>
  cards
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, also, message, meaning, firstStep }): CardEntry => {
      const id = `e/${codeSlug(code).toLowerCase()}`;
      const title = name && name !== code ? `${code} ${name}` : code;
      const step = stepText(firstStep, places);
      return {
        entry: {
          ...{ id, kind: 'code' as const, title, codes: [code, ...also] },
          ...{ messages: message ? [message] : [], products: [], sources: [], headings: [], commands: [] },
          relatedFrom: 0,
        },
        // As on a page, it has what stands in codes and title, too.
        text: {
          ...{ id, sections: [], related: {} },
          text: [title, ...also, ...(message ? [message] : []), meaning, step].join(' '),
        },
        words: {
          // What to do is not what somebody asks.
          ...{ title: inWords(name ?? ''), summary: meaning, asked: [], headings: [] },
          ...{ messages: [], codes: [code], products: [] },
        },
      };
    });
