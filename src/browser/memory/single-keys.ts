/** The reader's choice whether keys work without Ctrl. */
import { SINGLE_KEYS } from '../dom/store-keys.ts';

/** Shows the choice and keeps it; nothing where the device keeps nothing. */
export function offerSingleKeys(place: HTMLElement): void {
  const box = place.querySelector('input') as HTMLInputElement;
  try {
    box.checked = !localStorage[SINGLE_KEYS];
  } catch {
    return;
  }
  place.hidden = false;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(SINGLE_KEYS);
    else localStorage.setItem(SINGLE_KEYS, 'off');
  });
}
