import { expect, test } from '@playwright/test';
import { bodyTags } from '../../../../src/checks/content/body-tags.ts';
import { type Edit, ERROR, FAQ, OTHER, printed } from '../../../fixtures/checks/good-content.ts';

test('whole tags of known components are no findings', () => {
  expect(printed(bodyTags)).toBe('');
});

test('an unknown component is found once, however many tags it has', () => {
  expect(
    printed(bodyTags, [FAQ, '<Note>', '<Hint>'], [FAQ, '</Note>', '</Hint>']),
  ).toBe(`content/faq/why-tokens.mdx:15:1  Unknown component <Hint>
  expected: one of Scope, Causes, Cause, Fixes, Fix, Detail, Guide, Note, Warning, Term, Entry, Value, Wait, Portal
  next: Use one of these, or Markdown; put a literal < into backticks.`);
});

for (const close of ['</fix>', '</Fix>']) {
  test(`a component in small letters that is closed by ${close} is found once`, () => {
    expect(
      printed(bodyTags, [OTHER, '<Fix\n', '<fix\n'], [OTHER, '</Fix>', close]),
    ).toBe(`content/errors/missing-consent.mdx:39:1  Unknown component <fix>
  expected: <Fix>
  next: Write <Fix>.`);
  });
}

test('a tag that is not closed is found where it opens, and not what stands after it', () => {
  expect(printed(bodyTags, [ERROR, '</Cause>\n', ''])).toBe(`content/errors/lost-token.mdx:35:1  <Cause> is not closed
  expected: </Cause> before </Causes>
  next: Add </Cause> on a line of its own, or close the tag itself with />.`);
});

test('a tag that closes nothing is found', () => {
  expect(printed(bodyTags, [FAQ, '<Note>\n', ''])).toBe(`content/faq/why-tokens.mdx:19:1  </Note> closes nothing
  expected: <Note> before it
  next: Delete </Note>, or open <Note> above.`);
});

test('a closing tag in small letters is found', () => {
  expect(printed(bodyTags, [FAQ, '</Note>', '</note>'])).toBe(`content/faq/why-tokens.mdx:20:1  </note> closes nothing
  expected: </Note>
  next: Write </Note>.`);
});

const ATTRIBUTES: [what: string, written: string, found: string, next: string][] = [
  ['without quotes', 'tenant=customer', 'has no quotes', 'Write tenant="…".'],
  ['in single quotes', "tenant='customer'", 'stands in single quotes', 'Write tenant="…".'],
  ['in curly quotes', 'tenant=“customer”', 'stands in curly quotes', 'Write tenant="…".'],
  ['in braces', 'tenant={customer}', 'stands in braces', 'Write tenant="…".'],
  [
    'with a double quote inside',
    'tenant="the "customer" one"',
    'holds a double quote, or does not end with one',
    'Write single quotes inside of the text, and a double one at its end.',
  ],
  [
    'without its closing quote',
    'tenant="customer',
    'holds a double quote, or does not end with one',
    'Write single quotes inside of the text, and a double one at its end.',
  ],
];
for (const [what, written, found, next] of ATTRIBUTES) {
  test(`an attribute ${what} is found once, with its line`, () => {
    const edit: Edit = [OTHER, 'tenant="customer"', written];
    expect(printed(bodyTags, edit)).toBe(`content/errors/missing-consent.mdx:42:3  The tenant of <Fix> ${found}
  expected: tenant="…" with straight double quotes, and no double quotes inside
  next: ${next}`);
  });
}

for (const text of ['<https:', '<lee@contoso.com', '<tenant']) {
  test(`a literal ${text} is found`, () => {
    expect(printed(bodyTags, [FAQ, 'A token', `A ${text} id> token`])).toContain(
      `content/faq/why-tokens.mdx:13:3  A literal "${text}" stands in the text`,
    );
  });
}

test('an escaped < begins no tag', () => {
  expect(printed(bodyTags, [FAQ, 'A token', 'A \\<tenant> token'])).toBe('');
});

test('a code block without an end is found, and not what stands in it', () => {
  const found = 'The code block is not closed';
  expect(printed(bodyTags, [ERROR, '# no heading\n```', '# no heading'])).toContain(`lost-token.mdx:73:1  ${found}`);
  const two = '```text\none\n\n```json\ntwo\n```';
  expect(printed(bodyTags, [FAQ, 'A token', `${two}\n\nA token`])).toBe(`content/faq/why-tokens.mdx:13:1  ${found}
  expected: a line of three backticks, indented like the first one, after the code
  next: Add the line.`);
});
