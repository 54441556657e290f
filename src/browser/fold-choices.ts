/** Buttons that open and close sections: the reader's product, and all entries of a product page at once. */
import { PRODUCT, showProduct } from './folds.ts';

/** Keeps the chosen product on the device and opens its fixes; a second press takes the choice back. */
export function chooseProduct(button: HTMLElement): void {
  const chosen = button.getAttribute('aria-pressed') === 'true' ? '' : (button.dataset.chooseProduct ?? '');
  try {
    localStorage.setItem(PRODUCT, chosen);
  } catch {
    // The choice then holds for this page only.
  }
  showProduct(chosen);
}

export function foldAll(button: HTMLElement): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.entry-fold > details')) {
    details.open = button.dataset.foldAll === 'open';
  }
}
