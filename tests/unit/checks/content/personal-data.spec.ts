import { expect, test } from '@playwright/test';
import { personalData } from '../../../../src/checks/content/personal-data.ts';
import { ERROR, FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test("invented people, public ids and version numbers are nobody's", () => {
  expect(printed(personalData)).toBe('');
});

test('a real address is found', () => {
  expect(
    printed(personalData, [FAQ, 'A token', 'lee@northwind.com has a token. A token']),
  ).toBe(`content/faq/why-tokens.mdx:13:1  The e-mail address "lee@northwind.com" may be real
  expected: a person of contoso.com, fabrikam.com or adatum.com
  next: Replace it; if it was real, also where the text came from.`);
});

test('a GUID that may be real is found', () => {
  expect(
    printed(personalData, [ERROR, '1a2b3c4d-0000-4000-8000-0000000000ff', '1a2b3c4d-5e6f-4a7b-8c9d-0123456789ab']),
  ).toBe(`content/errors/lost-token.mdx:24:120  The GUID "1a2b3c4d-5e6f-4a7b-8c9d-0123456789ab" may be real
  expected: an invented id as 1a2b3c4d-0000-4000-8000-0000000000ff, or one of "publicIds" in content/field.yaml
  next: Replace it; if it was real, also where the text came from.`);
});

test('an IPv4 address that may be real is found', () => {
  expect(
    printed(personalData, [FAQ, '192.0.2.7', '20.1.2.3']),
  ).toBe(`content/faq/why-tokens.mdx:17:73  The IPv4 address "20.1.2.3" may be real
  expected: an address that is kept for documentation: 192.0.2.x, 198.51.100.x or 203.0.113.x
  next: Replace it; if it was real, also where the text came from.`);
});

test('a line says nothing of an address that begins the next one', () => {
  expect(printed(personalData, [FAQ, 'A token', '/20.1.2.3 has it.\nA token'])).toContain(
    'why-tokens.mdx:13:2  The IPv4 address "20.1.2.3" may be real',
  );
  expect(printed(personalData, [FAQ, 'A token', 'A version\n20.1.2.3 has it.\nA token'])).toContain(
    'why-tokens.mdx:14:1  The IPv4 address "20.1.2.3" may be real',
  );
});

test('a token is found and not repeated', () => {
  expect(
    printed(personalData, [FAQ, 'A token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.x is a token. A token']),
  ).toBe(`content/faq/why-tokens.mdx:13:1  The token "eyJhbG…" may be real
  expected: no token; its place can be shown as <access token>
  next: Remove it, and revoke it if it was real.`);
});

test('a client secret is found and not repeated', () => {
  expect(
    printed(personalData, [FAQ, 'A token', 'abc8Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx is a secret. A token']),
  ).toBe(`content/faq/why-tokens.mdx:13:1  The client secret "abc8Q~…" may be real
  expected: no secret; its place can be shown as <secret>
  next: Remove it, and revoke it if it was real.`);
});

test('a tenant name that may be real is found', () => {
  expect(
    printed(personalData, [FAQ, 'A token', 'In northwind.onstore.com, a token']),
  ).toBe(`content/faq/why-tokens.mdx:13:4  The tenant name "northwind.onstore.com" may be real
  expected: contoso.onstore.com, fabrikam.onstore.com or adatum.onstore.com
  next: Replace it; if it was real, also where the text came from.`);
});
