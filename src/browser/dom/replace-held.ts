/** Draws a region anew, and leaves the keyboard where the reader holds it. */

/**
 * Puts `parts` into a region in place of what it holds. The keyboard stays on the very element where that comes back, on one of the
 * same kind and words in the same result, or on the main link of the result.
 */
export function replaceHeld(region: HTMLElement, parts: readonly Node[]): void {
  const held = document.activeElement as HTMLElement | null;
  const isHeld = held && region.contains(held);
  const resultOf = (one: HTMLElement) => one.closest('li')?.dataset.entry;
  const result = isHeld ? resultOf(held) : undefined;
  region.replaceChildren(...parts);
  if (!isHeld) return;
  const isAlike = (one: HTMLElement) => one.textContent === held.textContent && resultOf(one) === result;
  const same = region.contains(held) ? held : [...region.querySelectorAll<HTMLElement>(held.localName)].find(isAlike);
  const link = result && region.querySelector<HTMLElement>(`li[data-entry="${result}"] .result-link`);
  (same ?? (link || undefined))?.focus({ preventScroll: true });
}
