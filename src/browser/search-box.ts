/**
 * The box and its results: typing, keys, what Back restores, what goes behind `#`. Loaded when the box is first used.
 */

import type { Filters } from './filter-bar.ts';
import { followedResult } from './followed-result.ts';
import { keepMark } from './keep-mark.ts';
import { ResultsView } from './results-view.ts';
import { SearchClient } from './search-client.ts';
import type { StartedSearch } from './start-search.ts';

/** What the current history entry keeps, so that Back restores query and results. */
interface SearchState {
  query: string;
  filters: Filters;
  limit: number;
  scroll: number;
}

/** Characters from which a text can be a secret: as the search has it, which is loaded later. */
const MIN_SECRET = 16;
/** Longer texts stay out of the address bar and of the history. */
const MAX_ADDRESS = 8000;
const MAX_STATE = 200_000;
/** Wait for a pause before writing to the history: browsers limit how often that may happen. */
const HISTORY_PAUSE = 300;
const ANNOUNCE_PAUSE = 700;

export class SearchBox {
  readonly #field: HTMLTextAreaElement;
  readonly #status: HTMLElement | null;
  readonly #view: ResultsView;
  readonly #client: SearchClient;
  readonly #inAddress: boolean;
  #historyTimer: ReturnType<typeof setTimeout> | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #scrollTo: number | undefined;
  /** The last text that is known to hold no secret. */
  #harmless = '';
  /** Whether the present text holds one. */
  #isSecret = false;

  constructor(host: HTMLElement, base: string, started: StartedSearch) {
    this.#field = host.querySelector('textarea') as HTMLTextAreaElement;
    this.#status = host.querySelector('[data-search-status]');
    this.#inAddress = location.pathname === `${base}find/`;
    const region = document.getElementById('results') as HTMLElement;
    this.#view = new ResultsView(region, base, {
      retry: () => this.#client.retry(),
      filtersChanged: () => this.#saveState(),
    });
    this.#client = new SearchClient(
      base,
      (progress) => {
        if (progress.query !== this.#field.value || !progress.query.trim()) return;
        this.#view.show(progress);
        if (progress.answer?.hasSecret === false) this.#harmless = progress.query;
        this.#isSecret = progress.answer?.hasSecret === true;
        if (this.#isSecret || progress.settled) this.#saveState();
        clearTimeout(this.#announceTimer);
        this.#announceTimer = setTimeout(() => this.#announce(), ANNOUNCE_PAUSE);
        if (this.#scrollTo !== undefined && progress.settled) {
          scrollTo(0, this.#scrollTo);
          this.#scrollTo = undefined;
        }
      },
      started,
    );
    this.#field.addEventListener('input', () => this.search());
    this.#field.addEventListener('keydown', (event) => this.#onFieldKey(event));
    this.#field.addEventListener('paste', (event) => this.#onPicture(event, event.clipboardData));
    this.#field.addEventListener('drop', (event) => this.#onPicture(event, event.dataTransfer));
    region.parentElement?.addEventListener('keydown', (event) => this.#onListKey(event));
    document.addEventListener('click', (event) => this.#onFollow(event));
    addEventListener('pagehide', () => this.#saveState());
  }

  /** Searches for what stands in the box. */
  search(): void {
    const query = this.#field.value;
    const isEmpty = query.trim() === '';
    document.documentElement.toggleAttribute('data-searching', !isEmpty);
    if (isEmpty) {
      this.#view.hide();
      clearTimeout(this.#announceTimer);
      if (this.#status) this.#status.textContent = '';
    } else {
      this.#view.begin(query);
      this.#client.ask(query);
    }
    this.#saveSoon();
  }

  #saveSoon(): void {
    clearTimeout(this.#historyTimer);
    this.#historyTimer = setTimeout(() => this.#saveState(), HISTORY_PAUSE);
  }

  /** Puts a text into the box and searches for it. */
  set(query: string): void {
    this.#field.value = query;
    this.search();
  }

  /** Brings back what {@link saveState} kept in this history entry. Returns whether there was something. */
  restore(): boolean {
    const state = (history.state as { search?: SearchState } | null)?.search;
    if (!state?.query) return false;
    this.#view.filters = state.filters;
    this.set(state.query);
    this.#view.limit = state.limit;
    this.#scrollTo = state.scroll;
    return true;
  }

  #saveState(): void {
    const typed = this.#field.value;
    // A secret is kept nowhere, so a longer text waits until it is known to hold none.
    const isKnown = typed.length < MIN_SECRET || typed === this.#harmless;
    const kept = (history.state as { search?: SearchState } | null)?.search;
    // What was kept before may stay while its text is read again.
    if (!isKnown && kept?.query === typed && !this.#isSecret) return;
    const query = isKnown ? typed : '';
    const search: SearchState | undefined =
      query.trim() && query.length <= MAX_STATE
        ? { query, filters: this.#view.filters, limit: this.#view.limit, scroll: scrollY }
        : undefined;
    let address = location.href;
    if (this.#inAddress) {
      const hash = query.trim() && query.length <= MAX_ADDRESS ? `#q=${encodeURIComponent(query.toWellFormed())}` : '';
      address = location.pathname + hash;
    }
    try {
      history.replaceState({ ...history.state, search }, '', address);
    } catch {
      // A browser that refuses (too often, too large) loses only Back's memory of this step.
    }
  }

  #announce(): void {
    if (this.#status) this.#status.textContent = this.#view.announcement();
  }

  #onFieldKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { value, selectionStart, selectionEnd } = this.#field;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#view.links()[0]?.click();
    } else if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      this.set('');
    } else if (
      event.key === 'ArrowDown' &&
      selectionStart === selectionEnd &&
      !value.slice(selectionEnd).includes('\n')
    ) {
      const first = this.#view.links()[0];
      if (!first) return;
      event.preventDefault();
      first.focus();
    }
  }

  #onListKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (!target.closest('.results')) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#field.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = this.#view.links();
    const item = target.closest('li.result');
    const at = links.findIndex((link) => link === target || link.closest('li.result') === item);
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    if (next < 0) this.#field.focus();
    else links[next]?.focus();
  }

  /** A picture has no text to search: the reader is told how to get it out. */
  #onPicture(event: Event, data: DataTransfer | null): void {
    const isPicture = [...(data?.items ?? [])].some(({ type }) => type.startsWith('image/'));
    if (!isPicture || data?.getData('text/plain')) return;
    event.preventDefault();
    void import('#words/search-box.ts').then(({ SEARCH_BOX_WORDS }) => this.#view.tell(SEARCH_BOX_WORDS.picture));
  }

  /** Hands what to mark to the page that a result leads to. */
  #onFollow(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-entry-link], .result-link');
    if (!link?.closest('.results')) return;
    const filled = link.closest('[data-confidence=best]') ? this.#view.filled : undefined;
    const mark = followedResult(link, this.#field.value, this.#view.found(), filled);
    this.#saveState();
    keepMark({ ...mark, keyboard: event.detail === 0 });
    const isHere = link.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isHere) return;
    // The entry is this very page: no load will follow, so the panel makes way at once.
    event.preventDefault();
    this.set('');
    location.hash = link.hash;
    dispatchEvent(new CustomEvent('faultfinder:mark'));
  }
}
