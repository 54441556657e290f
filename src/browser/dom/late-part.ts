/** A part of the page's script that is loaded when it is first needed. */

/** Tries, milliseconds between them, and milliseconds after which the reader is told that it has not come. */
const TRIES = 3;
const PAUSE = 800;
const LIMIT = 8000;

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
    const late = setTimeout(() => this.#miss(), LIMIT);
    void this.#tried(TRIES)
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

  async #tried(tries: number): Promise<Module> {
    try {
      const loaded = await this.#load();
      // A script that was cut between two statements runs, and brings nothing.
      if (Object.keys(loaded).length === 0) throw new TypeError('Nothing came.');
      return loaded;
    } catch (error) {
      if (tries <= 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return this.#tried(tries - 1);
    }
  }
}
