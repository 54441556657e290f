/**
 * The box and its results: typing, keys, what Back restores. Loaded when the box is first used. Typing writes nothing
 * anywhere; what is kept for the way back is kept when the page is left.
 */

import { keepMark } from '../carried/keep-mark.ts';
import { MARK_CHANGED } from '../dom/page-events.ts';
import { startShortMemory } from '../memory/short-memory.ts';
import { failureWords } from '../results/result-words.ts';
import { ResultsView } from '../results/results-view.ts';
import { SearchClient } from '../search/search-client.ts';
import type { StartedSearch } from '../search/start-search.ts';
import { foldBox, isEditedByHand } from './fold-box.ts';
import { followedLink, followedResult, linkTo } from './followed-result.ts';
import { GivenFiles } from './given-files.ts';
import { isTold, mayBeList } from './is-told.ts';
import { type FollowedLink, keepSearchState, type SearchState, searchState } from './search-state.ts';
import type { TextBeside } from './text-beside.ts';
import { walkList } from './walk-list.ts';
import { WayBack } from './way-back.ts';

const ANNOUNCE_PAUSE = 700;
/** Characters, or bytes of a file, that the box takes; a longer text stands beside it. */
const MOST_IN_BOX = 2_000_000;

export class SearchBox {
  readonly field: HTMLTextAreaElement;
  readonly #status: HTMLElement | null;
  readonly #view: ResultsView;
  readonly #client: SearchClient;
  readonly #region: HTMLElement;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #scrollTo: number | undefined;
  readonly #way = new WayBack();
  /** The result that was followed last. */
  #left: FollowedLink | undefined;
  /** Whether the reader is changing a long text by hand: then it neither folds nor unfolds. */
  #isEditing = false;
  /** A key that was pressed before there was an answer to what the box holds. */
  #awaiting: 'Enter' | 'ArrowDown' | undefined;
  readonly #given: GivenFiles;
  /** A text too long for the box: the query for as long as nothing is typed. */
  #beside: TextBeside | undefined;

