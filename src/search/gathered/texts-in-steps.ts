/** Who has a text anywhere, by all own texts: looked up once, as early as nothing else is likely to say more. */
import type { Part } from './gathered-answer.ts';
import type { LoadedEntries } from './loaded-entries.ts';
import type { LookedUp } from './looked-up.ts';
import type { Having, Plans } from './plans.ts';
import { FIRST } from './shown-first.ts';
import { firstFound } from './typed-forms.ts';

export class TextsInSteps {
  readonly #plans: Plans;
  readonly #forms: readonly string[];
  readonly #mayBeAhead: () => boolean;
  #found: Promise<Having> | undefined;

  /** `mayBeAhead` tells whether own texts may be asked before anything is known of the text. */
  constructor(plans: Plans, forms: readonly string[], mayBeAhead: () => boolean) {
    this.#plans = plans;
    this.#forms = forms;
    this.#mayBeAhead = mayBeAhead;
  }

  /** Begins to look it up. */
  lookUp(): Promise<Having> {
    return (this.#found ??= firstFound(this.#forms, this.#plans.anywhere));
  }

  /** Asks where it would stand, while others are asked whether they have it. */
  way(): void {
    for (const form of this.#forms) void this.#plans.wayToTexts(form);
  }

  /** The same before anything is known of the text, where it may; or with `onlyWay` what looking up any text needs. */
  lookAhead(onlyWay = false): void {
    if (this.#mayBeAhead()) void (onlyWay ? this.#plans.wayToTexts() : this.lookUp());
  }

  /** Looks ahead as soon as fields have nothing. */
  async behind(fields: Promise<Having>, onlyWay: boolean): Promise<Having> {
    const found = await fields;
    if (found.numbers.length === 0) this.lookAhead(onlyWay);
    return found;
  }

  /** Takes what is found, and loads the first entries with the texts that decide. Tells whether anything has it. */
  async take(looked: LookedUp, loaded: LoadedEntries, lacks: Set<Part>, lost: Set<Part>): Promise<boolean> {
    const found = await this.lookUp();
    looked.addHaving(found, true);
    await loaded.loadWhole(looked.having.slice(0, FIRST));
    // Of what stands in too many places to be looked up, all is said that a reader can use where some are listed and all are counted.
    if (found.isLost && (found.isLeast || looked.having.length === 0)) lost.add('text');
    lacks.delete('text');
    return found.numbers.length > 0;
  }
}
