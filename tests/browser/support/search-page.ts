import { expect, type Locator, type Page } from '@playwright/test';

/** What an item of the list says of itself. */
export interface Item {
  entry: string;
  confidence: string;
}

/** The box and its results, as a reader or a screen reader finds them. */
export class SearchPage {
  readonly page: Page;
  readonly box: Locator;
  readonly results: Locator;
  readonly suggestions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('textbox', { name: 'Search' });
    this.results = page.getByRole('region', { name: 'Results' });
    this.suggestions = page.getByRole('region', { name: 'Suggestions' });
  }

  /** Types a text at once, as a paste does, and waits until every file has answered. */
  async find(text: string): Promise<void> {
    await this.box.fill(text);
    // An earlier search that the page brings back at that very moment stands before it.
    const typed = await this.box.inputValue();
    if (typed !== text && typed.endsWith(text)) await this.box.fill(text);
    await this.settled(text);
  }

  async settled(text: string): Promise<void> {
    await expect(this.results).toHaveAttribute('data-query', text);
    await expect(this.results).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
  }

  /** The main links of the shown items. */
  links(): Locator {
    return this.results.locator('.result-link');
  }

  async items(): Promise<Item[]> {
    return this.results.locator('li[data-entry]').evaluateAll((items) =>
      items.map((item) => ({
        entry: (item as HTMLElement).dataset.entry ?? '',
        confidence: (item as HTMLElement).dataset.confidence ?? '',
      })),
    );
  }
}
