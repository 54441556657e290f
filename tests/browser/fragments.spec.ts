import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { lettersAndDigits, normalise } from '../../src/search/normalise.ts';
import { fragmentOf, ownTexts, publishedEntries } from '../fixtures/built-site.ts';
import { type Item, SearchPage } from './search-page.ts';

const FRAGMENTS_PER_ENTRY = 20;
/** The entries are shared out over tests, so that they run side by side. */
const SHARES = 4;
/** Pages that a test asks at once: most of a question is waiting. */
const PAGES = 3;

/** Numbers that look random and are the same in every run: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function fragmentsOf(text: string, next: () => number, count: number): string[] {
  const fragments: string[] = [];
  while (fragments.length < count) {
    const fragment = fragmentOf(text, next(), next());
    if (lettersAndDigits(fragment) >= 3) fragments.push(fragment);
  }
  return fragments;
}

/**
 * Opens a page for many questions. Its results are neither painted nor kept in the history: that costs most of the
 * time, and other tests prove it. With `words` false, Pagefind is missing: what finds a fragment must not need it.
 */
async function pageToAsk(context: BrowserContext, { words }: { words: boolean }): Promise<Page> {
  const page = await context.newPage();
  if (!words) await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/find/');
  await new SearchPage(page).find('token');
  await page.evaluate(() => {
    history.replaceState = () => undefined;
    (document.getElementById('results') as HTMLElement).style.display = 'none';
  });
  return page;
}

/** Types a fragment and reads every result, those behind "Show more results" too. One round trip a fragment. */
async function allResults(page: Page, fragment: string): Promise<Item[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const region = document.getElementById('results') as HTMLElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    const settled = () => region.dataset.query === text && region.getAttribute('aria-busy') === 'false';
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (settled()) resolve();
      });
      watch.observe(region, { attributes: true });
      if (settled()) resolve();
    });
    const more = () =>
      [...region.querySelectorAll('button')].find((button) => button.textContent === 'Show more results');
    for (let button = more(); button; button = more()) button.click();
    return [...region.querySelectorAll<HTMLElement>('li[data-entry]')].map(({ dataset }) => ({
      entry: dataset.entry ?? '',
      confidence: dataset.confidence ?? '',
    }));
  }, fragment);
}

for (let share = 0; share < SHARES; share++) {
  test(`any fragment of an entry finds it, and every exact result contains it (${share + 1} of ${SHARES})`, async ({
    context,
  }) => {
    test.setTimeout(240_000);
    const texts = await ownTexts();
    const next = numbers(20261120 + share);
    const questions = [...texts]
      .filter((_, at) => at % SHARES === share)
      .flatMap(([id, own]) => fragmentsOf(own, next, FRAGMENTS_PER_ENTRY).map((fragment) => ({ id, fragment })));
    const ask = async () => {
      const page = await pageToAsk(context, { words: share === 0 });
      for (let question = questions.pop(); question; question = questions.pop()) {
        const { id, fragment } = question;
        const items = await allResults(page, fragment);
        const wrong = items.filter(
          (item) => item.confidence === 'exact' && !` ${texts.get(item.entry)} `.includes(fragment),
        );
        const found = items.some(({ entry }) => entry === id);
        expect({ id, fragment, found, wrong }).toEqual({ id, fragment, found: true, wrong: [] });
      }
    };
    await Promise.all(Array.from({ length: PAGES }, ask));
  });
}

test('a fragment of few codes, messages or titles brings their entries into the first five', async ({ context }) => {
  test.setTimeout(240_000);
  const fields = publishedEntries().map(({ id, codes, messages, title }) => ({
    id,
    texts: [...codes, ...messages, title].map(normalise),
  }));
  const next = numbers(7);
  const page = await pageToAsk(context, { words: false });
  for (const { texts } of fields) {
    const text = texts[Math.floor(next() * texts.length)] ?? '';
    for (const fragment of fragmentsOf(text, next, 3)) {
      const having = fields.filter((field) => field.texts.some((one) => one.includes(fragment))).map(({ id }) => id);
      if (having.length > 5) continue;
      const first = (await allResults(page, fragment)).slice(0, 5).map(({ entry }) => entry);
      expect({ fragment, missed: having.filter((id) => !first.includes(id)) }).toEqual({ fragment, missed: [] });
    }
  }
});

test('the title of a source entry, typed into the box, brings a page that covers it to the first place', async ({
  context,
}) => {
  test.setTimeout(120_000);
  const page = await pageToAsk(context, { words: false });
  const response = await page.request.get('/catalogue.json');
  const { entries } = (await response.json()) as { entries: { id: string; sources: string[] }[] };
  const titles = new Set(entries.flatMap(({ sources }) => sources));
  expect(titles.size).toBeGreaterThan(90);
  for (const title of titles) {
    const covering = entries.filter(({ sources }) => sources.includes(title)).map(({ id }) => id);
    const [first] = await allResults(page, title);
    expect(covering, title).toContain(first?.entry);
  }
});
