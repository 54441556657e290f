import { expect, test } from '@playwright/test';
import { clipped, endWithin, isWithinBudget, tokensOf } from '../../../src/mcp/within-budget.ts';

const made = (part: string) => ({ text: part });

/** A text in the parts that fit one after another. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = endWithin(text, from, made);
    parts.push(text.slice(from, end));
    from = end;
  }
  return parts;
}

test('a token is three bytes of the JSON that goes out, or fewer', () => {
  expect(tokensOf('abcd')).toBe(2);
  expect(tokensOf('漢')).toBe(2);
  expect(tokensOf('"\n')).toBe(2);
});

test('a text is parted behind a line, and inside of one only where that alone is too long', () => {
  const parts = partsOf(`${'a line of some length\n'.repeat(500)}${'😀'.repeat(3000)}`);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.join('')).toBe(`${'a line of some length\n'.repeat(500)}${'😀'.repeat(3000)}`);
  for (const part of parts) {
    expect(isWithinBudget(made(part))).toBe(true);
    expect(part.isWellFormed()).toBe(true);
  }
  expect(parts[0]).toMatch(/\n$/);
});

test('a text that is cut says so, and never between the halves of a sign', () => {
  expect(clipped('abc', 3)).toBe('abc');
  expect(clipped('abcd', 3)).toBe('ab…');
  expect(clipped('a😀cd', 3)).toBe('a…');
});
