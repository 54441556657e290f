import type { SiteFacts } from '../tables/table.ts';
import type { Note } from '../text/reason.ts';
import { asLongAs } from './as-long-as.ts';
import type { GatheredAnswer } from './gathered-answer.ts';
import { type Gathered, gatheredIndex } from './gathered-index.ts';
import type { LoadedEntries } from './loaded-entries.ts';
import type { LookedUp } from './looked-up.ts';
import { searchGathered } from './search-gathered.ts';

type Searched = ReturnType<typeof searchGathered>;
type Parts = Omit<Parameters<typeof searchGathered>[2], 'note'>;

/** The answer to a text by what is known by now: searched again only where something has come that it depends on. */
export class KeptAnswer {
  readonly #gathered = asLongAs<Gathered>();
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
    const gathered = this.#gathered([records.size, bodies.size, outlined, codes], () =>
      gatheredIndex(this.#facts, records, bodies, codes),
    );
    const { reader, found, judgeOf, isRead } = parts;
    const searched = this.#searched([gathered, reader, found, judgeOf, isRead], () =>
      searchGathered(gathered, this.#typed, { ...parts, note: this.#noted?.() }),
    );
    return { ...searched, gathered };
  }
}
