import { expect, test } from '@playwright/test';
import { unknownKeys } from '../../../../src/checks/content/unknown-keys.ts';
import { ERROR, FAQ, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

test('keys that exist are no findings', () => {
  expect(printed(unknownKeys)).toBe('');
});

test('an unknown product is found', () => {
  expect(
    printed(unknownKeys, [FAQ, 'products: [kopia]', 'products: [kopa]']),
  ).toBe(`content/faq/why-tokens.mdx:8:12  Unknown product "kopa"
  expected: one of kopia, restic
  next: Correct the key, or add it to content/products.yaml.`);
});

test('an unknown product beside that of a fix is found', () => {
  expect(
    printed(unknownKeys, [ERROR, 'topics:', 'products: [kopia, kopa]\ntopics:']),
  ).toBe(`content/errors/lost-token.mdx:13:19  Unknown product "kopa"
  expected: one of kopia, restic
  next: Correct the key, or add it to content/products.yaml.`);
});

test('an unknown product of a fix is found', () => {
  expect(
    printed(unknownKeys, [GUIDE, 'product="kopia"', 'product="kopa"']),
  ).toBe(`content/guides/store-a-token.mdx:18:3  Unknown product "kopa"
  expected: one of kopia, restic
  next: Correct the key, or add it to content/products.yaml.`);
});

test('an unknown topic is found', () => {
  expect(
    printed(unknownKeys, [FAQ, 'topics: [tokens]', 'topics: [token]']),
  ).toBe(`content/faq/why-tokens.mdx:9:10  Unknown topic "token"
  expected: one of tokens, consent
  next: Correct the key, or add it to content/topics.yaml.`);
});

test('an unknown source is found', () => {
  expect(
    printed(unknownKeys, [ERROR, 'sources: [manual/lost-token]', 'sources: [manual/lost]']),
  ).toBe(`content/errors/lost-token.mdx:15:11  Unknown source "manual/lost"
  expected: one of manual/lost-token, manual/other-consent
  next: Correct the key, or add it to content/sources.yaml.`);
});

test('an unknown portal is found', () => {
  expect(
    printed(unknownKeys, [ERROR, '<Portal to="kopia-tenants" />.', '<Portal to="kopia-tenant" />.']),
  ).toBe(`content/errors/lost-token.mdx:37:26  Unknown portal "kopia-tenant"
  expected: one of kopia-tenants, store-users
  next: Correct the key, or add it to content/portal.yaml.`);
});

test('a guide that is none is found', () => {
  expect(
    printed(unknownKeys, [ERROR, '<Guide id="store-a-token" />', '<Guide id="missing-consent" />']),
  ).toBe(`content/errors/lost-token.mdx:65:1  Unknown guide "missing-consent"
  expected: store-a-token
  next: Correct the key, or link to another kind of entry with <Entry>.`);
});

test('an unknown entry in the text is found', () => {
  expect(
    printed(unknownKeys, [ERROR, '<Entry id="store-a-token">', '<Entry id="store-token">']),
  ).toBe(`content/errors/lost-token.mdx:63:47  Unknown entry "store-token"
  expected: one of lost-token, missing-consent, why-tokens, store-a-token
  next: Correct the key, or write that entry.`);
});

test('an unknown related entry is found', () => {
  expect(
    printed(unknownKeys, [ERROR, 'missing-consent: The', 'mising-consent: The']),
  ).toBe(`content/errors/lost-token.mdx:18:3  Unknown entry "mising-consent"
  expected: one of lost-token, missing-consent, why-tokens, store-a-token
  next: Correct the key, or write that entry.`);
});

test('an entry that is related to itself is found', () => {
  expect(
    printed(unknownKeys, [ERROR, 'missing-consent: The', 'lost-token: The']),
  ).toBe(`content/errors/lost-token.mdx:18:3  The entry "lost-token" is related to itself
  expected: the id of another entry
  next: Delete it from "related".`);
});

test('a source of an unknown product is found', () => {
  expect(
    printed(unknownKeys, ['content/sources.yaml', 'product: kopia', 'product: graph']),
  ).toBe(`content/sources.yaml:4:12  Unknown product "graph"
  expected: one of kopia, restic
  next: Correct the key, or add it to content/products.yaml.`);
});

test('an unknown document, and an unknown entry, of a watched file are found', () => {
  const file = 'codes:\n  document: manul\n  entries: [lost-token, lost-tokn]\n';
  expect(
    printed(unknownKeys, ['content/watched.yaml', '', file]),
  ).toBe(`content/watched.yaml:2:13  Unknown document "manul"
  expected: manual
  next: Correct the key, or add it to content/sources.yaml.
content/watched.yaml:3:25  Unknown entry "lost-tokn"
  expected: one of lost-token, missing-consent, why-tokens, store-a-token
  next: Correct the key, or write that entry.`);
});
