import { expect, test } from '@playwright/test';
import { asPlaceholder, partsText, type TextPart } from '../../../../src/browser/steps/step-text.ts';
import { notePieces } from '../../../../src/browser/ticket/note-pieces.ts';
import { decided, redacted } from '../../../../src/search/gate/decided.ts';

const PARTS: TextPart[] = [
  "User '",
  { was: '{upn}', now: 'ann@contoso.com' },
  "' is unknown in ",
  { was: '{tenant}', now: 'Contoso\nBikes 7' },
];

test('a note has placeholders for own values until the reader asks for them, each by itself', () => {
  const pieces = notePieces((show) => partsText(PARTS, show));
  const [upn, tenant] = pieces.filter((piece) => typeof piece !== 'string');
  expect(redacted(pieces)).toBe(partsText(PARTS, asPlaceholder));
  if (!upn || !tenant) throw new Error('Two values were expected.');
  expect(decided(pieces, new Set([upn]))).toBe("User 'ann@contoso.com' is unknown in {tenant}");
  expect(decided(pieces, new Set([upn, tenant]))).toBe("User 'ann@contoso.com' is unknown in Contoso\nBikes 7");
});
