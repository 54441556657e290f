import { expect, test } from '@playwright/test';
import { fixFacts } from '../../../../src/checks/content/fix-facts.ts';
import { ERROR, GUIDE, printed } from '../../../fixtures/checks/good-content.ts';

const NO_FIGURES = `
  expected: none, a documented time with its figure ("up to 30 minutes"), or "estimate: 5 to 60 minutes"
  next: Write two figures and a unit, the smaller first: when to look, and after which time it was something else.`;
const NO_TIME = `
  expected: none, a documented time with its figure ("up to 30 minutes"), or "estimate: 5 to 60 minutes"
  next: Write the documented time, or an estimate where nobody documents it.`;

test('fixes with known words and times are no findings', () => {
  expect(printed(fixFacts)).toBe('');
});

for (const wait of ['up to 2 hours, at most 1 day', 'until the customer accepts', 'Until the next run']) {
  test(`a fix may wait "${wait}"`, () => {
    expect(printed(fixFacts, [GUIDE, 'wait="none"', `wait="${wait}"`])).toBe('');
  });
}

test('an unknown tenant is found', () => {
  expect(
    printed(fixFacts, [GUIDE, 'tenant="partner"', 'tenant="partners"']),
  ).toBe(`content/guides/store-a-token.mdx:20:3  The fix "steps" has the tenant "partners"
  expected: one of partner, customer, both, none
  next: Write tenant="partner", or add it to "tenants" in content/field.yaml.`);
});

test('an unknown effect is found', () => {
  expect(
    printed(fixFacts, [GUIDE, 'effect="reads"', 'effect="writes"']),
  ).toBe(`content/guides/store-a-token.mdx:22:3  The fix "steps" has the effect "writes"
  expected: one of reads, reversible, signs-out, destroys
  next: Correct effect="…".`);
});

test('an estimate without figures is found', () => {
  expect(printed(fixFacts, [GUIDE, 'wait="none"', 'wait="estimate: some minutes"'])).toBe(
    `content/guides/store-a-token.mdx:23:3  The wait of the fix "steps" is "estimate: some minutes"${NO_FIGURES}`,
  );
});

test('an estimate whose first figure is not below the second is found', () => {
  expect(printed(fixFacts, [GUIDE, 'wait="none"', 'wait="estimate: 60 to 60 minutes"'])).toBe(
    `content/guides/store-a-token.mdx:23:3  The wait of the fix "steps" is "estimate: 60 to 60 minutes"${NO_FIGURES}`,
  );
});

test('a wait without any figure is found', () => {
  expect(printed(fixFacts, [GUIDE, 'wait="none"', 'wait="not documented"'])).toBe(
    `content/guides/store-a-token.mdx:23:3  The wait of the fix "steps" is "not documented"${NO_TIME}`,
  );
});

test('a wait whose figure counts no time is found', () => {
  expect(printed(fixFacts, [GUIDE, 'wait="none"', 'wait="after Storage 365 knows it"'])).toBe(
    `content/guides/store-a-token.mdx:23:3  The wait of the fix "steps" is "after Storage 365 knows it"${NO_TIME}`,
  );
});

test('a fix that destroys something and does not say what is found', () => {
  expect(
    printed(fixFacts, [ERROR, '  effectNote="Deletes the old token."\n', '']),
  ).toBe(`content/errors/lost-token.mdx:51:3  The fix "store-again" destroys something and does not say what
  expected: effectNote="…", one sentence on what exactly is affected
  next: Add effectNote="…" to the fix.`);
});

test('a fix that signs people out and does not say whom is found', () => {
  expect(
    printed(fixFacts, [GUIDE, 'effect="reads"', 'effect="signs-out"']),
  ).toBe(`content/guides/store-a-token.mdx:22:3  The fix "steps" signs people out and does not say whom
  expected: effectNote="…", one sentence on what exactly is affected
  next: Add effectNote="…" to the fix.`);
});

test('a guide that stands twice in one fix is found', () => {
  expect(
    printed(fixFacts, [
      ERROR,
      '<Guide id="store-a-token" />',
      '<Guide id="store-a-token" />\n\n<Guide id="store-a-token" />',
    ]),
  ).toBe(`content/errors/lost-token.mdx:67:1  The guide "store-a-token" is included twice in one fix
  expected: each guide at most once in a fix
  next: Name it the second time with <Entry id="store-a-token" />.`);
});
