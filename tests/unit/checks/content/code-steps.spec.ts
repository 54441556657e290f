import { expect, test } from '@playwright/test';
import { codeSteps } from '../../../../src/checks/content/code-steps.ts';
import { printed } from '../../../fixtures/checks/good-content.ts';

const CODES = 'content/codes/other.yaml';
const STEP = 'Run `tokens list --user alex`, and look for TOKERR50034 there.';
const card = (code: string, step: string) =>
  `${code}:\n  meaning: m\n  firstStep: ${JSON.stringify(step)}\n  url: https://a.example/\n  verified: "2026-11-20"\n`;

test('a first step that names a command or a place of portal.yaml is fine', () => {
  expect(printed(codeSteps)).toBe('');
});

test('a first step that says nowhere is found', () => {
  expect(printed(codeSteps, [CODES, STEP, 'Try again later.'])).toContain(
    'The first step of "TOKERR50034" does not say where',
  );
});

test('a place that is none is found', () => {
  expect(printed(codeSteps, [CODES, STEP, 'Open {no-such-place}.'])).toContain(
    'The first step of "TOKERR50034" names the place "{no-such-place}", which is none',
  );
});

test('a first step that more than ten cards share is found once', () => {
  const cards = (count: number) => Array.from({ length: count }, (_, at) => card(`RST${at}`, 'Run `it`.')).join('');
  expect(printed(codeSteps, [CODES, 'TOKERR50034:', `${cards(10)}TOKERR50034:`])).toBe('');
  expect(printed(codeSteps, [CODES, 'TOKERR50034:', `${cards(11)}TOKERR50034:`])).toMatch(
    /^content\/codes\/other\.yaml:\d+:\d+ {2}11 cards have the first step of "RST0"\n/,
  );
});
