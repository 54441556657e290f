/**
 * `<faultfinder-box>`: a box in whichever page that searches a Faultfinder site. It loads nothing until it is used, and is drawn in a
 * shadow root, so that no style gets in or out. `docs/element.md` says what pages may rely on.
 */
import { BOX_ELEMENT_WORDS as WORDS } from '#words/box-element.ts';
import { DIRECTION, LOCALE } from '#words/locale.ts';
import type { Finder } from '../finder/types.ts';
import style from './box.css?inline';
import { boxItems } from './box-items.ts';
import { BoxProblem, openBoxSite, siteAddress } from './box-site.ts';
import { handOver } from './hand-over.ts';
import { made } from './made.ts';

/** Milliseconds without another key before a text is searched. */
const PAUSE = 150;
/** Characters that are searched on a page's own thread. */
const MOST_TEXT = 100_000;

export class FaultfinderBox extends HTMLElement {
  static readonly observedAttributes = ['site', 'label', 'hand-over'];

  readonly #label = made('label', { for: 'field' });
  readonly #field = made('textarea', {
    ...{ id: 'field', rows: '2', dir: 'auto', placeholder: WORDS.placeholder, 'aria-describedby': 'hint' },
    ...{ spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off' },
  });
  readonly #hint = made('p', { id: 'hint', class: 'hint' });
  readonly #status = made('p', { role: 'status' });
  readonly #again = made('button', { type: 'button', hidden: '' }, WORDS.again);
  readonly #items = made('ol', { 'aria-label': WORDS.results, hidden: '' });
  readonly #all = made('button', { type: 'button', hidden: '' }, WORDS.openAll);
  /** What became of the copy: results that come later do not take its place. */
  readonly #handed = made('p', { role: 'status' });
  #finder: Promise<Finder> | undefined;
  #asked = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const parts = [
      this.#label,
      this.#field,
      this.#hint,
      this.#status,
      this.#again,
      this.#items,
      this.#all,
      this.#handed,
    ];
    root.append(made('div', { class: 'box', lang: LOCALE, dir: DIRECTION }, ...parts));
    this.#field.addEventListener('input', () => void this.#search());
    // Whoever comes to the box is about to use it.
    this.#field.addEventListener('focus', () => this.#isInPlace && void this.#open().catch(() => undefined));
    this.#again.addEventListener('click', () => {
      this.#field.focus();
      void this.#search();
    });
    this.#all.addEventListener('click', () => void this.#handOver());
    for (const event of ['keydown', 'keypress', 'keyup'] as const)
      this.#field.addEventListener(event, (pressed) => this.#onKey(pressed));
  }

  attributeChangedCallback(name: string): void {
    if (name === 'site') this.#finder = undefined;
    this.connectedCallback();
  }

  connectedCallback(): void {
    this.#label.textContent = this.getAttribute('label') ?? WORDS.label;
    this.#hint.textContent = this.#isInPlace ? WORDS.hint : WORDS.handOverHint;
    if (this.#field.value) void this.#search();
  }

  /** Where the keyboard goes when a page calls `focus()` on the element. */
  override focus(options?: FocusOptions): void {
    this.#field.focus(options);
  }

  get #isInPlace(): boolean {
    return !this.hasAttribute('hand-over');
  }

  /** The page's own keys are not meant while somebody types here. */
  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.type !== 'keydown' || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (this.#isInPlace) this.#items.querySelector('a')?.click();
    else if (this.#field.value.trim()) void this.#handOver();
  }

  async #search(): Promise<void> {
    const text = this.#field.value;
    const asked = ++this.#asked;
    const isEmpty = text.trim() === '';
    this.#all.hidden = isEmpty;
    this.#handed.textContent = '';
    this.#show([], '');
    if (isEmpty || !this.#isInPlace) return;
    if (text.length > MOST_TEXT) return this.#show([], WORDS.tooLong);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (asked !== this.#asked) return;
    this.#show([], WORDS.searching);
    try {
      const found = await (await this.#open()).find(text);
      const { items, told } = boxItems(found, this.#site);
      if (asked === this.#asked) this.#show(items, told);
    } catch (error) {
      // What failed is tried anew the next time.
      this.#finder = undefined;
      if (asked !== this.#asked) return;
      this.#show([], error instanceof BoxProblem ? error.message : WORDS.notRead(this.#site));
      this.#again.hidden = false;
    }
  }

  get #site(): string {
    return siteAddress(this.getAttribute('site'), document.baseURI, import.meta.url);
  }

  async #open(): Promise<Finder> {
    const finder = (this.#finder ??= openBoxSite(this.#site));
    finder.catch(() => {
      if (this.#finder === finder) this.#finder = undefined;
    });
    return finder;
  }

  #show(items: readonly HTMLLIElement[], told: string): void {
    this.#again.hidden = true;
    this.#items.hidden = items.length === 0;
    this.#items.replaceChildren(...items);
    if (this.#status.textContent !== told) this.#status.textContent = told;
  }

  async #handOver(): Promise<void> {
    try {
      const site = this.#site;
      const isCopied = await handOver(this.#field.value, site);
      this.#handed.textContent = isCopied ? WORDS.opened(site) : WORDS.notCopied(`${site}find/`);
    } catch (error) {
      this.#handed.textContent = (error as Error).message;
    }
  }
}

// A page that names the script twice has one element.
if (!customElements.get('faultfinder-box')) customElements.define('faultfinder-box', FaultfinderBox);
