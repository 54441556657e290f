/** Buttons that open and close sections: the reader's product and installation, and all entries of a product page at once. */
import { keepRanges } from '../dom/keep-ranges.ts';
import { EDITION, PRODUCT } from '../dom/store-keys.ts';
import * as folds from './folds.ts';

/** Keeps the chosen product on the device and opens its fixes; a second press takes the choice back. */
export function chooseProduct(button: HTMLElement): void {
  choose(PRODUCT, isPressed(button) ? '' : (button.dataset.chooseProduct ?? ''));
}

/** Keeps which installation of a product the reader has; a second press takes the answer back. */
export function chooseEdition(button: HTMLElement): void {
  const [product = '', edition = ''] = (button.dataset.chooseEdition ?? '').split(' ');
  choose(EDITION + product, isPressed(button) ? '' : edition);
}

const isPressed = (button: HTMLElement): boolean => button.getAttribute('aria-pressed') === 'true';

function choose(key: string, choice: string): void {
  const restore = keepRanges(document.body);
  folds.choose(key, choice);
  restore();
}

export function foldAll(button: HTMLElement): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.entry-fold > details')) {
    details.open = button.dataset.foldAll === 'open';
  }
}
