/** What of a list is not shown yet, and the way there: the keyboard goes on at the first result that a press has brought. */
import { RESULT_WORDS } from '#words/results.ts';
import { element } from '../dom/element.ts';

export class MoreToSee {
  readonly #links: () => HTMLAnchorElement[];
  readonly #load: () => void;
  /** The place of the link that the keyboard goes to. */
  #next = Infinity;
  /** How many results there were when more were asked for. */
  #loaded = 0;

  /** `links` gives those of all shown results; `load` asks for more of a large site's, which come with the next answer. */
  constructor(links: () => HTMLAnchorElement[], load: () => void) {
    this.#links = links;
    this.#load = load;
  }

  /** For a new list. */
  begin(): void {
    this.#next = Infinity;
    this.#loaded = 0;
  }

  /** How many are `left`, with a button that shows more; behind the last one, of how many `beyond` only the number, or the least, is known. */
  foot(left: number, beyond = 0, isLeast = false, show: () => void): HTMLElement[] {
    if (left === 0) return beyond > 0 ? [element('p', { class: 'more' }, RESULT_WORDS.beyond(beyond, isLeast))] : [];
    const button = element('button', { type: 'button' }, RESULT_WORDS.showMore);
    button.addEventListener('click', () => {
      this.#next = this.#links().length;
      show();
    });
    return [element('p', { class: 'more' }, button, ` ${RESULT_WORDS.left(left)}`)];
  }

  /** When a list is drawn, which has `loaded` results, and may be longer if `isWanted`. */
  drawn(loaded: number, isWanted: boolean): void {
    if (isWanted && this.#loaded !== loaded) {
      this.#loaded = loaded;
      this.#load();
    }
    const next = this.#links()[this.#next];
    if (next) this.#next = Infinity;
    next?.focus();
  }
}
