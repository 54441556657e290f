/** Distance that a match keeps to what could cover it, in CSS pixels. */
const MARGIN = 16;

/** Where the header ends that covers the page, in CSS pixels from the top of the window. */
function endOfHeader(): number {
  const header = document.querySelector('header.top');
  return header && getComputedStyle(header).position === 'sticky' ? header.getBoundingClientRect().bottom : 0;
}

/** Whether a range, or the closed section that hides it, ends above what the reader sees. */
export function isAboveView(range: Range): boolean {
  let box = range.getBoundingClientRect();
  let closed = range.startContainer.parentElement?.closest('details:not([open])');
  for (; closed; closed = closed.parentElement?.closest('details:not([open])')) {
    if (box.height === 0 || !closed.querySelector('summary')?.contains(range.startContainer)) {
      box = closed.getBoundingClientRect();
    }
  }
  return box.bottom <= endOfHeader();
}

/**
 * Brings a range into view, below the header where that sticks and clear of what else floats on the page. Jumps, as
 * browsers do: nothing moves.
 */
export function bringIntoView(range: Range, floating?: Element): void {
  let top = endOfHeader();
  let bottom = innerHeight;
  if (floating) {
    const covered = floating.getBoundingClientRect();
    if (covered.top > innerHeight / 2) bottom = Math.min(bottom, covered.top);
    else top = Math.max(top, covered.bottom);
  }
  bringIntoLine(range);
  const box = range.getBoundingClientRect();
  if (box.top >= top + MARGIN && box.bottom <= bottom - MARGIN) return;
  const room = Math.max(0, bottom - top - box.height);
  scrollBy({ top: box.top - top - room / 2, behavior: 'instant' });
}

/** Scrolls wide code and tables sideways. */
function bringIntoLine(range: Range): void {
  for (let one = range.startContainer.parentElement; one && one.tagName !== 'MAIN'; one = one.parentElement) {
    if (one.scrollWidth <= one.clientWidth || !/auto|scroll/.test(getComputedStyle(one).overflowX)) continue;
    const [line] = range.getClientRects();
    const view = one.getBoundingClientRect();
    if (!line || (line.left >= view.left && line.right <= view.right)) continue;
    one.scrollBy({ left: line.left - view.left - MARGIN, behavior: 'instant' });
  }
}
