import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import { type Edit, ERROR, FAQ, GOOD, GUIDE, OTHER } from '../../fixtures/checks/good-content.ts';

/** The first link to a portal of the good content. */
const PORTAL = /to="[^"]+"/.exec(String(GOOD[ERROR]))?.[0];

/**
 * Mistakes as authors make them: what they did, the edits that do it, and the beginning of the only finding that
 * they may see. Whatever else is wrong then follows from it.
 */
const MISTAKES: [what: string, edits: Edit[], found: string][] = [
  ['a tab before a field', [[ERROR, '    by: ', '\tby: ']], `${ERROR}:11 A tab stands`],
  ['double quotes inside of a message', [[ERROR, "'{upn}'", '"{upn}"']], `${ERROR}:10 The text in double quotes ends`],
  ['a colon in a title', [[ERROR, 'title: The token', 'title: Token: it']], `${ERROR}:2 The text of this field holds`],
  ['a hash in a title', [[ERROR, 'title: The token', 'title: Token #1']], `${ERROR}:2 The text ends after "Token"`],
  ['the end of the frontmatter is forgotten', [[ERROR, '\n---\n', '\n']], `${ERROR}:25 The frontmatter is not closed`],
  ['its beginning is forgotten', [[ERROR, '---\ntitle', 'title']], `${ERROR}:1 The frontmatter is not opened`],
  ['</Cause> is forgotten', [[ERROR, '</Cause>\n', '']], `${ERROR}:35 <Cause> is not closed`],
  ['</Causes> is forgotten', [[ERROR, '</Causes>\n', '']], `${ERROR}:34 <Causes> is not closed`],
  ['</Fix> is forgotten', [[ERROR, '</Fix>\n', '']], `${ERROR}:44 <Fix> is not closed`],
  ['</Fixes> is forgotten', [[ERROR, '</Fixes>\n', '']], `${ERROR}:42 <Fixes> is not closed`],
  ['</Warning> is forgotten', [[ERROR, '</Warning>\n', '']], `${ERROR}:57 <Warning> is not closed`],
  [
    '<fix> for <Fix>',
    [
      [OTHER, '<Fix\n', '<fix\n'],
      [OTHER, '</Fix>', '</fix>'],
    ],
    `${OTHER}:39 Unknown component <fix>`,
  ],
  [
    '<fix> for <Fix>, where the product follows from it',
    [
      [ERROR, '<Fix\n', '<fix\n'],
      [ERROR, '</Fix>', '</fix>'],
    ],
    `${ERROR}:44 Unknown component <fix>`,
  ],
  ['the > of <Cause> is forgotten', [[ERROR, 'scope="one all">', 'scope="one all"']], `${ERROR}:35 The tag <Cause is`],
  [
    'the > of <Cause> is forgotten, directly before text',
    [[ERROR, 'scope="one all">\n\n', 'scope="one all"\n']],
    `${ERROR}:35 The tag <Cause is`,
  ],
  [
    'the > of <Fix> is forgotten',
    [[ERROR, '`token`."\n>', '`token`."']],
    `${ERROR}:44 The tag <Fix is not closed with >`,
  ],
  ['the > of <Fixes> is forgotten', [[ERROR, '<Fixes>', '<Fixes']], `${ERROR}:42 The tag <Fixes is not closed with >`],
  [
    'the /> of <Guide> is forgotten',
    [[ERROR, '"store-a-token" />', '"store-a-token"']],
    `${ERROR}:65 The tag <Guide is not closed with >`,
  ],
  [
    'the /> of <Entry> is forgotten inside of a line',
    [[ERROR, '"why-tokens" />', '"why-tokens"']],
    `${ERROR}:37 The id of <Entry>`,
  ],
  [
    '<fixes> for <Fixes>',
    [
      [OTHER, '<Fixes>', '<fixes>'],
      [OTHER, '</Fixes>', '</fixes>'],
    ],
    `${OTHER}:37 Unknown component <fixes>`,
  ],
  ['double quotes inside of an attribute', [[OTHER, 'The call', 'The "call"']], `${OTHER}:46 The check of <Fix> holds`],
  ['an attribute without quotes', [[OTHER, '"customer"', 'customer']], `${OTHER}:42 The tenant of <Fix> has no quotes`],
  ['undoing for undo', [[OTHER, 'undo=', 'undoing=']], `${OTHER}:39 <Fix> takes no undoing`],
  ['path for to', [[ERROR, `${PORTAL} />. See`, 'path="" />. See']], `${ERROR}:37 <Portal> takes no path`],
  ['summery for summary', [[ERROR, 'summary:', 'summery:']], `${ERROR}:3 Unknown field "summery"`],
  ['a code that is a number', [[ERROR, 'codes: [', 'codes: [70000, ']], `${ERROR}:8 Field "codes[0]" is 70000`],
  ['a related id that is misspelt', [[ERROR, '  missing-consent:', '  mising-consent:']], `${ERROR}:18 Unknown entry`],
  ['a placeholder in running text', [[FAQ, 'A token', 'A <tenant> token']], `${FAQ}:13 Unknown component <tenant>`],
  ['a literal brace', [[FAQ, 'A token', 'A {token} token']], `${FAQ}:13 A literal "{token}"`],
  ['a brace without a partner', [[FAQ, 'A token', 'A { token']], `${FAQ}:13 A literal "{"`],
  ['a comment', [[FAQ, 'A token', '<!-- later -->\n\nA token']], `${FAQ}:13 A comment stands`],
  ['<5', [[FAQ, 'A token', 'With <5 users a token']], `${FAQ}:13 A literal "<5"`],
  ['a code block without an end', [[ERROR, '# no heading\n```', '']], `${ERROR}:73 The code block is not closed`],
  [
    'an attribute in braces',
    [[ERROR, '<Guide id="store-a-token" />', '<Guide id={guide} />']],
    `${ERROR}:65 The id of <Guide>`,
  ],
  ['a dead link', [[FAQ, 'A token', '[A](/errors/nowhere/) token']], `${FAQ}:13 The link "/errors/nowhere/"`],
  ['an image', [[FAQ, 'A token', '![A](a.png) token']], `${FAQ}:13 An image stands`],
  ['the title of another entry', [[FAQ, 'Why are there tokens?', 'The token is lost']], `${FAQ}:2 The title`],
  ['<upn> for {upn}', [[ERROR, '{upn}', '<upn>']], `${ERROR}:10 "<upn>" at character`],
  [
    'a no-break space in a message',
    [[ERROR, 'stored token of', 'stored\u00a0token of']],
    `${ERROR}:10 The message has a no-break`,
  ],
  [
    'harm without a warning',
    [[GUIDE, 'effect="reads"', 'effect="destroys"\n  effectNote="All."']],
    `${GUIDE}:16 The fix "steps" destroys`,
  ],
];

