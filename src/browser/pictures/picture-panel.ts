/** What stands above the results while pictures are read, and of the one whose text is in the box. */
import { PICTURE_LANGUAGES, PICTURE_WORDS as WORDS } from '#words/pictures.ts';
import { type Language, READER_FILES } from '../../pictures/files.ts';
import { likelyLanguages } from '../../pictures/likely-languages.ts';
import type { ReadWord } from '../../pictures/protocol.ts';
import picturesStyle from '../../styles/pictures.css?url';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';
import type { Course } from './picture-client.ts';
import { type PictureItem, placeOf, stillThere } from './picture-item.ts';

/** What its buttons do. */
export interface PictureActions {
  show(at: number): void;
  cancel(): void;
  /** Takes it away with its text. */
  clear(): void;
  /** Takes this one away; the box stays as it is. */
  close(): void;
  retry(): void;
  useText(): void;
  /** Puts back what stood in the box before. */
  putBack(): void;
  alsoRead(language: Language): void;
}

/** What another try may mend. */
const PASSING = new Set<PictureItem['failure']>(['part', 'memory', 'cancelled']);

export class PicturePanel {
  readonly #field: HTMLTextAreaElement;
  readonly #actions: PictureActions;
  readonly #panel = element('section', { id: 'pictures', class: 'pictures', 'aria-label': WORDS.label });
  readonly #progress = element('progress', { 'aria-label': WORDS.progress });
  #isOpen = matchMedia('(min-width: 40rem)').matches;
  readonly #course = element('p', { class: 'about' });

