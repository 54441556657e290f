import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { isLong } from '../fixtures/is-long.ts';
import { CONTENT } from '../fixtures/sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Titles are whole sentences, as a person would say them; search engines shorten the display, not the index.
      'long-title': 'off',
      // A table whose rows are blocks on narrow screens says its roles itself: `display` takes them away in some browsers.
      'no-redundant-role': 'off',
      // The templates put white space between blocks: no reader sees it.
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** What is wrong with the HTML of a page, one line each. */
function faultsOf(html: string, file: string): string[] {
  const { results } = validator.validateStringSync(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
}

/** Pages of a kind are made alike: without `LONG`, every twelfth of each folder, and all that have none of their kind. */
const pages = globSync(`${CONTENT.dist}/**/*.html`).sort();
const tried = pages.filter((file, at) => isLong || at % 12 === 0 || file.split('/').length < 4);
const handbooks = globSync(`${CONTENT.dist}/products/*/handbook/index.html`).sort(
  (one, other) => statSync(one).size - statSync(other).size,
);

test('every page is valid HTML', () => {
  expect(tried.length).toBeGreaterThan(0);
  expect(tried.flatMap((file) => faultsOf(readFileSync(file, 'utf8'), file))).toEqual([]);
});

test('an id that stood twice in a handbook would be found', () => {
  expect(handbooks.length).toBeGreaterThan(0);
  const [file = ''] = handbooks;
  const html = readFileSync(file, 'utf8');
  const [id = ''] = / id="[^"]+"/.exec(html.slice(html.indexOf('<details'))) ?? [];
  expect(id).not.toBe('');
  const faults = faultsOf(html.replace('</main>', `<p${id}>Again</p></main>`), file);
  expect(faults).toEqual([expect.stringContaining('no-dup-id')]);
});
