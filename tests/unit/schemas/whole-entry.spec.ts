import { expect, test } from '@playwright/test';
import { entrySchema } from '../../../src/schemas/entry.ts';
import { wholeEntry } from '../../../src/schemas/whole-entry.ts';

const frontmatter = (more: object = {}) =>
  entrySchema.parse({
    title: 'T',
    summary: 'S.',
    asked: ['One?', 'Two?', 'Three?'],
    topics: ['tokens'],
    verified: '2026-11-20, read',
    ...more,
  });
const fix = (id: string, product?: string) =>
  `<Fix id="${id}"${product ? ` product="${product}"` : ''}>\n\n1. Do it.\n\n</Fix>\n\n`;

test('products follow from the fixes, before those of the frontmatter, each once', () => {
  const body = fix('a', 'restic') + fix('b', 'kopia') + fix('c', 'restic') + fix('d', 'any') + fix('e');
  const { products } = wholeEntry(frontmatter({ products: ['graph', 'kopia'] }), body);
  expect(products).toEqual(['restic', 'kopia', 'graph']);
});

test('without fixes the products are those of the frontmatter', () => {
  expect(wholeEntry(frontmatter({ products: ['graph'] }), 'Text.\n').products).toEqual(['graph']);
});

test('the scope follows from the answers of <Scope>, in its order', () => {
  const body = '<Scope\n  own="Your own tenant."\n  one="One `<Scope all>`."\n  some=""\n/>\n';
  expect(wholeEntry(frontmatter(), body).scope).toEqual(['own', 'one']);
  expect(wholeEntry(frontmatter(), 'Text.\n').scope).toEqual([]);
});

test('fixes come in the order of the body', () => {
  const { fixes } = wholeEntry(frontmatter(), fix('b', 'restic') + fix('a'));
  expect(fixes.map(({ id, product }) => [id, product])).toEqual([
    ['b', 'restic'],
    ['a', 'any'],
  ]);
});

test('related entries come as a list, in the order of the frontmatter', () => {
  const related = { second: 'It comes later.', first: 'It comes before.' };
  expect(wholeEntry(frontmatter({ related }), '').related).toEqual([
    { id: 'second', check: 'It comes later.' },
    { id: 'first', check: 'It comes before.' },
  ]);
});

test('what else the frontmatter says stays', () => {
  const data = frontmatter({ codes: ['TOKERR1'], changes: ['2026-11-20, Named.'], appliesTo: 'kopia <10.9' });
  expect(wholeEntry(data, '')).toMatchObject({
    codes: ['TOKERR1'],
    verified: { date: new Date('2026-11-20T00:00:00Z'), how: 'read' },
    changes: [{ date: '2026-11-20', what: 'Named.' }],
    appliesTo: [{ product: 'kopia', version: '10.9', bound: 'before' }],
  });
});
