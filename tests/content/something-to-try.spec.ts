import { expect, test } from '@playwright/test';
import { publishedEntries } from '../fixtures/content-site.ts';
import { type Golden, goldenCases } from '../fixtures/golden-cases.ts';
import { markedPastes } from '../fixtures/private-samples.ts';
import { CONTENT } from '../fixtures/sites.ts';

/*
 * Other tests here try every entry, message or case that the content has. Where it has none they would be green and prove nothing; this file
 * is red instead.
 */
const HINT = 'Until there is one, tests that try each prove nothing; docs/your-product.md says where it is written.';

test('the content has entries with messages', () => {
  expect(publishedEntries().flatMap(({ messages }) => messages).length, HINT).toBeGreaterThan(0);
});

for (const kind of ['positive', 'negative', 'choice', 'list'] satisfies Golden['kind'][]) {
  test(`the content has a golden case that is ${kind}`, () => {
    const claims = publishedEntries().flatMap(({ codes, messages }) => [...new Set([...codes, ...messages])]);
    test.skip(kind === 'choice' && new Set(claims).size === claims.length, 'No two entries share a code or a message.');
    const cases = goldenCases(CONTENT.content).filter((golden) => golden.kind === kind && !golden.held);
    expect(cases.length, HINT).toBeGreaterThan(0);
  });
}

test('the content has a golden paste in which is marked what is private', () => {
  expect(markedPastes(CONTENT.content).length, HINT).toBeGreaterThan(0);
});
