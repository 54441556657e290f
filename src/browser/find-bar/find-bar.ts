/**
 * The find bar: steps through the matches of a text on this page, and on to the next page of the results. It looks for
 * text as the search does, changes nothing on the page, and leaves nothing behind when it closes. The browser's own
 * search keeps its keys.
 */

import { FIND_BAR_WORDS as WORDS } from '#words/find-bar.ts';
import { amendMark, forgetMark, keepMark } from '../carried/keep-mark.ts';
import type { RememberedMark } from '../carried/mark-memory.ts';
import { checkedMark } from '../carried/mark-shape.ts';
import { openAround } from '../sections/folds.ts';
import { announce, headingOf, STEP_PAUSE, TYPING_PAUSE } from './announce-match.ts';
import { bringIntoView, isAboveView } from './bring-into-view.ts';
import { findBarForm, offer } from './find-bar-form.ts';
import { firstFrom, PageText, paint, startOf } from './marks.ts';
import { hiddenWith, OpenedSections } from './opened-sections.ts';
import { stayAboveKeyboard } from './stay-above-keyboard.ts';

/** A longer selection is no text to look for. */
const MAX_SELECTED = 100;

type Direction = 1 | -1;

let shown: FindBar | undefined;

/** What is searched: the entry, or every entry of a product page. */
const pageText = () => new PageText(document.querySelectorAll('article[data-entry], .entry-fold'));

/** Opens by the reader's own press, with the text that is selected on the page, if any. */
export function findOnPage(opener: HTMLElement): void {
  const selected = String(getSelection()).trim();
  shown ??= new FindBar(opener);
  shown.enter(selected.length <= MAX_SELECTED && !selected.includes('\n') ? selected : '');
}

/** Marks what a result led to. For a text that was recognised in a longer one, the bar opens only to step through. */
export function findMark(found: unknown): void {
  const mark = checkedMark(found);
  shown?.remove();
  if (!mark) return;
  const text = pageText();
  const ranges = text.rangesOf(mark.text);
  text.end();
  if (mark.typed || ranges.length > 1 || (mark.pages?.length ?? 0) > 1) {
    shown = new FindBar(undefined);
    shown.start(mark);
    return;
  }
  const [range] = ranges;
  if (!range) return;
  const around = hiddenWith(range);
  if (around) openAround(around);
  paint(ranges);
  bringIntoView(range);
}

class FindBar {
  readonly #form = findBarForm();
  readonly #text = pageText();
  readonly #sections = new OpenedSections();
  readonly #before: HTMLElement | undefined;
  readonly #removed = new AbortController();
  #mark: RememberedMark | undefined;
  #ranges: Range[] = [];
  #at = 0;
  /** Where the last match stood. */
  #last: Range | undefined;
  /** The direction in which the next step leaves the page. */
  #offered: Direction | 0 = 0;

