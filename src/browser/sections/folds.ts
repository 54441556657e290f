/** Collapsible sections: opened by links and for print, the reader's product and installation first. */

import { OWN_FIXES } from '../dom/own-fixes.ts';
import { EDITION, PRODUCT } from '../dom/store-keys.ts';

/** Choices made on this page: they hold also where the device keeps nothing. */
const made = new Map<string, string>();

/** A choice of the reader. */
function chosen(key: string): string {
  try {
    return made.get(key) ?? localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a choice on the device, and shows what follows from it. */
export function choose(key: string, choice: string): void {
  made.set(key, choice);
  try {
    localStorage.setItem(key, choice);
  } catch {
    // The choice then holds for this page only.
  }
  showChoices();
}

/** Whether something that is limited to an edition, `<product> <edition>`, is for another one than the reader's. */
function isForOthers({ dataset }: HTMLElement): boolean {
  const [product = '', edition] = (dataset.edition ?? '').split(' ');
  const own = edition && chosen(EDITION + product);
  return Boolean(own) && own !== edition;
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
    void import('./link-notice.ts').then((part) => part.noticeLink(id, openTarget));
  }
  if (!target) return;
  openAround(target);
  target.scrollIntoView();
}

/** Shows the choices on the device: the fix for the reader's product opens first, what is for another installation steps back. */
function showChoices(): void {
  const product = chosen(PRODUCT);
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose-product]')) {
    button.setAttribute('aria-pressed', String(button.dataset.chooseProduct === product));
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose-edition]')) {
    const [of = '', edition = ''] = (button.dataset.chooseEdition ?? '').split(' ');
    button.setAttribute('aria-pressed', String(chosen(EDITION + of) === edition));
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-edition]')) {
    part.classList.toggle('for-others', isForOthers(part));
  }
  // What the address names stays open.
  const target = document.getElementById(idOfAddress());
  const all = [...document.querySelectorAll(`.entry ${OWN_FIXES}`)].flatMap((group) => ownFirst(group, product));
  const first = all.find((fold) => rank(fold, product) < 2) ?? all[0];
  for (const fold of all) {
    (fold.firstElementChild as HTMLDetailsElement).open = fold === first || fold.contains(target);
  }
}

/** How far back a fix stands: the reader's product, any product, another one, another installation. */
const rank = (fold: HTMLElement, product: string): number =>
  isForOthers(fold) ? 3 : product ? [product, 'any', fold.dataset.product].indexOf(fold.dataset.product) : 0;

/** The fixes of a cause, put in the order of the reader's choices; where two are alike, in that of the author. */
function ownFirst(group: Element, product: string): HTMLElement[] {
  const written = orders.get(group) ?? ([...group.children] as HTMLElement[]);
  orders.set(group, written);
  const sorted = written.toSorted((a, b) => rank(a, product) - rank(b, product));
  group.append(...sorted);
  return sorted;
}
const orders = new Map<Element, HTMLElement[]>();

export function prepareFolds(): void {
  if (chosen(PRODUCT) || document.querySelector('[data-edition]')) showChoices();
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
