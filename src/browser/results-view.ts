/** The region of results: count, filters, list, notices, and the region of suggestions beside it. */
import { FAILURE_WORDS, GROUP_WORDS, HEARD_WORDS, RESULT_WORDS } from '#words/results.ts';
import type { CodeCard } from '../search/catalogue.ts';
import type { FilledMessage } from '../search/reading.ts';
import type { ShownResult } from '../worker/protocol.ts';
import { element } from './element.ts';
import { type Filters, filterBar } from './filter-bar.ts';
import { resultItem, wordItem } from './result-item.ts';
import { countOf, failureWords, groupHeading } from './result-words.ts';
import type { Progress } from './search-client.ts';

/** Results shown before "Show more results", and by each press of it. */
const FIRST = 10;
const MORE = 100;

export class ResultsView {
  readonly #region: HTMLElement;
  readonly #suggestions: HTMLElement;
  readonly #base: string;
  readonly #onRetry: () => void;
  readonly #onFilters: () => void;
  filters: Filters = {};
  /** How many results are shown at most. */
  limit = FIRST;
  #last: Progress | undefined;
  #cards: CodeCard[] | undefined;
  #notices: typeof import('./code-notices.ts') | undefined;
  #reading: typeof import('./reading-view.ts') | undefined;

  constructor(region: HTMLElement, base: string, actions: { retry(): void; filtersChanged(): void }) {
    this.#region = region;
    this.#base = base;
    this.#onRetry = actions.retry;
    this.#onFilters = actions.filtersChanged;
    this.#suggestions = element('section', {
      class: 'results suggestions',
      'aria-label': RESULT_WORDS.suggestions,
      hidden: true,
    });
    region.after(this.#suggestions);
  }

  /** A new question: filters stay, the list begins anew. */
  begin(query: string): void {
    this.limit = FIRST;
    this.#region.hidden = false;
    this.#region.dataset.query = query;
    this.#region.setAttribute('aria-busy', 'true');
    if (this.#region.hasChildNodes()) return;
    this.#region.replaceChildren(...this.#title(), element('p', { class: 'results-count' }, RESULT_WORDS.searching));
  }

  /** Results that take the place of a page also need a title in its place. */
  #title(): HTMLElement[] {
    const { title } = this.#region.dataset;
    return title ? [element('h1', { class: 'visually-hidden' }, title)] : [];
  }

  hide(): void {
    this.#last = undefined;
    this.#region.hidden = true;
    this.#region.replaceChildren();
    this.#region.removeAttribute('data-query');
    this.#region.removeAttribute('aria-busy');
    this.#suggestions.hidden = true;
  }

  /** Says something in place of results. */
  tell(words: string): void {
    this.#region.hidden = false;
    this.#region.replaceChildren(...this.#title(), element('p', { class: 'note', role: 'alert' }, words));
  }

  /** Main links of the shown results, in order. */
  links(): HTMLAnchorElement[] {
    return [this.#region, this.#suggestions].flatMap((part) => [
      ...part.querySelectorAll<HTMLAnchorElement>('.result-link'),
    ]);
  }

  /** What a screen reader hears when typing pauses. */
  announcement(): string {
    const { answer, failed = [] } = this.#last ?? {};
    const failure = failed.length > 0 ? failureWords(failed) : '';
    if (!answer) return failure;
    const { results, suggestions } = answer;
    const near = suggestions.length > 0 ? HEARD_WORDS.near : RESULT_WORDS.nothing;
    return `${failure} ${results.length > 0 ? HEARD_WORDS.found(countOf(results)) : near}`.trim();
  }

  show(progress: Progress): void {
    this.#last = progress;
    const { answer, words, failed, settled, query } = progress;
    const region = this.#region;
    region.setAttribute('aria-busy', String(!settled));
    region.dataset.query = query;
    const openPlaces = new Set(
      [...region.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
        (open) => open.closest('li')?.dataset.entry,
      ),
    );
    const all = answer?.results ?? [];
    const filtered = all.filter((result) => this.#passes(result));
    const shown = filtered.slice(0, this.limit);
    const parts: Node[] = this.#title();

    if (failed.length > 0) parts.push(this.#failure(failed));
    if (answer?.cut) parts.push(element('p', { class: 'note' }, RESULT_WORDS.cut));
    if (answer && !answer.searched) parts.push(element('p', { class: 'results-count' }, RESULT_WORDS.tooShort));
    else if (answer) parts.push(this.#summary(all, filtered, settled));
    if (answer && answer.unknownCodes.length > 0) {
      if (this.#notices) parts.push(this.#notices.codeNotices(answer.unknownCodes, this.#cards));
      this.#loadNotices();
    }

    const list = element('ol', { class: 'result-list' });
    shown.forEach((result, at) => {
      const item = resultItem(
        result,
        answer?.productNames ?? {},
        groupHeading(shown, at, (answer?.reading?.groups.length ?? 0) > 0),
      );
      if (result.confidence === 'best' && this.filled && this.#reading)
        item.querySelector('.passage')?.replaceWith(this.#reading.filledMessage(this.filled));
      if (openPlaces.has(result.id)) item.querySelector('details')?.setAttribute('open', '');
      list.append(item);
    });
    const listed = new Set(all.map(({ id }) => id));
    const wordPages = answer?.searched === false ? [] : words.filter(({ id }) => !listed.has(id));
    const moreToShow = filtered.length > shown.length;
    if (!moreToShow) {
      wordPages.forEach((page, at) => {
        list.append(wordItem(page, at === 0 ? GROUP_WORDS.words : undefined));
      });
    }
    const reading = answer?.reading;
    if (reading && this.#reading) parts.push(...this.#reading.readingHead(reading, answer?.links ?? {}));
    if (list.childElementCount > 0) parts.push(list);
    if (moreToShow) parts.push(this.#more(filtered.length - shown.length));
    if (reading && this.#reading) parts.push(this.#reading.readingFoot(reading, this.#base, all.length > 0));
    else if (reading) this.#loadReading();
    const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('#results li')?.dataset.entry;
    region.replaceChildren(...parts);
    if (focused) region.querySelector<HTMLElement>(`li[data-entry="${focused}"] .result-link`)?.focus();
    this.#suggest(progress);
  }

  /** All results that the filters let through, also those behind "Show more results"; the suggestions if there are none. */
  found(): ShownResult[] {
    const { results = [], suggestions = [] } = this.#last?.answer ?? {};
    return results.length > 0 ? results.filter((result) => this.#passes(result)) : suggestions;
  }

  #passes(result: ShownResult): boolean {
    const { product, kind } = this.filters;
    return (!product || result.products.includes(product)) && (!kind || result.kind === kind);
  }

  #summary(all: ShownResult[], filtered: ShownResult[], settled: boolean): HTMLElement {
    const text =
      all.length > 0
        ? settled
          ? countOf(all)
          : RESULT_WORDS.soFar(countOf(all))
        : settled
          ? RESULT_WORDS.nothing
          : RESULT_WORDS.searching;
    const line = element('div', { class: 'results-head' }, element('p', { class: 'results-count' }, text));
    if (all.length > 1) {
      const names = this.#last?.answer?.productNames ?? {};
      line.append(filterBar(all, filtered.length, names, this.filters, (label) => this.#refilter(label)));
    }
    return line;
  }

  /** Shows the list anew for changed filters; the keyboard stays on the filter. */
  #refilter(label: string): void {
    this.limit = FIRST;
    if (this.#last) this.show(this.#last);
    this.#onFilters();
    [...this.#region.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(label))?.focus();
  }

  #more(left: number): HTMLElement {
    const button = element('button', { type: 'button' }, RESULT_WORDS.showMore);
    button.addEventListener('click', () => {
      const before = this.links().length;
      this.limit += MORE;
      if (this.#last) this.show(this.#last);
      this.#onFilters();
      this.links()[before]?.focus();
    });
    return element('p', { class: 'more' }, button, ` ${RESULT_WORDS.left(left)}`);
  }

  #failure(failed: Progress['failed']): HTMLElement {
    const instead = FAILURE_WORDS.instead<Node>((name, words) => {
      if (name === 'aToZ') return element('a', { href: `${this.#base}errors/` }, words);
      const retry = element('button', { type: 'button' }, words);
      retry.addEventListener('click', this.#onRetry);
      return retry;
    });
    return element('p', { class: 'note warning' }, `${failureWords(failed)} `, ...instead);
  }

  #suggest({ answer, settled }: Progress): void {
    const near = answer?.suggestions ?? [];
    this.#suggestions.hidden = near.length === 0;
    if (near.length === 0) return;
    const list = element('ol', { class: 'result-list' });
    list.append(...near.map((result) => resultItem(result, answer?.productNames ?? {})));
    this.#suggestions.replaceChildren(
      element('h2', {}, RESULT_WORDS.nearest),
      element('p', { class: 'about' }, RESULT_WORDS.aboutNearest),
      list,
    );
    this.#suggestions.setAttribute('aria-busy', String(!settled));
  }

  /** The reader's values in the message of the best match. */
  get filled(): FilledMessage | undefined {
    return this.#last?.answer?.reading?.filled;
  }

  /** What shows whole pastes is loaded with the first one. */
  #loadReading(): void {
    void import('./reading-view.ts').then((loaded) => {
      this.#reading = loaded;
      if (this.#last) this.show(this.#last);
    });
  }

  /** What shows codes without an entry is loaded with the first of them, and then their cards. */
  #loadNotices(): void {
    if (this.#cards) return;
    this.#cards = [];
    const again = () => {
      if (this.#last) this.show(this.#last);
    };
    void import('./code-notices.ts')
      .then(async (loaded) => {
        this.#notices = loaded;
        again();
        this.#cards = await loaded.loadCards(this.#base);
        again();
      })
      .catch(() => {
        this.#cards = undefined;
      });
  }
}
