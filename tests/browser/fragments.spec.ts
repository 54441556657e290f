import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { unpackCatalogue } from '../../src/search/index/pack-catalogue.ts';
import { withOutline } from '../../src/search/index/pack-outline.ts';
import { lettersAndDigits, normalise } from '../../src/search/text/normalise.ts';
import { WORD } from '../fixtures/fixture-roles.ts';
import { ownTexts, publishedEntries } from '../fixtures/fixture-site.ts';
import { fragmentOf } from '../fixtures/fragment-of.ts';
import { isLong } from '../fixtures/is-long.ts';
import { type Item, SearchPage } from './support/search-page.ts';

const FRAGMENTS_PER_ENTRY = isLong ? 100 : 12;
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
 * time, and other tests prove it. With `words` false, questions are not read: what finds a fragment must not need that.
 */
async function pageToAsk(context: BrowserContext, { words }: { words: boolean }): Promise<Page> {
  const page = await context.newPage();
  // What is not drawn costs nothing.
  await page.setViewportSize({ width: 320, height: 100 });
  if (!words) await page.route('**/index/manifest.json', (route) => route.abort());
  await page.goto('/find/');
  await new SearchPage(page).find(WORD);
  await page.evaluate(() => {
    history.replaceState = () => undefined;
    (document.getElementById('results') as HTMLElement).style.display = 'none';
  });
  return page;
}

/** Types fragments, one after the other, and reads every result of each, those behind "Show more results" too. */
async function allResults(page: Page, fragments: readonly string[]): Promise<Item[][]> {
  return page.evaluate(async (texts) => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const region = document.getElementById('results') as HTMLElement;
    const more = () =>
      [...region.querySelectorAll('button')].find((button) => button.textContent === 'Show more results');
    const answers: Item[][] = [];
    for (const text of texts) {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      const settled = () => region.dataset.query === text && region.getAttribute('aria-busy') === 'false';
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!settled()) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(region, { attributes: true });
        if (settled()) resolve();
      });
      for (let button = more(); button; button = more()) button.click();
      answers.push(
        [...region.querySelectorAll<HTMLElement>('li[data-entry]')].map(({ dataset }) => ({
          entry: dataset.entry ?? '',
          confidence: dataset.confidence ?? '',
        })),
      );
    }
    return answers;
  }, fragments);
}

for (let share = 0; share < (isLong ? SHARES : 1); share++) {
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
      while (questions.length > 0) {
        const asked = questions.splice(-FRAGMENTS_PER_ENTRY);
        const answers = await allResults(
          page,
          asked.map(({ fragment }) => fragment),
        );
        for (const [at, { id, fragment }] of asked.entries()) {
          const items = answers[at] ?? [];
          const wrong = items.filter(
            // Cards have no page of an entry: `cards.spec.ts` looks at them.
            ({ entry, confidence }) =>
              confidence === 'exact' && !entry.includes('/') && !` ${texts.get(entry)} `.includes(fragment),
          );
          const found = items.some(({ entry }) => entry === id);
          expect({ id, fragment, found, wrong }).toEqual({ id, fragment, found: true, wrong: [] });
        }
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
  const fragments = fields.flatMap(({ texts }) => fragmentsOf(texts[Math.floor(next() * texts.length)] ?? '', next, 3));
  const answers = await allResults(page, fragments);
  let asked = 0;
  for (const [at, fragment] of fragments.entries()) {
    const having = fields.filter((field) => field.texts.some((one) => one.includes(fragment))).map(({ id }) => id);
    if (having.length > 5) continue;
    const first = answers[at]?.slice(0, 5).map(({ entry }) => entry) ?? [];
    expect({ fragment, missed: having.filter((id) => !first.includes(id)) }).toEqual({ fragment, missed: [] });
    asked++;
  }
  expect(asked).toBeGreaterThan(fields.length);
});

test('the title of a source entry, typed into the box, brings a page that covers it to the first place', {
  tag: '@long',
}, async ({ context }) => {
  test.setTimeout(120_000);
  const page = await pageToAsk(context, { words: false });
  const read = async (file: string) => (await page.request.get(file)).json();
  const { entries } = withOutline(unpackCatalogue(await read('/catalogue.json')), await read('/outline.json'));
  const titles = [...new Set(entries.flatMap(({ sources }) => sources))];
  expect(titles.length).toBeGreaterThan(3);
  const answers = await allResults(page, titles);
  for (const [at, title] of titles.entries()) {
    const covering = entries.filter(({ sources }) => sources.includes(title)).map(({ id }) => id);
    expect(covering, title).toContain(answers[at]?.[0]?.entry);
  }
});
