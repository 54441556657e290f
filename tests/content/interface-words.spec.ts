import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { normalise } from '../../src/search/text/normalise.ts';
import { ownTexts, publishedEntries, read, sitePages } from '../fixtures/content-site.ts';
import { CONTENT } from '../fixtures/sites.ts';

const FRAGMENTS = `${CONTENT.dist}/pagefind/fragment`;
const SIGNATURE = 'pagefind_dcd';

/** What the buttons and labels of entry pages say, to eyes and ears, and no entry says itself. */
async function interfaceWords(): Promise<string[]> {
  const said = new Set<string>();
  for (const { document } of await sitePages()) {
    const article = document.querySelector('[data-entry]');
    if (!article) continue;
    for (const one of article.querySelectorAll('button, label, [aria-label]'))
      for (const words of [one.matches('button, label') ? one.textContent : '', one.getAttribute('aria-label')])
        said.add(normalise(words ?? '').trim());
  }
  const texts = [...(await ownTexts()).values()];
  return [...said].filter((words) => words !== '' && !texts.some((text) => text.includes(words)));
}

test('no word of a button or a label stands in a Markdown copy, in llms-full.txt, or in an excerpt by words', async () => {
  const words = await interfaceWords();
  expect(words.length).toBeGreaterThan(2);
  const copies = ['llms-full.txt', ...publishedEntries().map(({ url }) => `${url.slice(1, -1)}.md`)].map(
    (file) => [file, read(file)] as const,
  );
  const excerpts = readdirSync(FRAGMENTS).map(
    (file) =>
      [
        file,
        gunzipSync(readFileSync(`${FRAGMENTS}/${file}`))
          .toString()
          .slice(SIGNATURE.length),
      ] as const,
  );
  expect(excerpts).toHaveLength(publishedEntries().length);
  const found = [...copies, ...excerpts].flatMap(([file, text]) => {
    const plain = normalise(text);
    return words.filter((one) => plain.includes(one)).map((one) => `${file}: ${one}`);
  });
  expect(found).toEqual([]);
});
