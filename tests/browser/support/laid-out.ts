import type { Page } from '@playwright/test';

/** Shows what waits until it comes near, as scrolling through the page does, and opens what is folded. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const element of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  });
}

/**
 * What a reader would say is wrong with how a page is laid out: texts that are cut off, that lie over each other or under a button,
 * headings over nothing. What scrolls by itself is whole; on `paper` nothing scrolls.
 */
export function layoutFaults(page: Page, { paper = false } = {}): Promise<string[]> {
  return page.evaluate((isPaper) => {
    // What sticks to the screen lies over the text that is scrolled below it.
    scrollTo(0, 0);
    const faults = new Set<string>();
    const { clientWidth: width, scrollWidth } = document.documentElement;
    if (scrollWidth > width) faults.add(`the page is ${scrollWidth} wide on a screen of ${width}`);
    const short = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);

    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const within = (box: Box, outer: Box): Box => ({
      left: Math.max(box.left, outer.left),
      right: Math.min(box.right, outer.right),
      top: Math.max(box.top, outer.top),
      bottom: Math.min(box.bottom, outer.bottom),
    });
    /** Outer parts of a line are room between lines. */
    const core = ({ left, right, top, bottom }: Box): Box => {
      const rim = (bottom - top) / 5;
      return { left, right, top: top + rim, bottom: bottom - rim };
    };
    const meet = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const ancestors = (element: Element): HTMLElement[] =>
      element.parentElement ? [element as HTMLElement, ...ancestors(element.parentElement)] : [];
    const scrolls = (element: HTMLElement) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    /** Hidden from the eye only. */
    const unseen = (element: Element) =>
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      element.closest('.visually-hidden, .skip') !== null ||
      ancestors(element).some((one) => getComputedStyle(one).clipPath !== 'none');

    const lines: { element: HTMLElement; node: Node; text: string; box: Box; scroller: HTMLElement | undefined }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as HTMLElement;
      if (!node.nodeValue?.trim() || element.closest('script, style, textarea, option') || unseen(element)) continue;
      const text = short(node.nodeValue);
      const around = ancestors(element);
      const scroller = around.find(scrolls);
      if (scroller && isPaper) faults.add(`scrolls on paper: ${text}`);
      const outer = scroller?.getBoundingClientRect();
      if (outer && (outer.left < -1 || outer.right > width + 1)) faults.add(`scrolls outside: ${text}`);
      // The last of the crumbs repeats the heading; where it is too long for one line, it says so with dots.
      const { textOverflow, display } = getComputedStyle(element);
      const isCrumb = element.matches('.crumbs [aria-current]') && textOverflow === 'ellipsis' && display !== 'flex';
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue;
        if (!scroller && !isCrumb && (rect.left < -1 || rect.right > width + 1)) faults.add(`outside: ${text}`);
        for (const one of scroller || isCrumb ? [] : around) {
          const { overflowX, overflowY } = getComputedStyle(one);
          const cuts = one.getBoundingClientRect();
          const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          if (hides(overflowX) && (rect.left < cuts.left - 1 || rect.right > cuts.right + 1))
            faults.add(`cut: ${text}`);
          if (hides(overflowY) && (rect.top < cuts.top - 2 || rect.bottom > cuts.bottom + 2))
            faults.add(`cut: ${text}`);
        }
        const seen = isCrumb ? element.getBoundingClientRect() : outer;
        const box = core(seen ? within(rect, seen) : rect);
        if (box.right > box.left) lines.push({ element, node, text, box, scroller });
      }
    }

    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [at, line] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (other.box.top >= line.box.bottom) break;
        if (other.node !== line.node && meet(line.box, other.box))
          faults.add(`over each other: ${line.text} | ${other.text}`);
      }

    for (const button of document.querySelectorAll('main button')) {
      // Covers its row, in which it draws a ring only.
      if (unseen(button) || button.matches('.scope-button')) continue;
      const box = button.getBoundingClientRect();
      for (const { element, text, box: line, scroller } of lines) {
        if (button.contains(element) || !meet(box, line)) continue;
        // A long line goes on below it, out of sight, and can be scrolled out from there.
        const [edge = 0, ground = ''] = [
          scroller?.getBoundingClientRect().right,
          getComputedStyle(button).backgroundColor,
        ];
        const covers = scroller && box.right >= edge - 2 && !/rgba\(.*, 0\)|transparent/.test(ground);
        if (!covers) faults.add(`under a button: ${text}`);
      }
    }

    const levelOf = (element: Element) => Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? 7);
    const parts = [
      ...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, pre, samp, td, a, button)'),
    ]
      .filter((part) => !unseen(part) && part.textContent.trim() !== '')
      .filter((part) => !part.parentElement?.closest('h1, h2, h3, h4, h5, h6'));
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1];
      if (levelOf(part) < 7 && (!next || levelOf(next) <= levelOf(part)))
        faults.add(`over nothing: ${short(part.textContent)}`);
    }
    for (const cell of document.querySelectorAll('main td[data-label]'))
      if (!unseen(cell) && !cell.textContent.trim() && getComputedStyle(cell, '::before').content !== 'none')
        faults.add(`over nothing: ${(cell as HTMLElement).dataset.label}`);
    return [...faults];
  }, paper);
}
