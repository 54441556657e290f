import { expect, test } from '@playwright/test';
import {
  ANY_PLACE,
  addressAt,
  CHOICE,
  headingAt,
  markupAt,
  OPEN_ON_OWN_PAGE,
} from '../../../../src/components/entry/entry-place.ts';

const section = headingAt(ANY_PLACE.level);
const deeper = headingAt(ANY_PLACE.level + 1);
const marked =
  `<${section} id="${ANY_PLACE.prefix}fixes">Fixes</${section}><details ${OPEN_ON_OWN_PAGE} class="fix">` +
  `<${deeper}>Sign in</${deeper}></details>${CHOICE.own}<ol><li>One\n step</li></ol>${CHOICE.handbook}` +
  `<a href="${addressAt('renew', '/guides/renew/')}">Renew</a>${CHOICE.end}<a href="#${ANY_PLACE.prefix}fixes">h2</a>`;

test('on its own page an entry shows its guides, and its first fix is open', () => {
  expect(markupAt(marked, { level: 2, prefix: '' })).toBe(
    '<h2 id="fixes">Fixes</h2><details open class="fix"><h3>Sign in</h3></details><ol><li>One\n step</li></ol><a href="#fixes">h2</a>',
  );
});

test('in a handbook its headings are deeper, its ids its own, and guides are links, within the page where it has them', () => {
  const place = { level: 4, prefix: 'lost--' };
  const start = '<h4 id="lost--fixes">Fixes</h4><details class="fix"><h5>Sign in</h5></details><a href="';
  const end = '">Renew</a><a href="#lost--fixes">h2</a>';
  expect(markupAt(marked, { ...place, onPage: new Set() })).toBe(`${start}/guides/renew/${end}`);
  expect(markupAt(marked, { ...place, onPage: new Set(['renew']) })).toBe(`${start}#renew${end}`);
});

test('no mark is left in any place', () => {
  for (const onPage of [undefined, new Set<string>()])
    expect(markupAt(marked, { level: 2, prefix: '', ...(onPage && { onPage }) })).not.toMatch(/[\uE000-\uF8FF]/);
});
