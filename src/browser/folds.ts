/** Collapsible sections: opened by links and for print, the reader's product first. */

/** Where the chosen product is kept. */
export const PRODUCT = 'product';

/** The product the reader has chosen on this device. */
function chosenProduct(): string {
  try {
    return localStorage.getItem(PRODUCT) ?? '';
  } catch {
    return '';
  }
}

/** Opens every section around an element. */
export function openAround(inside: Element): void {
  let fold = inside.closest('details');
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
}

/** The id behind `#`; a broken escape names nothing. */
function idOfAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Opens everything around the element that the address names, and brings it into view. */
export function openTarget(): void {
  const id = idOfAddress();
  const target = document.getElementById(id);
  if (id && !target && !id.startsWith('q=')) {
    void import('./link-notice.ts').then(({ noticeLink }) => noticeLink(id, openTarget));
  }
  if (!target) return;
  openAround(target);
  target.scrollIntoView();
}

/** Opens the fix for a product in every entry, or the first where there is none. */
export function showProduct(product: string): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose-product]')) {
    button.setAttribute('aria-pressed', String(button.dataset.chooseProduct === product));
  }
  for (const fixes of document.querySelectorAll('.entry > .fixes')) {
    const folds = [...fixes.querySelectorAll<HTMLElement>(':scope > .fix')];
    const first = folds.find((fold) => fold.dataset.product === product) ?? folds[0];
    for (const fold of folds) {
      const details = fold.querySelector('details');
      if (details) details.open = fold === first;
    }
  }
}

export function prepareFolds(): void {
  const product = chosenProduct();
  if (product) showProduct(product);
  openTarget();
  addEventListener('hashchange', openTarget);
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
