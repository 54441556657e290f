import { expect, type Locator, type Page } from '@playwright/test';

/** The find bar, as a reader or a screen reader finds it. */
export class FindBarPage {
  readonly page: Page;
  readonly bar: Locator;
  readonly field: Locator;
  readonly count: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly nextPage: Locator;
  readonly previousPage: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('search', { name: 'Find on this page' });
    this.field = this.bar.getByRole('textbox', { name: 'Find on this page' });
    this.count = this.bar.locator('.find-count');
    this.next = this.bar.getByRole('button', { name: 'Next match' });
    this.previous = this.bar.getByRole('button', { name: 'Previous match' });
    this.nextPage = this.bar.getByRole('link', { name: /^Next page: / });
    this.previousPage = this.bar.getByRole('link', { name: /^Previous page: / });
  }

  /** Opens the bar by its button. */
  async open(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Find on this page' }).click();
    await expect(this.field).toBeFocused();
  }

  /** What is marked: every match, and the one the reader stands at. */
  async marked(): Promise<{ all: string[]; current: string[] }> {
    return this.page.evaluate(() => {
      const texts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
      return { all: texts('fragment'), current: texts('current') };
    });
  }

  /** Expects that the current match can be seen: in the window, under neither header nor bar. */
  async expectCurrentInView(): Promise<void> {
    const seen = () =>
      this.page.evaluate(() => {
        const [current] = [...(CSS.highlights.get('current') ?? [])] as Range[];
        const box = current?.getBoundingClientRect();
        if (!box || box.height === 0) return 'not shown';
        if (box.top < 0 || box.bottom > innerHeight) return `outside the window: ${box.top} to ${box.bottom}`;
        for (const cover of document.querySelectorAll('header.top, .find-bar')) {
          const { top, bottom, left, right } = cover.getBoundingClientRect();
          const beside = box.bottom <= top || box.top >= bottom || box.right <= left || box.left >= right;
          if (!beside) return `under ${cover.className}`;
        }
        return 'in view';
      });
    await expect.poll(seen).toBe('in view');
  }

  /** Presses the button for the next match as often as said; the own text of what became current each time. */
  async walk(steps: number): Promise<{ text: string; offset: number }[]> {
    return this.page.evaluate((count) => {
      const root = document.querySelector('main') as Element;
      const button = document.querySelector<HTMLElement>('.find-next');
      return Array.from({ length: count }, () => {
        button?.click();
        const [current] = [...(CSS.highlights.get('current') ?? [])] as Range[];
        const before = document.createRange();
        before.setStart(root, 0);
        if (current) before.setEnd(current.startContainer, current.startOffset);
        const own = current?.cloneContents();
        for (const other of own?.querySelectorAll('button, nav, label, [data-not-own]') ?? []) other.replaceWith(' ');
        return { text: own?.textContent ?? '', offset: String(before).length };
      });
    }, steps);
  }
}

/** Everything that a closed bar could have left behind. */
export function traces(page: Page) {
  return page.evaluate(() => ({
    text: (() => {
      // What the page itself adds for its readers comes and goes; the text of the entry does not.
      const article = document.querySelector('article')?.cloneNode(true) as Element;
      for (const added of article.querySelectorAll('button, label, input, [data-not-own]')) added.remove();
      return article.textContent?.replace(/\s+/g, ' ');
    })(),
    open: [...document.querySelectorAll('details')].map(({ open }) => open),
    highlights: [...CSS.highlights.keys()],
    stored: { ...sessionStorage },
    kept: { ...localStorage },
    state: history.state,
    length: history.length,
    address: location.href,
    bars: document.querySelectorAll('.find-bar').length,
  }));
}
