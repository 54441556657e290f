import { expect, test } from '@playwright/test';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { fieldFits } from '../../../../src/checks/content/field-fits.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const FIELD = 'content/field.yaml';
const INVENTED = 'inventedNames: [contoso, fabrikam, adatum]';
const withFamily = (pattern: string) =>
  printed(fieldFits, [FIELD, INVENTED, `families:\n  kopia:\n    name: Kopia\n    pattern: ${pattern}`]);

test('an empty field, and none, are fine: the site knows nothing then', () => {
  expect(printed(fieldFits)).toBe('');
  expect(fieldFits(contentOf({ ...GOOD, [FIELD]: '# Nothing yet.\n' }))).toEqual([]);
  const { [FIELD]: _, ...without } = GOOD;
  expect(fieldFits(contentOf(without))).toEqual([]);
  expect(contentOf(without).field.data.families).toEqual({});
});

test('a pattern of a code that begins with two letters and ends is fine', () => {
  for (const pattern of [
    "'KOPIA(\\d{3,5})'",
    "'0x(8004[0-9a-f]{4})'",
    "'RST-\\d{2}[a-z]?'",
    "'AB(?:C1|[2-9]{1,3}?)-[\\w-]{2}'",
  ])
    expect(withFamily(pattern)).toBe('');
});

test('a pattern that matches everything is found', () => {
  expect(withFamily("'.*'")).toBe(`content/field.yaml:4:14  Field "families.kopia.pattern" is ".*"
  expected: a pattern as KOPIA(\\d{3,5}), but it does not begin with two letters or digits
  next: Correct the value; src/schemas/field.ts describes it.`);
});

for (const [pattern, fault] of [
  ["'KOPIA('", 'it is no regular expression'],
  ["'KOPIA\\d+'", 'it repeats without end: "+"'],
  ["'KOPIA|.{1,9}'", 'its choice "|" stands outside of a group'],
  ["'KOPIA.{1,9}'", 'it takes any character: "."'],
  ["'KOPIA (\\d{3})'", 'it holds a space, where a code ends'],
  ["'KOPIA(?=x)'", 'it looks ahead or back'],
  ["'KOPIA(\\d{3}){2}'", 'it repeats a group'],
  ["'ab\\d\\S{1,70}'", 'it takes signs that no code has: "\\S"'],
  ["'ab1[\\s\\S]{0,70}'", 'it takes signs that no code has: "[\\s\\S]"'],
  ["'ab1[^]'", 'it takes signs that no code has: "[^]"'],
  ["'ab1[0-z]{9}'", 'it takes signs that no code has: "[0-z]"'],
  ["'ab\\w{0,70}'", 'it takes words without a digit'],
  ["'ab(?:\\d|[a-z]{1,9})'", 'it takes words without a digit'],
  ["'ab\\w\\d{0,3}(?:1)?'", 'it takes words without a digit'],
  ["'K?\\d{3}'", 'it does not begin with two letters or digits'],
] as const) {
  test(`the pattern ${pattern} is found`, () => {
    expect(withFamily(pattern)).toContain(fault);
  });
}

test('an unknown key is found, and the nearest one offered', () => {
  expect(printed(fieldFits, [FIELD, 'inventedNames:', 'inventedName:'])).toMatch(
    /^content\/field\.yaml:1:1 {2}Unknown field "inventedName"\n.*\n {2}next: Write "inventedNames", or delete the field\.$/,
  );
  expect(withFamily("'KOPIA\\d'\n    bar: true")).toContain('next: Write "bare", or delete the field.');
});

test('while the field has findings, the rest of the content has none that follow from them', () => {
  const found = checkContent(contentOf({ ...GOOD, [FIELD]: 'inventedNames: contoso\n' }));
  expect(found.map(({ file }) => file)).toEqual([FIELD]);
});

test('a field file that holds no keys is found', () => {
  expect(printed(fieldFits, [FIELD, GOOD[FIELD] ?? '', 'scopes'])).toContain(`${FIELD}:1`);
});

test('an unknown fact of a tenant is found, with the nearest', () => {
  expect(printed(fieldFits, [FIELD, 'partner: { name: Yours', 'partner: { name: Yours, doin: We do it'])).toMatch(
    /Unknown field "tenants\.partner\.doin"\n {2}expected: one of name, doing, signsOut\n {2}next: Write "doing", or delete the field\.$/,
  );
});

test('a key that cannot stand in an attribute is found', () => {
  expect(printed(fieldFits, [FIELD, 'both: {', 'Both sides: {'])).toMatch(
    /The key "Both sides" of "tenants" has the wrong form\n {2}expected: lower-case letters, digits and single hyphens\n/,
  );
});

test('the scope of an outage is one of the scopes', () => {
  expect(printed(fieldFits, [FIELD, 'scopes:', 'outageScope: every\nscopes:'])).toMatch(
    /Unknown scope "every"\n {2}expected: one of one, some, all, own\n {2}next: Correct the key, or add it to "scopes"\.$/,
  );
});
