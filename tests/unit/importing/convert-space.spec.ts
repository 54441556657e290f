import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Unit } from '../../../src/importing/convert-space.ts';
import { converted, DOCUMENTATION, SPACE, spaceOf } from '../../fixtures/gitbook-space.ts';

const whole = converted(SPACE);
const unit = async (id: string): Promise<Unit> => {
  const found = (await whole).units.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
/** A page of a space that has nothing else. */
async function pageOf(markdown: string): Promise<Unit> {
  const folder = spaceOf(markdown);
  const { units } = await converted(folder);
  rmSync(folder, { recursive: true });
  return units[0] as Unit;
}

test('every page of a space is imported, those that the table of contents forgot as well', async () => {
  const { units, unlisted, topics } = await whole;
  const pages = units.filter(({ head }) => !head.isExpander).map(({ id, head }) => [id, head.title, head.topic]);
  expect(pages).toEqual([
    ['index', 'Lidworks Handbook', 'start'],
    ['lids', 'Lids and boxes', 'lids'],
    ['lids/hinges', 'Hinges & springs', 'lids'],
    ['lids/stuck', 'When a lid will not open', 'lids'],
    ['lids/écrous-1', 'Écrous et vis', 'lids'],
    ['api/templates', 'Templates', 'for-programs'],
    ['api/endpoints', 'Endpoints', 'for-programs'],
    ['news/changes', 'Changes', 'news'],
    ['lids/drawer', 'A page that the table of contents forgot', 'not-in-the-table-of-contents'],
  ]);
  expect(unlisted).toEqual(['lids/drawer.md']);
  expect(topics.map(({ name }) => name)).toEqual([
    'Start',
    'Lids',
    'For programs',
    'News',
    'Not in the table of contents',
  ]);
});

test('every expander has a page of its own, those in expanders too', async () => {
  const { units } = await whole;
  expect(units.filter(({ head }) => head.isExpander).map(({ head }) => head.title)).toEqual([
    'Why does a hinge squeak only at night?',
    'And in summer?',
    'Error: "The spring of lid {name} is wound past its stop."',
    'More',
    'The lid says E_RIM_0020: rim not seated',
  ]);
});

test('pages and expanders lead to their place in the documentation', async () => {
  const { units } = await whole;
  expect(units.map(({ head }) => head.source.slice(DOCUMENTATION.length))).toEqual([
    '',
    'lids',
    'lids/hinges',
    'lids/hinges#why-does-a-hinge-squeak-only-at-night',
    'lids/hinges#and-in-summer',
    'lids/hinges#error-the-spring-of-lid-name-is-wound-past-its-stop',
    'lids/hinges#springs',
    'lids/stuck',
    'lids/stuck#the-lid-says-e_rim_0020-rim-not-seated',
    'lids/%C3%A9crous-1',
    'api/templates',
    'api/endpoints',
    'news/changes',
    'lids/drawer',
  ]);
});

test('the text of an expander is its own, and stands in its page to be read', async () => {
  const [page, outer, inner] = [
    await unit('lids/hinges'),
    await unit('lids/hinges/~why-does-a-hinge-squeak-only-at-night'),
    await unit('lids/hinges/~and-in-summer'),
  ];
  for (const { html } of [page, outer, inner]) expect(html).toContain('In summer the same pin swells instead.');
  expect(page.html.match(/<div class="fold-body" data-not-own>/g)).toHaveLength(4);
  expect(outer.head.trail.map(({ title }) => title)).toEqual(['Lids', 'Lids and boxes', 'Hinges & springs']);
});

test('templates stay text, in code and in sentences', async () => {
  const { html } = await unit('api/templates');
  for (const text of [
    '<code>{{ box.name }}</code>',
    'and {{ lid.number }} in text. {{ escaped }} stays',
    '{% for lid in lids %}\n  {{ lid.name }}: {% if lid.open %}open{% else %}shut{% endif %}\n{% endfor %}',
    '{% include &quot;footer.html&quot; %}',
    '{% for hinge in hinges %}',
    '{%- set quiet = true -%}',
    '<code>{% hint style=&quot;info&quot; %}</code>',
    'or {% if box.empty %}nothing{% endif %} in a line',
    'Raw text keeps {{ all.braces }} and {% every %} sign.',
    'Only keepers read this line about the vault.',
  ])
    expect(html).toContain(text);
  expect(html).not.toMatch(/raw %|visitor/);
});

test('what a reader sees of each block is shown', async () => {
  const { units } = await whole;
  const all = units.map(({ html }) => html).join('\n');
  for (const text of [
    '<div class="note warning" role="note">\n<p>Never lift an XL lid alone',
    '<strong>Oil the pin</strong>',
    '<strong>oil.conf</strong>',
    '<pre data-language="ini"><code>drops = 2',
    '<strong>Steel hinges</strong>',
    '<a href="https://video.example/watch?v=lid">https://video.example/watch?v=lid</a>',
    'A film about lids that close by themselves',
    'plan of the box.pdf',
    '<a href="/pages/lids/hinges/">the hinge page</a>',
    '<td>☑</td>',
    'Call 555 0142 when nothing helps.',
    'GET /lids/{id}',
    'Throws a lid away',
    'The number that is stamped below the rim',
    'The rim in millimetres',
    'box --&gt; lid',
    '<strong>2026-03-02</strong>',
    'Picture: A rim with three notches',
    'Write to &lt;name of the keeper&gt;, not to &lt;keeper&gt;.',
    '<a href="https://frame.example/rim">A rim that turns</a>',
  ])
    expect(all).toContain(text);
  for (const hidden of ['Cover image', 'Shelf of the keeper', 'Broken', 'gb-', 'endhint'])
    expect(all).not.toContain(hidden);
});

test('a mention shows what it leads to', async () => {
  const { html } = await unit('lids');
  expect(html).toContain('<a href="/pages/lids/#s-rims-of-old">Rims</a>');
  expect(html).toContain('<a href="/pages/lids/stuck/">When a lid will not open</a>');
  expect(html).toContain('a page that was lost.');
});

test('what programs print is known by what a heading quotes', async () => {
  const { units } = await whole;
  expect(units.flatMap(({ head }) => head.messages)).toEqual([
    'The spring of lid {name} is wound past its stop.',
    'LID4012: The lid is locked by another worker of the hall.',
  ]);
});

test('levels of headings never skip one', async () => {
  const { html } = await pageOf(
    '# A page\n\n##### Deep\n\n<details><summary>S</summary>\n\n# Inside\n\n</details>\n\n## Two\n',
  );
  expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['2', '3', '4', '2']);
});

test('a title that is not that of the table of contents stays on the page', async () => {
  expect((await pageOf('# Another title\n\nText.')).html).toContain('>Another title</h2>');
  expect((await pageOf('# A page\n\nText.')).html).not.toContain('A page');
});

test('headings of one name have addresses of their own', async () => {
  const { html } = await pageOf('## Lids\n\n## Lids\n\n## 2. Can’t open v2.0 (or older)\n');
  expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    's-lids',
    's-lids-1',
    's-2-cant-open-v2.0-or-older',
  ]);
});
