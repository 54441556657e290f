import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { normalise } from '../../../src/search/normalise.ts';
import { unwrap } from '../../../src/search/unwrap.ts';

const MESSAGE = "AADSTS50020: User account 'ann@contoso.com' does not exist in tenant 'Fabrikam'.";
const words = (text: string) => normalise(unwrap(text));

test('a text without wrapping stays as it is', () => {
  expect(unwrap(MESSAGE)).toBe(MESSAGE);
});

test('JSON inside a JSON string is taken out of its escapes', () => {
  const nested = JSON.stringify({ error: JSON.stringify({ message: MESSAGE }) });
  expect(words(nested)).toContain(normalise(MESSAGE));
});

test('a URL-encoded error reads as text', () => {
  expect(words(`https://x/?error_description=${encodeURIComponent(MESSAGE).replaceAll('%20', '+')}`)).toContain(
    normalise(MESSAGE),
  );
});

test('HTML character references and line breaks read as text', () => {
  expect(words('User account &#39;ann@contoso.com&#x27;<br>does not exist')).toBe(
    "user account 'ann@contoso.com' does not exist",
  );
});

test('PowerShell position lines disappear, what they name stays', () => {
  expect(words('At line:1 char:1\n+ CategoryInfo          : NotSpecified\n+ ~~~~')).toBe(' notspecified ');
});

test('what CIPP puts in front of a handed-over error disappears', () => {
  expect(unwrap(`Help with: ${MESSAGE}`)).toBe(MESSAGE);
});

test('broken escapes are read as text and never throw', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[%\\u0-9a-f&#;x<>"]*$/), (text) => {
      expect(typeof unwrap(text)).toBe('string');
    }),
  );
});
