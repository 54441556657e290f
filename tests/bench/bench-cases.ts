import {
  type Case,
  type Documented,
  fieldFragments,
  generatedPastes,
  ownTextFragments,
  typingErrors,
} from './generated-cases.ts';
import type { BenchSite } from './generated-site.ts';
import { mulberry32, pick } from './mulberry32.ts';
import { padPaste } from './wrap-paste.ts';

/** All cases of one size, in an order in which any beginning is a fair sample. */
export interface BenchCases {
  fragments: Case[];
  fieldFragments: Case[];
  pastes: Case[];
  typingErrors: Case[];
  /** For the clock: fragments of 20 characters, pastes of 4 kB, pastes of 1 MB. */
  short: string[];
  long: string[];
  huge: string[];
}

export function casesOf({ catalogue, texts }: BenchSite, count: number, seed: number): BenchCases {
  const entries: Documented[] = catalogue.entries.map((entry, at) => ({ ...entry, text: texts[at]?.text ?? '' }));
  const random = mulberry32(seed);
  const pastes = generatedPastes(entries, 1, seed, count);
  return {
    fragments: ownTextFragments(entries, count, seed),
    fieldFragments: fieldFragments(entries, count, seed),
    pastes,
    typingErrors: typingErrors(entries, count, seed),
    short: ownTextFragments(entries, 120, seed + 1, 20).map(({ query }) => query),
    long: Array.from({ length: 60 }, () => padPaste(random, pick(random, pastes).query, 4000)),
    huge: Array.from({ length: 5 }, () => padPaste(random, pick(random, pastes).query, 1_000_000)),
  };
}
