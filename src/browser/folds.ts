/** Collapsible sections: opened by links and for print, the reader's product first, all at once on product pages. */

const PRODUCT = 'product';

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

function showProduct(product: string): void {
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
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-choose-product], [data-fold-all]');
    if (button?.dataset.foldAll) {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.entry-fold > details')) {
        details.open = button.dataset.foldAll === 'open';
      }
    } else if (button) {
      const chosen = button.getAttribute('aria-pressed') === 'true' ? '' : (button.dataset.chooseProduct ?? '');
      try {
        localStorage.setItem(PRODUCT, chosen);
      } catch {
        // The choice then holds for this page only.
      }
      showProduct(chosen);
    }
  });
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
