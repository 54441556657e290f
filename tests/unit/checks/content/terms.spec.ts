import { expect, test } from '@playwright/test';
import { terms } from '../../../../src/checks/content/terms.ts';
import { ERROR, FAQ, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('a term that is linked at its first use is no finding', () => {
  expect(printed(terms)).toBe('');
});

test('a first use without a link is found', () => {
  expect(
    printed(terms, [FAQ, 'A token ends', 'A vault keeps tokens. A token ends']),
  ).toBe(`content/faq/why-tokens.mdx:13:3  The first use of the term "vault" is not linked
  expected: <Term id="vault">vault</Term>
  next: Link the term here; the glossary explains it.`);
});

test('a term that begins a sentence, or stands for several, is found', () => {
  expect(
    printed(terms, [FAQ, 'A token ends', 'Vaults keep tokens. A token ends']),
  ).toBe(`content/faq/why-tokens.mdx:13:1  The first use of the term "vault" is not linked
  expected: <Term id="vault">Vault</Term>
  next: Link the term here; the glossary explains it.`);
});

test('a link that comes after the first use is found', () => {
  expect(
    printed(terms, [ERROR, 'The token was stored', 'The vault is empty. The token was stored']),
  ).toBe(`content/errors/lost-token.mdx:27:5  The first use of the term "vault" is not linked
  expected: <Term id="vault">vault</Term>
  next: Move the link here.`);
});

test('a second link is found', () => {
  expect(
    printed(terms, [ERROR, 'Look into the vault', 'Look into the <Term id="vault">vault</Term>']),
  ).toBe(`content/errors/lost-token.mdx:37:15  The term "vault" is linked here again
  expected: one link, at the first use
  next: Write the term without <Term>.`);
});

test('an unknown term is found', () => {
  expect(
    printed(terms, [FAQ, 'A token ends', 'A <Term id="safe">safe</Term> keeps tokens. A token ends']),
  ).toBe(`content/faq/why-tokens.mdx:13:3  Unknown term "safe"
  expected: vault
  next: Correct the key, or add it to content/concepts.yaml.`);
});

test('a link to a concept without a definition is found, and its use without a link is none', () => {
  const loose = ['content/concepts.yaml', '  definition: The place for tokens.\n', ''] as const;
  expect(printed(terms, loose)).toBe(
    `content/errors/lost-token.mdx:27:29  The term "vault" has no definition, so the glossary does not explain it
  expected: a key of content/concepts.yaml with a "definition"
  next: Add the definition in content/concepts.yaml, or write the words without <Term>.`,
  );
  const words = [ERROR, '<Term id="vault">vault</Term>', 'vault'] as const;
  expect(printed(terms, loose, words)).toBe('');
});

test('code, links, bold names and longer words are no uses', () => {
  const text = '`vault`, [the vault](https://kopia.io/), **vault**, key-vault, vaulting. A token ends';
  expect(printed(terms, [FAQ, 'A token ends', text])).toBe('');
});

test('attributes are no uses, also behind a sign in another attribute', () => {
  const title = 'appliesTo="kopia >=10.9"\n  title="Store it in the vault"';
  expect(printed(terms, [GUIDE, 'title="Store the token"', title])).toBe('');
});

test('a name in capitals is one only in capitals', () => {
  const capitals = ['content/concepts.yaml', 'name: vault', 'name: VAULT'] as const;
  expect(printed(terms, capitals, [FAQ, 'A token ends', 'A vault keeps tokens. A token ends'])).toBe('');
  expect(printed(terms, capitals, [FAQ, 'A token ends', 'A VAULT keeps tokens. A token ends'])).toContain(
    'content/faq/why-tokens.mdx:13:3  The first use of the term "VAULT" is not linked',
  );
});
