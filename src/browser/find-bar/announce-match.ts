/** Tells a screen reader where the reader stands, once nothing has changed for a while. */

/** Milliseconds without a change before the position is told. */
export const TYPING_PAUSE = 600;
export const STEP_PAUSE = 150;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something after a pause, unless something else is to be said before. */
export function announce(words: string, pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => document.getElementById('page-status')?.replaceChildren(words), pause);
}

/** The heading under which a range stands. */
export function headingOf(range: Range): string {
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')];
  return headings.findLast((heading) => range.comparePoint(heading, 0) <= 0)?.textContent ?? '';
}
