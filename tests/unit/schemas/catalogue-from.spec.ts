import { expect, test } from '@playwright/test';
import { catalogueFrom } from '../../../src/schemas/catalogue-from.ts';

const ENTRY = {
  id: 'locked',
  kind: 'error',
  title: 'The store is locked',
  codes: [],
  messages: [{ text: 'store is locked' }, { text: 'Speicher ist gesperrt', language: 'de' }],
  products: ['vault'],
  sources: ['Troubles'],
  related: [{ id: 'full' }],
  body: `<Causes>

<Cause id="other-run" title="Another run goes on" fix="unlock">

Look.

</Cause>

</Causes>

<Fix id="unlock" title="Unlock it">

1. Run this.

\`\`\`bash
vault unlock
\`\`\`

</Fix>

<Detail id="why" title="Why there are locks">

Text.

</Detail>
`,
} as const;
const FULL = { ...ENTRY, id: 'full', messages: [{ text: 'store is full' }], related: [], body: '' };
const foreign = (language = 'en') => (language === 'en' ? undefined : language);

test('the catalogue holds what a reader most likely copies, and which messages are in another language', () => {
  const entries = [ENTRY, FULL].map((entry) => ({
    ...entry,
    codes: [...entry.codes],
    products: [...entry.products],
    sources: [...entry.sources],
  }));
  const { entries: made, products } = catalogueFrom(entries, { products: { vault: 'Vault' } }, foreign);
  expect(products).toEqual({ vault: 'Vault' });
  expect(made[0]).toEqual({
    id: 'locked',
    kind: 'error',
    title: 'The store is locked',
    codes: [],
    messages: ['store is locked', 'Speicher ist gesperrt'],
    languages: { 1: 'de' },
    products: ['vault'],
    sources: ['Troubles'],
    headings: [
      ['other-run', 'Another run goes on'],
      ['unlock', 'Unlock it'],
    ],
    commands: ['vault unlock'],
    relatedFrom: 0,
  });
  expect(made[1]).toMatchObject({ id: 'full', relatedFrom: 1 });
  expect(made[1]).not.toHaveProperty('languages');
});
