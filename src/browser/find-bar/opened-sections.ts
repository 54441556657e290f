import { openAround } from '../sections/folds.ts';

/** What has to be opened, and all around it, to show a range. The summary of a closed section shows as it is. */
export function hiddenWith({ startContainer }: Range): Element | null | undefined {
  const start = startContainer.parentElement;
  const summary = start?.closest('summary');
  return summary ? summary.parentElement?.parentElement : start;
}

/** Sections that were opened to show a match. They close again, unless the reader has used them. */
export class OpenedSections {
  readonly #opened = new Set<HTMLDetailsElement>();
  readonly #onUse = ({ target }: Event) => {
    for (const details of this.#opened) if (details.contains(target as Node)) this.#opened.delete(details);
  };

  constructor() {
    for (const type of ['pointerdown', 'keydown', 'focusin']) document.addEventListener(type, this.#onUse, true);
  }

  /** Opens what hides a range. */
  open(range: Range): void {
    const around = hiddenWith(range);
    const closed: HTMLDetailsElement[] = [];
    for (let one = around?.closest('details'); one; one = one.parentElement?.closest('details')) {
      if (!one.open) closed.push(one);
    }
    if (around) openAround(around);
    for (const one of closed) this.#opened.add(one);
  }

  /** Closes what is not needed to show a range; without a range, everything. */
  close(except?: Range): void {
    const around = except && hiddenWith(except);
    for (const details of this.#opened) {
      if (around && details.contains(around)) continue;
      details.open = false;
      this.#opened.delete(details);
    }
  }

  /** Closes everything and stops listening. */
  end(): void {
    this.close();
    for (const type of ['pointerdown', 'keydown', 'focusin']) document.removeEventListener(type, this.#onUse, true);
  }
}
