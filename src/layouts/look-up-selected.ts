/**
 * What the bookmark does on a page of anybody: opens the search with what is selected there, behind `#`. Its own code is its address, so it
 * uses nothing from outside. In a text field, `getSelection` is empty in some browsers; a password stays where it is.
 */
export function lookUpSelected(address: string): void {
  const field = document.activeElement as HTMLInputElement;
  const inField = () => (field.value ?? '').slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  const selected = field.type === 'password' ? '' : `${getSelection()}` || inField();
  open(selected ? `${address}#q=${encodeURIComponent(selected)}` : address, '_blank', 'noopener');
}

/** The address of the bookmark, for a search at an address. */
export const bookmarkOf = (address: string): string =>
  `javascript:(${String(lookUpSelected).replace(/\s+/g, ' ')})('${address}')`;