  constructor(host: HTMLElement, base: string, started: StartedSearch) {
    this.field = host.querySelector('textarea') as HTMLTextAreaElement;
    this.#status = host.querySelector('[data-search-status]');
    this.#region = document.getElementById('results') as HTMLElement;
    this.#view = new ResultsView(this.#region, base, {
      retry: () => this.#client.retry(),
      more: () => this.#client.more(),
      asked: () => this.#client.asked,
      chosen: () => this.#keepState(),
      ask: (text) => {
        this.set(text);
        // The button that asked is gone.
        this.field.focus();
      },
    });
    this.#client = new SearchClient(
      base,
      (progress) => {
        if (progress.query !== this.#query || !progress.query.trim()) return;
        this.#view.show(progress);
        if (!this.#isEditing) foldBox(this.field, true);
        // A reload takes the history entry as it was before the page was left.
        if (!searchState()) this.#keepState();
        this.#way.hear(progress);
        this.#actOnAwaited();
        clearTimeout(this.#announceTimer);
        this.#announceTimer = setTimeout(() => this.say(this.#view.announcement()), ANNOUNCE_PAUSE);
        if (this.#scrollTo !== undefined && progress.settled) {
          scrollTo(0, this.#scrollTo);
          this.#scrollTo = undefined;
          this.#focusLeft();
        }
      },
      started,
    );
    this.#given = new GivenFiles(this, MOST_IN_BOX, (text) => this.#take(text));
    this.field.addEventListener('input', (event) => {
      this.#isEditing = isEditedByHand(this.field, event as InputEvent);
      this.search();
    });
    this.field.addEventListener('keydown', (event) => this.#onFieldKey(event));
    this.#region.parentElement?.addEventListener('keydown', (event) => walkList(event, this.#view.links(), this.field));
    document.addEventListener('click', (event) => this.#onFollow(event));
    addEventListener('pagehide', () => this.#keep());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#focusLeft());
    this.field.addEventListener('focus', () => foldBox(this.field, false));
    void startShortMemory();
  }

  /** What is searched for; of a text beside the box, what it is called. */
  get #query(): string {
    return this.#beside?.name ?? this.field.value;
  }

  /** Searches for what stands in the box, or else beside it. */
  search(): void {
    const typed = this.field.value;
    if (typed) this.#putAway();
    if (typed.length > MOST_IN_BOX) return void this.#take(new Blob([typed]));
    const query = this.#query;
    const isEmpty = query.trim() === '';
    this.#awaiting = this.#left = undefined;
    document.documentElement.toggleAttribute('data-searching', !isEmpty);
    if (isEmpty) {
      this.#given.away();
      foldBox(this.field, false);
      this.#view.hide();
      this.say('');
    } else {
      this.#view.begin(query);
      this.#client.ask(query, this.#beside?.text);
    }
  }

  /** Says something to a screen reader. */
  say(words: string): void {
    clearTimeout(this.#announceTimer);
    this.#status?.replaceChildren(words);
  }

  #putAway(): void {
    this.#beside?.chip.remove();
    this.#beside = undefined;
  }

  /** Takes a file, or a text that is too long for the box. What is typed meanwhile comes before it. */
  async #take(text: Blob): Promise<void> {
    this.set('');
    try {
      const { textBeside } = await import('./text-beside.ts');
      const typed = text.size > MOST_IN_BOX ? '' : await text.text();
      if (this.field.value) return;
      if (!typed) this.#beside = textBeside(this.field, text, () => this.set(''));
      this.field.value = typed;
      this.search();
    } catch {
      this.#view.tell(failureWords(['judge']));
    }
  }

  /** Takes files that were pasted, dropped or chosen. */
  give(files: readonly File[]): void {
    void this.#given.give(files);
  }

  /** Puts a text into the box and searches for it. */
  set(query: string): void {
    this.#putAway();
    this.field.value = query;
    this.search();
  }

  /** Brings back what was kept when this history entry was left. */
  restore(): boolean {
    const state = searchState();
    if (state) void this.#bringBack(state);
    return state !== undefined;
  }

  async #bringBack({ key, filters, answers, limit, scroll, left }: SearchState): Promise<void> {
    const kept = await import('./recall-search.ts').then((part) => part.recallSearch(key)).catch(() => undefined);
    const words = kept?.whole ? undefined : (await import('#words/search-box.ts')).SEARCH_BOX_WORDS;
    // Whoever types meanwhile, or gives a picture, has gone on.
    if (this.field.value.trim()) return this.search();
    if (this.#given.isUsed) return;
    if (!kept) return this.#view.tell(words?.notKept ?? '');
    this.#view.filters = filters;
    this.set(kept.query);
    Object.assign(this.#view, { answers, limit, notice: words?.partKept ?? '' });
    this.#scrollTo = scroll;
    this.#left = left;
  }

  /** The keyboard goes on from the result that was left. */
  #focusLeft(): void {
    const held = document.activeElement;
    if (this.#left && (!held || held === document.body || held === this.field))
      linkTo(this.#left)?.focus({ preventScroll: true });
  }

  /** Keeps the search for the way back. A text that may hold a secret is kept nowhere. */
  #keep(): void {
    const query = this.#query;
    if (!query.trim()) return void keepSearchState(undefined);
    this.#way.keep(query, !this.#beside, this.#view.progress);
    this.#keepState();
  }

  /** Where in the list the reader is, and the key of the text: nothing of the text itself. */
  #keepState(): void {
    const { filters, answers, limit } = this.#view;
    keepSearchState({ key: this.#way.key, filters, answers, limit, scroll: scrollY, left: this.#left });
  }

  #onFieldKey(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const { value, selectionStart, selectionEnd } = this.field;
    const isAtEnd = selectionStart === selectionEnd && !value.slice(selectionEnd).includes('\n');
    const isDown = event.key === 'ArrowDown' && isAtEnd && this.#query.trim() !== '';
    if (!isDown && (event.key !== 'Escape' || (this.#query === '' && !this.#given.away()))) return;
    event.preventDefault();
    if (isDown) this.press('ArrowDown');
    else this.set('');
  }

  /** Enter opens the first result, an arrow leads to it: of what the box holds now, if need be once it is there. */
  press(key: 'Enter' | 'ArrowDown'): void {
    const value = this.#query;
    const { query, settled, answer } = this.#view.progress ?? {};
    // Pages by words alone go behind whatever the catalogue still has to say.
    const isAnswered = query === value && (settled || isTold(value, answer?.results[0]?.confidence));
    const [first] = isAnswered ? this.#view.links() : [];
    this.#awaiting = isAnswered || !value.trim() ? undefined : key;
    if (key === 'Enter') first?.click();
    else first?.focus();
  }

  /** Nothing that is still to come may rank above the result on which the key acts. */
  #actOnAwaited(): void {
    const { answer, settled } = this.#view.progress ?? {};
    const first = answer?.results[0]?.confidence;
    const isSure = !mayBeList(this.#query) && (first === 'best' || first === 'exact');
    if (!this.#awaiting || !(settled || isSure)) return;
    // Whoever has gone elsewhere meanwhile stays there.
    if (document.activeElement === this.field) this.press(this.#awaiting);
    else this.#awaiting = undefined;
  }

  /** Hands what to mark to the page that a result leads to. */
  #onFollow(event: MouseEvent): void {
    const link = followedLink(event);
    if (!link) return;
    const filled = link.closest('[data-confidence=best]') ? this.#view.filled : undefined;
    const mark = followedResult(link, this.#query, this.#view.found(), filled);
    this.#left = { entry: mark.entry, anchor: mark.anchor };
    keepMark({ ...mark, keyboard: event.detail === 0 });
    if (link.pathname !== location.pathname) return;
    // The entry is this very page: no load will follow, so the panel makes way at once.
    event.preventDefault();
    this.set('');
    location.hash = link.hash;
    dispatchEvent(new Event(MARK_CHANGED));
  }
}
