/** What stands at the end of a list that is whole: the way to hand the text on, or, where nothing was found, what helps on. */
import { RESULT_WORDS } from '#words/results.ts';
import type { ShownAnswer } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import { LatePart } from '../dom/late-part.ts';

export class ListEnd {
  /** Where one can look instead: below what is near. */
  readonly elsewhere = element('section', {
    class: 'results elsewhere',
    'aria-label': RESULT_WORDS.elsewhere,
    hidden: true,
  });
  readonly #foot: LatePart<typeof import('./list-foot.ts')>;
  readonly #help: LatePart<typeof import('./nothing-found.ts')>;
  readonly #base: string;
  #isNothing = false;

  /** `changed` is called when a part has come. */
  constructor(base: string, changed: () => void) {
    this.#base = base;
    this.#foot = new LatePart(() => import('./list-foot.ts'), changed);
    const help = async () => {
      const part = await import('./nothing-found.ts');
      void part.searchesOf(base);
      return part;
    };
    this.#help = new LatePart(help, () => this.#isNothing && changed());
  }

  /** A new question may load what is missing. */
  begin(): void {
    this.#foot.startAnew();
    this.#help.startAnew();
  }

  hide(): void {
    this.elsewhere.hidden = true;
    this.elsewhere.dataset.query = '';
  }

  /** `asked` is the text that was asked for. `isNothing`: everything was read, and nothing was found. */
  show(query: string, asked: string | Blob, answer: ShownAnswer, isNothing: boolean): Node[] {
    this.#foot.want();
    // Behind every list, so that what is asked of the host does not tell that a text was found nowhere.
    this.#help.want();
    this.#isNothing = isNothing;
    const foot = this.#foot.loaded?.listFoot(query, asked, answer, this.#base) ?? [];
    const help = isNothing ? this.#help.loaded : undefined;
    if (!help) {
      this.hide();
      return foot;
    }
    help.fillElsewhere(this.elsewhere, query, answer, this.#base);
    return [help.understood(query, answer, this.#base), ...foot];
  }
}
