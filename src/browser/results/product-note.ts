/** Above the results where one product alone is searched: says so, with the way back to all. */
import { PRODUCT_NOTE_WORDS as WORDS } from '#words/product-note.ts';
import { element } from '../dom/element.ts';
import { SEARCHED } from '../dom/store-keys.ts';

export function fillNote(line: HTMLElement, product: string): void {
  const button = element('button', { type: 'button' }, WORDS.searchAll);
  button.addEventListener('click', () => {
    localStorage.removeItem(SEARCHED);
    const field = document.querySelector<HTMLTextAreaElement>('fault-search textarea');
    // The button goes with its line.
    field?.focus();
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  line.replaceChildren(WORDS.searched(product), ' ', button);
}
