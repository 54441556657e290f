import type { Judge } from '../judge/judged.ts';
import type { SiteFacts } from '../tables/table.ts';
import type { Note } from '../text/reason.ts';
import { asLongAs } from './as-long-as.ts';
import type { GatheredAnswer } from './gathered-answer.ts';
import { type Gathered, gatheredEntries, withTexts } from './gathered-index.ts';
import type { LoadedEntries } from './loaded-entries.ts';
import type { LookedUp } from './looked-up.ts';
import { judgeOver, type SearchedWith, searchGathered } from './search-gathered.ts';

type Searched = ReturnType<typeof searchGathered>;
type Parts = Pick<SearchedWith, 'found' | 'isRead'> & Parameters<typeof judgeOver>[1];

/** The answer to a text by what is known by now: searched again only where something has come that it depends on. */
export class KeptAnswer {
  readonly #entries = asLongAs<Omit<Gathered, 'text'>>();
  readonly #gathered = asLongAs<Gathered>();
  readonly #judge = asLongAs<Judge | undefined>();
  readonly #searched = asLongAs<Searched>();
  readonly #facts: SiteFacts;
  readonly #typed: string;
  readonly #noted: (() => Note) | undefined;

  /** `noted` is asked before each search for what hears why the answer is as it is. */
  constructor(facts: SiteFacts, typed: string, noted: (() => Note) | undefined) {
    [this.#facts, this.#typed, this.#noted] = [facts, typed, noted];
  }

  of(
    { records, bodies, outlined }: LoadedEntries,
    { codes }: LookedUp,
    parts: Parts,
  ): Searched & Pick<GatheredAnswer, 'gathered'> {
    const entries = this.#entries([records.size, outlined, codes], () => gatheredEntries(this.#facts, records, codes));
    const gathered = this.#gathered([entries, bodies.size], () => withTexts(entries, bodies));
    const { reader, found, judgeOf, isRead } = parts;
    // What an own text says changes no verdict.
    const judge = this.#judge([entries, reader, judgeOf], () => judgeOver(entries.index, parts));
    const searched = this.#searched([gathered, judge, found, isRead], () =>
      searchGathered(gathered, this.#typed, { found, isRead, judge, note: this.#noted?.() }),
    );
    return { ...searched, gathered };
  }
}