for (const [what, edits, found] of MISTAKES) {
  test(`one mistake, one finding: ${what}`, () => {
    const files: Record<string, string> = { ...GOOD };
    for (const [file, old, changed] of edits) {
      expect(files[file]).toContain(old);
      files[file] = String(files[file]).replace(old, () => changed);
    }
    const findings = checkContent(contentOf(files)).map((one) => `${one.file}:${one.line} ${one.found}`);
    expect(findings.map((text) => text.slice(0, found.length))).toEqual([found]);
  });
}

test('two mistakes in one file are two findings', () => {
  const both = String(GOOD[FAQ]).replace('A token', 'A <tenant> token').replace('title: Why', 'title: Why: why');
  expect(checkContent(contentOf({ ...GOOD, [FAQ]: both }))).toHaveLength(2);
});

test('a person is seen in a body that cannot be read', () => {
  const body = String(GOOD[FAQ]).replace('A token', 'A <tenant> of lee@real-company.com');
  const found = checkContent(contentOf({ ...GOOD, [FAQ]: body })).map((one) => one.found);
  expect(found).toContainEqual('The e-mail address "lee@real-company.com" may be real');
});

test('a file whose name cannot be an id is told once', () => {
  const { [FAQ]: faq = '', ...rest } = GOOD;
  const renamed = {
    ...rest,
    'content/faq/Why_Tokens.mdx': faq,
    [ERROR]: String(GOOD[ERROR]).replace(' See also <Entry id="why-tokens" />.', ''),
  };
  expect(checkContent(contentOf(renamed)).map((one) => one.next)).toEqual([
    'Rename the file, to "why-tokens.mdx" for example; the name is for ever, so keep it short.',
  ]);
});