  constructor(field: HTMLTextAreaElement, actions: PictureActions) {
    this.#field = field;
    this.#actions = actions;
    void loadStyle(picturesStyle);
    document.getElementById('results')?.before(this.#panel);
    // Whoever pastes far down the page would see nothing of it.
    this.#panel.scrollIntoView({ block: 'nearest' });
  }

  remove(): void {
    this.#panel.remove();
  }

  /** Tells how far the picture is that is being read: first in bytes of what reads, then in percent. */
  tell(course: Course): void {
    const isLoading = course.type === 'loading';
    this.#progress.max = isLoading ? course.whole : 100;
    this.#progress.value = isLoading ? course.loaded : course.percent;
    this.#course.textContent = isLoading ? WORDS.loading(course.loaded, course.whole) : WORDS.reading(course.percent);
  }

  /** Draws it anew; the keyboard stays where it was, as far as that is still there. */
  draw(items: readonly PictureItem[], at: number, isInBox: boolean, languages: readonly Language[]): void {
    const held = this.#panel.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    const item = items[at];
    if (!item) return;
    const title = element('h2', { class: 'pictures-title' }, WORDS.title(at + 1, items.length, item.name));
    const body = item.state === 'read' ? [this.#read(item, title, isInBox, languages)] : [title, ...this.#unread(item)];
    this.#panel.replaceChildren(...this.#others(items, at), ...body);
    if (held === undefined) return;
    const same = [...this.#panel.querySelectorAll<HTMLElement>('button, summary')].find(
      ({ textContent }) => textContent === held,
    );
    // Never on what takes everything away.
    (same ?? this.#panel.querySelector('summary') ?? this.#field).focus();
  }

  #others(items: readonly PictureItem[], at: number): HTMLElement[] {
    if (items.length < 2) return [];
    const list = element('ul', { class: 'pictures-others', 'aria-label': WORDS.others });
    for (const [place, { name, state }] of items.entries()) {
      const button = this.#button(WORDS.other(place + 1, name), () => this.#actions.show(place));
      button.setAttribute('aria-pressed', String(place === at));
      list.append(element('li', {}, button, ` ${WORDS.states[state]}`));
    }
    return [list];
  }

  #unread(item: PictureItem): HTMLElement[] {
    if (item.state === 'failed') return this.#failed(item);
    const cancel = this.#button(WORDS.cancel, this.#actions.cancel);
    if (item.state === 'waiting') return [element('p', { class: 'about' }, WORDS.waits), cancel];
    if (!this.#course.textContent) this.#course.textContent = WORDS.opening;
    return [this.#course, this.#progress, cancel, element('p', { class: 'about' }, WORDS.stays)];
  }

  /** On a small screen it leaves the room to its results, and opens when it is asked. */
  #read(item: PictureItem, title: HTMLElement, isInBox: boolean, languages: readonly Language[]): HTMLElement {
    this.#course.textContent = '';
    this.#progress.removeAttribute('value');
    item.canvas?.setAttribute('role', 'img');
    item.canvas?.setAttribute('aria-label', WORDS.drawn(item.name));
    const text = this.#field.value;
    const isGiven = isInBox || text === item.text;
    const left = stillThere(item, text);
    const about = element(
      'div',
      { class: 'pictures-about' },
      ...(isGiven
        ? [
            element('p', {}, left.length > 0 ? `${WORDS.read} ${WORDS.unsure}` : WORDS.read),
            ...this.#unsure(item, left),
          ]
        : [element('p', {}, WORDS.withheld), this.#button(WORDS.useText, this.#actions.useText)]),
      ...(item.before ? [this.#button(WORDS.putBack, this.#actions.putBack)] : []),
      ...item.notes.map((note) => element('p', { class: 'about' }, note)),
      ...this.#languages(item, languages),
      ...(item.canvas ? [this.#enlarge(item.canvas)] : []),
      isGiven ? this.#button(WORDS.clear, this.#actions.clear) : this.#button(WORDS.close, this.#actions.close),
    );
    const count = left.length > 0 ? [element('span', { class: 'about' }, WORDS.toCheck(left.length))] : [];
    const fold = element(
      'details',
      { open: this.#isOpen },
      element('summary', {}, title, ' ', ...count),
      element('div', { class: 'pictures-read' }, ...(item.canvas ? [item.canvas] : []), about),
    );
    fold.addEventListener('toggle', () => {
      this.#isOpen = fold.open;
    });
    return fold;
  }

  #failed({ failure = 'other', notes }: PictureItem): HTMLElement[] {
    return [
      element('p', { class: 'note warning' }, WORDS.failures[failure]),
      ...notes.map((note) => element('p', { class: 'about' }, note)),
      ...(PASSING.has(failure) ? [this.#button(WORDS.retry, this.#actions.retry)] : []),
      this.#button(WORDS.close, this.#actions.close),
    ];
  }

  /** Each word beside what the picture shows of it. */
  #unsure(item: PictureItem, left: readonly ReadWord[]): HTMLElement[] {
    if (left.length === 0) return [];
    const list = element('ul', { class: 'pictures-unsure' });
    for (const [at, word] of item.unsure.entries()) {
      if (!left.includes(word)) continue;
      const button = this.#button(word.text, () => {
        const place = placeOf(word, item.words, this.#field.value);
        this.#field.focus();
        if (place !== undefined) this.#field.setSelectionRange(place, place + word.text.length);
      });
      button.setAttribute('aria-label', WORDS.mend(word.text));
      const piece = item.pieces?.[at];
      piece?.setAttribute('aria-hidden', 'true');
      list.append(element('li', {}, ...(piece ? [piece] : []), button));
    }
    return [list];
  }

  /** A picture stands there small, so that what it leads to is seen; this shows it as large as there is room. */
  #enlarge(canvas: HTMLCanvasElement): HTMLElement {
    const words = () => (canvas.classList.contains('large') ? WORDS.smallerView : WORDS.largerView);
    const button = this.#button(words(), () => {
      canvas.classList.toggle('large');
      button.textContent = words();
    });
    return button;
  }

  #languages(item: PictureItem, languages: readonly Language[]): HTMLElement[] {
    return likelyLanguages(item.text, navigator.languages)
      .filter((language) => !languages.includes(language))
      .map((language) => {
        const name = PICTURE_LANGUAGES[language as keyof typeof PICTURE_LANGUAGES];
        const words = WORDS.alsoRead(name, READER_FILES[language].wire);
        return this.#button(words, () => this.#actions.alsoRead(language));
      });
  }

  #button(words: string, press: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button' }, words);
    button.addEventListener('click', press);
    return button;
  }
}
