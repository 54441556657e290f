/** A part of the page's script that is loaded when it is first needed. */
import { persistently, TOLD_AFTER } from '../../persistently.ts';

export class LatePart<Module extends object> {
  /** The part, once it is there. */
  loaded: Module | undefined;
  /** Whether it has failed, or has taken too long; it may still come. */
  isMissing = false;
  #isAsked = false;
  readonly #load: () => Promise<Module>;
  readonly #changed: () => void;

  /** `changed` is called when the part has come, and when it is found missing. */
  constructor(load: () => Promise<Module>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** Loads it, unless that was done before; what fails is tried again. */
  want(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const late = setTimeout(() => this.#miss(), TOLD_AFTER);
    void persistently(() => this.#whole())
      .then(
        (loaded) => {
          this.loaded = loaded;
          this.isMissing = false;
          this.#changed();
        },
        () => this.#miss(),
      )
      .finally(() => clearTimeout(late));
  }

  /** A part that is missing is loaded again when it is next wanted. */
  startAnew(): void {
    if (!this.isMissing) return;
    this.isMissing = this.#isAsked = false;
  }

  #miss(): void {
    this.isMissing = true;
    this.#changed();
  }

  /** A script that was cut between two statements runs, and brings nothing. */
  async #whole(): Promise<Module> {
    const loaded = await this.#load();
    if (Object.keys(loaded).length === 0) throw new TypeError('Nothing came.');
    return loaded;
  }
}
