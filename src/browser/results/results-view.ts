/** The region of results: count, filters, list, notices, and the region of suggestions beside it. */

import { GROUP_WORDS, RESULT_WORDS } from '#words/results.ts';
import type { CodesFile } from '../../search/index/catalogue.ts';
import type { Given } from '../../search/narrow/narrow.ts';
import type { FilledMessage } from '../../search/text/reading.ts';
import type { ShownResult } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import { LatePart } from '../dom/late-part.ts';
import { replaceHeld } from '../dom/replace-held.ts';
import type { Progress } from '../search/progress.ts';
import { answerNotices } from './answer-notices.ts';
import { codeParts, fillCodes, tellsCodes } from './code-parts.ts';
import { failureNote } from './failure-note.ts';
import { type Filters, filterBar } from './filter-bar.ts';
import { ListEnd } from './list-end.ts';
import { MoreToSee } from './more-to-see.ts';
import { narrowedList } from './narrowed-list.ts';
import type { Narrowing } from './narrowing.ts';
import { resultLink, wordItem } from './result-item.ts';
import { resultList } from './result-list.ts';
import { announced, failureWords, headline, isNoted, type MissingPart } from './result-words.ts';

/** Results shown before "Show more results", and by each press of it. */
const FIRST = 10;
const MORE = 100;

/** `chosen`: a filter or an answer is another one. */
type Actions = { retry(): void; more(): void; asked(): string | Blob; ask(text: string): void; chosen(): void };

export class ResultsView {
  readonly #region: HTMLElement;
  readonly #suggestions: HTMLElement;
  readonly #base: string;
  readonly #onRetry: () => void;
  readonly #actions: Actions;
  filters: Filters = {};
  /** What the reader has answered to the questions about the present list. */
  answers: readonly Given[] | undefined;
  /** What stands above the list until the next question. */
  notice = '';
  /** How far the newest answer is; it may be to an earlier text than the box now holds. */
  progress: Progress | undefined;
  /** How many results are shown at most. */
  limit = FIRST;
  readonly #more: MoreToSee;
  /** What shows codes without an entry, with the first of them, and then their cards. */
  readonly #notices: LatePart<typeof import('./code-notices.ts')>;
  readonly #codes: LatePart<CodesFile>;
  /** What shows whole pastes is loaded with the first one. */
  readonly #reading: LatePart<typeof import('./reading-view.ts')>;
  readonly #end: ListEnd;
  /** What tells how a question was read, and why something is suggested. */
  readonly #question: LatePart<typeof import('./question-view.ts')>;
  /** What asks where more than a few results fit alike. */
  readonly #narrowing: LatePart<Narrowing>;