  /** `before` has the keyboard again when the bar closes. */
  constructor(before: HTMLElement | undefined) {
    this.#before = before;
    const { bar, field, previous, next, close, previousPage, nextPage } = this.#form;
    const { signal } = this.#removed;
    field.addEventListener('input', () => this.#search());
    bar.addEventListener('keydown', (event) => this.#onKey(event));
    previous.addEventListener('click', () => this.#step(-1));
    next.addEventListener('click', () => this.#step(1));
    close.addEventListener('click', () => this.close());
    previousPage.addEventListener('click', ({ detail }) => this.#follow(-1, detail === 0));
    nextPage.addEventListener('click', ({ detail }) => this.#follow(1, detail === 0));
    document.addEventListener('keydown', (event) => this.#onPageKey(event), { signal });
    addEventListener('faultfinder:mark', () => this.remove(), { signal });
    addEventListener('pagehide', () => this.#keepPlace(), { signal });
    stayAboveKeyboard(bar, signal);
    document.querySelector('header.top')?.append(bar);
  }

  /** Shows the match that a result led to, and the way to the other results. */
  start(mark: RememberedMark): void {
    this.#mark = mark;
    const { field, next, nextPage } = this.#form;
    field.value = mark.text.replace(/\s+/g, ' ');
    this.#ranges = this.#text.rangesOf(field.value);
    const { at } = mark;
    if (at === undefined) this.#at = firstFrom(this.#ranges, startOf(document.getElementById(mark.anchor)));
    else this.#at = Math.max(0, Math.min(at < 0 ? this.#ranges.length + at : at, this.#ranges.length - 1));
    this.#show(STEP_PAUSE);
    if (!mark.keyboard) return;
    if (!nextPage.hidden) this.#offered = 1;
    (nextPage.hidden ? next : nextPage).focus({ preventScroll: true });
  }

  /** Gives the keyboard to the field, with a text if there is one. */
  enter(text: string): void {
    const { field } = this.#form;
    if (text) field.value = text;
    field.focus({ preventScroll: true });
    field.select();
    if (text) this.#search();
    else this.#show(TYPING_PAUSE);
  }

  /** Closes for good: nothing of it stays on the page, in the history or in the tab's memory. */
  close(): void {
    const hadFocus = this.#form.bar.contains(document.activeElement);
    this.remove();
    forgetMark();
    if (!hadFocus) return;
    if (this.#before) this.#before.focus({ preventScroll: true });
    // Without a place to return to, the keyboard goes on from the match.
    else if (this.#last) getSelection()?.collapse(this.#last.startContainer, this.#last.startOffset);
  }

  /** Takes bar and marks away; what the tab remembers stays. */
  remove(): void {
    this.#removed.abort();
    announce('', STEP_PAUSE);
    this.#form.bar.remove();
    paint([]);
    this.#sections.end();
    this.#text.end();
    shown = undefined;
  }

  /** Looks for what stands in the field, from where the reader is. */
  #search(): void {
    this.#ranges = this.#text.rangesOf(this.#form.field.value);
    this.#at = this.#last
      ? firstFrom(this.#ranges, this.#last)
      : Math.max(
          0,
          this.#ranges.findIndex((range) => !isAboveView(range)),
        );
    this.#sections.close(this.#ranges[this.#at]);
    this.#show(TYPING_PAUSE);
  }

  /** Goes to the next or previous match; behind the last one to the page that is offered, else round to the first. */
  #step(direction: Direction): void {
    const { field, next, nextPage, previousPage } = this.#form;
    if (this.#offered === -direction) {
      next.focus({ preventScroll: true });
      this.#offered = 0;
      return;
    }
    if (this.#text.isStale()) this.#ranges = this.#text.rangesOf(field.value);
    const to = this.#at + direction;
    const link = direction === 1 ? nextPage : previousPage;
    if ((to < 0 || to >= this.#ranges.length) && !link.hidden) {
      if (this.#offered === direction) link.click();
      this.#offered = direction;
      link.focus({ preventScroll: true });
      return;
    }
    if (this.#ranges.length === 0) return;
    this.#at = (to + this.#ranges.length) % this.#ranges.length;
    this.#show(STEP_PAUSE);
  }

  #show(pause: number): void {
    const { bar, field, count, previous, next, previousPage, nextPage } = this.#form;
    const current = this.#ranges[this.#at];
    const all = this.#ranges.length;
    const { before, after, more } = this.#neighbours();
    const position = all > 0 ? WORDS.position(this.#at + 1, all, more) : WORDS.nothing(more);
    this.#offered = 0;
    count.textContent = field.value.trim() ? position : '';
    bar.toggleAttribute('data-nothing', all === 0 && field.value.trim() !== '');
    for (const button of [previous, next]) button.setAttribute('aria-disabled', String(all === 0 && !before && !after));
    offer(previousPage, WORDS.previousPage, this.#at === 0 ? before : undefined);
    offer(nextPage, WORDS.nextPage, this.#at >= all - 1 ? after : undefined);
    if (current) {
      this.#last = current;
      this.#sections.open(current);
    }
    paint(this.#ranges, current);
    if (current) bringIntoView(current, bar);
    const offered = [nextPage, previousPage].filter(({ hidden }) => !hidden).map((link) => link.textContent);
    announce(WORDS.aloud([count.textContent, current && headingOf(current), ...offered]), pause);
  }

  /** The results beside this page, as long as the field holds what led here. */
  #neighbours() {
    const { entry = '', pages = [], further = 0 } = this.#mark ?? {};
    const at = pages.findIndex((page) => page.entry === entry);
    // A single result has nothing beside it.
    if (at === -1 || pages.length + further === 1 || !this.#isAsFollowed()) return {};
    return { before: pages[at - 1], after: pages[at + 1], more: pages.length - at - 1 + further };
  }

  /** Whether the field holds what led here. */
  #isAsFollowed(): boolean {
    return this.#form.field.value === this.#mark?.text.replace(/\s+/g, ' ');
  }

  /** Hands the search on to the page that is followed. */
  #follow(direction: Direction, keyboard: boolean): void {
    const { before, after } = this.#neighbours();
    const page = direction === 1 ? after : before;
    if (!page || !this.#mark) return;
    const { filled, ...mark } = this.#mark;
    const { entry, text } = page;
    keepMark({ ...mark, entry, text, anchor: '', at: direction === 1 ? 0 : -1, keyboard });
  }

  /** Back returns to the match that was left. */
  #keepPlace(): void {
    if (this.#isAsFollowed()) amendMark({ at: this.#at, keyboard: false });
  }

  #onKey(event: KeyboardEvent): void {
    const { field, close, previousPage, nextPage } = this.#form;
    const { target, key, shiftKey } = event;
    if (key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // A key that is held steps through the page and does not leave it.
    const leaves = target === previousPage || target === nextPage || this.#offered !== 0;
    if (event.repeat && leaves) event.preventDefault();
    else if (target === field || (shiftKey && target !== close)) {
      event.preventDefault();
      this.#step(shiftKey ? -1 : 1);
    }
  }

  /** Keys that nothing else on the page takes. */
  #onPageKey(event: KeyboardEvent): void {
    const { key, target, shiftKey } = event;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // Whoever followed a result with the mouse has the focus nowhere; Enter steps on, as in the browser's own search.
    const at = target as Element;
    const isStep = key === 'Enter' && at.matches('body, main');
    const isEnd = key === 'Escape' && !at.closest('fault-search, .results, dialog, [popover]');
    if (!isStep && !isEnd) return;
    event.preventDefault();
    if (isEnd) this.close();
    else if (!event.repeat || this.#offered === 0) this.#step(shiftKey ? -1 : 1);
  }
}
