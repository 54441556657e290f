import { expect, test } from '@playwright/test';
import { withoutNotesIn } from '../../src/without-notes-in.ts';

test('a note is taken out with all that is made for it, and nothing else', () => {
  const text = 'a(); note?.({ kind: \'odd)\', of: f(`(`, "\\"(") }); b(note);\nconst say = (one) => note?.(one(1));';
  expect(withoutNotesIn(text)).toBe('a(); void 0; b(note);\nconst say = (one) => void 0;');
  expect(withoutNotesIn('if (note) for (const one of all) note(one);')).toBe(
    'if (false) for (const one of all) note(one);',
  );
});

test('a note that does not end is told', () => {
  expect(() => withoutNotesIn("note?.('(')")).not.toThrow();
  expect(() => withoutNotesIn('note?.((1)')).toThrow('not closed');
});
