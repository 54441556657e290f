import { expect, test } from '@playwright/test';
import { fieldFile } from '../../../../src/checks/content/field-file.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const FIELD = 'content/field.yaml';

test('a field of which everything is said, or nothing, is right', () => {
  expect(printed(fieldFile)).toBe('');
  const { [FIELD]: _, ...rest } = GOOD;
  expect(fieldFile(contentOf(rest))).toEqual([]);
});

test('a field file that holds no keys is found', () => {
  expect(printed(fieldFile, [FIELD, GOOD[FIELD] ?? '', 'scopes'])).toContain(`${FIELD}:1`);
});

test('an unknown section is found, with the nearest', () => {
  const found = printed(fieldFile, [FIELD, 'scopes:', 'scops:']);
  expect(found).toMatch(/^content\/field\.yaml:\d+:1 {2}Unknown field "scops"\n {2}expected: one of families, /);
  expect(found).toContain('\n  next: Write "scopes", or delete the field.');
});

test('an unknown fact of a tenant is found, with the nearest', () => {
  expect(printed(fieldFile, [FIELD, 'partner: { name: Yours', 'partner: { name: Yours, doin: We do it'])).toMatch(
    /Unknown field "tenants\.partner\.doin"\n {2}expected: one of name, doing, signsOut\n {2}next: Write "doing", or delete the field\.$/,
  );
});

test('a key that cannot stand in an attribute is found', () => {
  expect(printed(fieldFile, [FIELD, 'both: {', 'Both sides: {'])).toMatch(
    /The key "Both sides" of "tenants" has the wrong form\n {2}expected: lower-case letters, digits and single hyphens\n/,
  );
});

test('the scope of an outage is one of the scopes', () => {
  expect(printed(fieldFile, [FIELD, 'scopes:', 'outageScope: every\nscopes:'])).toMatch(
    /Unknown scope "every"\n {2}expected: one of one, some, all, own\n {2}next: Correct the key, or add it to "scopes"\.$/,
  );
});
