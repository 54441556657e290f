import { expect, test } from '@playwright/test';
import type { Kind } from '../../../../src/addresses.ts';
import { shownInPart, withoutOthers } from '../../../../src/integrations/parts/bodies-in-part.ts';
import { partOf } from '../../../../src/integrations/parts/part-of-build.ts';

const entry = (kind: Kind, id: string, products: string[], topics = ['disks']) => ({
  kind,
  id,
  data: { products, topics },
});

test('each part has the bodies that its pages show: entries, all guides, and its pages of handbooks', () => {
  const few = Array.from({ length: 300 }, (_, at) => entry('error', `few-${at}`, ['small']));
  const many = Array.from({ length: 301 }, (_, at) => entry('faq', `many-${at}`, ['large'], [`topic-${at % 20}`]));
  const entries = [...few, ...many, entry('guide', 'mount-a-disk', [])];
  const of = 4;
  let whole = 0;
  for (let number = 1; number <= of; number++) {
    const shown = shownInPart(entries, { number, of }, '/docs');
    const isIn = (path: string) => partOf(`/docs/${path}`, of) === number;
    if (isIn('products/small/handbook/')) whole++;
    const expected = [
      ...few.filter(({ id }) => isIn(`errors/${id}/`) || isIn('products/small/handbook/')),
      ...many.filter(({ id, data }) => isIn(`faq/${id}/`) || isIn(`products/large/handbook/${data.topics[0]}/b/`)),
    ].map(({ kind, id }) => `${kind === 'error' ? 'errors' : 'faq'}/${id}.mdx`);
    expect(shown).toEqual(new Set([...expected, 'guides/mount-a-disk.mdx']));
  }
  expect(whole).toBe(1);
});

const line = (file: string) => `["${file}", () => import("astro:deferred?fileName=${encodeURIComponent(file)}")]`;

test('bodies that no page of the part shows are taken out of the list of those that are built', () => {
  const files = ['content/errors/a.mdx', '../other/errors/b.mdx', 'content/faq/a.mdx'];
  const list = (some: readonly string[]) => `\nexport default new Map([\n${some.map(line).join(',\n')}]);\n`;
  const read = (code: string) => [...code.matchAll(/^\["(.+?)"/gm)].map(([, file]) => file);
  const taken = withoutOthers(list(files), new Set(['errors/b.mdx']));
  expect(read(taken)).toEqual(['../other/errors/b.mdx']);
  for (const shown of [[], ['faq/a.mdx'], ['errors/a.mdx', 'errors/b.mdx', 'faq/a.mdx']]) {
    const code = withoutOthers(list(files), new Set(shown))
      .replace('export default', 'return')
      .replaceAll('import', '');
    expect([...new Function(code)().keys()].map((file: string) => file.split('/').slice(-2).join('/'))).toEqual(shown);
  }
});

test('a list in a form that is not known ends the build, and an empty one does not', () => {
  expect(() => withoutOthers('export default { "errors/a.mdx": 1 }', new Set())).toThrow('in another form');
  expect(withoutOthers('export default new Map();', new Set())).toBe('export default new Map();');
});