  constructor(region: HTMLElement, base: string, actions: Actions) {
    this.#region = region;
    this.#base = base;
    this.#actions = actions;
    this.#more = new MoreToSee(() => this.links(), actions.more);
    this.#onRetry = () => {
      this.#reading.startAnew();
      this.#question.startAnew();
      actions.retry();
    };
    const again = () => this.progress && this.progress.query === region.dataset.query && this.show(this.progress);
    const late = <Module extends object>(load: () => Promise<Module>) => new LatePart(load, again);
    const notices = () => import('./code-notices.ts');
    this.#reading = late(() => import('./reading-view.ts'));
    this.#end = new ListEnd(base, again);
    // Nothing else is drawn again for it: somebody may be about to follow a result.
    const noted = () => isNoted(this.progress?.answer) && again();
    this.#question = new LatePart(() => import('./question-view.ts'), noted);
    this.#notices = new LatePart(notices, () =>
      tellsCodes(this.progress?.answer) ? again() : fillCodes(region, this.progress?.answer, this.#notices),
    );
    this.#narrowing = late(async () => {
      const part = await import('./narrowing.ts');
      return part.loadNarrowing(base, region, resultLink, (answers) => {
        this.answers = answers.length > 0 ? answers : undefined;
        again();
        actions.chosen();
      });
    });
    this.#codes = late(async () => (await notices()).loadCodes(base));
    this.#suggestions = element('section', {
      class: 'results suggestions',
      'aria-label': RESULT_WORDS.suggestions,
      hidden: true,
    });
    region.after(this.#suggestions, this.#end.elsewhere);
  }

  /** A new question: filters stay, the list begins anew. */
  begin(query: string): void {
    if (query.trim() !== this.#region.dataset.query?.trim()) this.answers = undefined;
    this.#region.dataset.query = query;
    this.limit = FIRST;
    this.#more.begin();
    this.notice = '';
    this.#end.begin();
    this.#narrowing.startAnew();
    this.#region.hidden = false;
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
    this.progress = undefined;
    this.#region.replaceChildren();
    for (const name of ['aria-busy', 'data-query']) this.#region.removeAttribute(name);
    this.#region.hidden = this.#suggestions.hidden = true;
    this.#end.hide();
  }

  /** Says something in place of results. */
  tell(words: string): void {
    this.#region.hidden = false;
    this.#region.replaceChildren(...this.#title(), element('p', { class: 'note', role: 'alert' }, words));
  }

  /** Main links of the shown results, in order. */
  links(): HTMLAnchorElement[] {
    return [...document.querySelectorAll<HTMLAnchorElement>('.results:not([hidden]) .result-link')];
  }

  /** What a screen reader hears when typing pauses. */
  announcement(): string {
    const { progress } = this;
    return progress ? announced(failureWords(this.#missing()), progress, this.#isRead(), this.#narrowed().remain) : '';
  }

  show(progress: Progress): void {
    this.progress = progress;
    const { answer, words, settled, late, query } = progress;
    const region = this.#region;
    region.setAttribute('aria-busy', String(!settled));
    const opened = [...region.querySelectorAll<HTMLElement>('details[open]')];
    const openPlaces = new Set(opened.map((open) => open.closest('li')?.dataset.entry));
    const all = answer?.results ?? [];
    const { alike, filtered, left: fitting, remain, head, foot } = this.#narrowed();
    const shown = filtered.slice(0, this.limit);
    const parts: Node[] = this.#title();
    const missing = this.#missing();
    if (missing.length > 0) parts.push(failureNote(missing, query, this.#base, this.#onRetry));
    const [reading, view] = [answer?.reading, this.#reading.loaded];
    parts.push(...answerNotices(answer, view !== undefined, this.notice));
    // It is there before a question needs it, and then moves nothing that is read already.
    if (answer) this.#question.want();
    const told = answer && this.#question.loaded?.questionNotes(answer, query, this.#actions.ask);
    parts.push(...(told?.above ?? []));
    if (answer && !answer.searched) parts.push(element('p', { class: 'results-count' }, RESULT_WORDS.tooShort));
    else if (answer || words.length === 0) parts.push(this.#summary(progress, fitting, filtered.length, remain));
    const codes = codeParts(answer, this.#notices, this.#codes);
    parts.push(...codes.above);
    const list = resultList(shown, {
      productNames: answer?.productNames ?? {},
      isList: (reading?.groups.length ?? 0) > 0,
      alike,
      open: openPlaces,
      passage: () => this.filled && view?.filledMessage(this.filled),
    });
    const wordPages = words.filter(({ id }) => answer?.searched !== false && !all.some((one) => one.id === id));
    const left = filtered.length - shown.length + (answer?.more ?? 0);
    if (left === 0)
      list.append(...wordPages.map((page, at) => wordItem(page, at === 0 ? GROUP_WORDS.words : undefined)));
    if (reading && view) parts.push(...view.readingHead(reading, answer?.links ?? {}));
    parts.push(...head);
    if (list.childElementCount > 0) parts.push(list);
    parts.push(...codes.below);
    parts.push(...this.#more.foot(left, answer?.beyond, answer?.isLeast, () => this.#showMore()));
    parts.push(...(told?.below ?? []), ...foot);
    if (reading && !view) this.#reading.want();
    const isNothing = all.length + list.childElementCount + missing.length === 0;
    // On a slow line, what comes behind a list does not come before its first result.
    if (answer?.searched && settled && (all.length > 0 || !late))
      parts.push(...this.#end.show(query, this.#actions.asked(), answer, isNothing));
    else this.#end.hide();
    replaceHeld(region, parts);
    this.#suggest(progress);
    this.#more.drawn(all.length, Boolean(answer?.more) && settled && this.limit > all.length);
  }

  /** All results that filters and answers let through, also those behind "Show more results"; the suggestions if there are none. */
  found(): ShownResult[] {
    const { results = [], suggestions = [] } = this.progress?.answer ?? {};
    return results.length > 0 ? this.#narrowed().filtered : suggestions;
  }

  #narrowed() {
    return narrowedList(this.progress?.answer, this.filters, this.answers, this.#narrowing);
  }

  /** `left` are the results without those that answers exclude, of which filters let `shown` through. */
  #summary(progress: Progress, left: ShownResult[], shown: number, remain: string | undefined): HTMLElement {
    const text = remain ?? headline(progress, this.#isRead());
    const line = element('div', { class: 'results-head' }, element('p', { class: 'results-count' }, text));
    const { productNames = {} } = progress.answer ?? {};
    const refilter = (filter: string) => this.#refilter(filter);
    if (left.length > 1) line.append(filterBar(left, shown, productNames, this.filters, refilter));
    return line;
  }

  /** Shows the list anew for changed filters; the keyboard stays on the filter. */
  #refilter(filter: string): void {
    this.limit = FIRST;
    if (this.progress) this.show(this.progress);
    this.#actions.chosen();
    this.#region.querySelector<HTMLElement>(`[data-filter="${filter}"]`)?.focus();
  }

  #showMore(): void {
    this.limit += MORE;
    if (this.progress) this.show(this.progress);
  }

  /** Parts of the answer, and of what shows it, that could not be loaded. */
  #missing(): MissingPart[] {
    const { answer, failed = [] } = this.progress ?? {};
    const isLost = (answer?.reading && this.#reading.isMissing) || (isNoted(answer) && this.#question.isMissing);
    return [...failed, ...(isLost ? (['reading'] as const) : [])];
  }

  /** Whether everything was read: only then can nothing be said to contain a text. */
  #isRead(): boolean {
    return this.progress?.failed.length === 0 && !this.progress.answer?.cut;
  }

  #suggest({ answer, settled }: Progress): void {
    const view = this.#question.loaded;
    this.#suggestions.hidden = !view || !answer?.suggestions.length;
    if (!view || !answer || this.#suggestions.hidden) return;
    this.#suggestions.replaceChildren(...view.suggestionList(answer, this.#isRead()));
    this.#suggestions.setAttribute('aria-busy', String(!settled));
  }

  /** The reader's values in the message of the best match. */
  get filled(): FilledMessage | undefined {
    return this.progress?.answer?.reading?.filled;
  }
}
