import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readUndocumented, undocumentedFile } from '../../../../src/search/text/undocumented-file.ts';

const HEAD = { site: 'https://errors.example/docs/', date: '2026-11-29', build: '5d2c71', product: 'kopia' };

test('a saved error says where it was saved, and has the text as it stands', () => {
  const text = 'SNAP4711: Snapshot of <email> could not be written\n\n  at once';
  const file = undocumentedFile(HEAD, text);
  expect(file).toBe(
    `not-documented: 1\nsite: https://errors.example/docs/\ndate: 2026-11-29\nbuild: 5d2c71\nproduct: kopia\n\n${text}\n`,
  );
  expect(readUndocumented(file)).toEqual({ ...HEAD, text: `${text}\n` });
});

test('whatever is saved is read again, whatever an editor of Windows does to its line ends', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replace(/\s/g, ' ')}`);
  const lines = fc.array(line, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, fc.constantFrom('', 'kopia'), fc.boolean(), (all, product, isWindows) => {
      const text = all.join('\n');
      const file = undocumentedFile({ site: HEAD.site, product }, text);
      const read = readUndocumented(isWindows ? `\ufeff${file.replaceAll('\n', '\r\n')}` : file);
      expect(read.text.trimEnd()).toBe(text.trimEnd());
      expect(read.product).toBe(product || undefined);
    }),
  );
});

test('a text with colons is no head, and is read whole', () => {
  const text = 'site: unknown\n\nError: the vault is shut';
  expect(readUndocumented(text)).toEqual({ text });
});

test('of a report, its text is read', () => {
  const text = 'The vault is shut\n```\nat once';
  expect(readUndocumented(`Not documented, or the wrong page:\n\n\`\`\`text\n${text}\n\`\`\`\n`)).toEqual({ text });
});

test('a head alone has no text, and a head of a newer kind is refused', () => {
  expect(readUndocumented('not-documented: 1\nsite: https://errors.example/\n').text).toBe('');
  expect(() => readUndocumented('not-documented: 2\n\nThe vault is shut')).toThrow(
    'The file begins with "not-documented: 2"; this version reads "not-documented: 1" only.',
  );
});
