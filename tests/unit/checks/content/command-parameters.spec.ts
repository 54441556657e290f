import { expect, test } from '@playwright/test';
import { commandParameters } from '../../../../src/checks/content/command-parameters.ts';
import { type Edit, ERROR, printed } from '../../../fixtures/checks/good-content.ts';

const NEEDS: Edit = [
  'content/field.yaml',
  'inventedNames',
  'commandNeeds: [{ command: Open-Vault, parameters: [-Store, -All], tenants: [partner], without: it opens the last one }]\ninventedNames',
];
const STEP = '1. Open <Portal';
const steps = (code: string): Edit => [ERROR, STEP, `\`\`\`powershell\n${code}\n\`\`\`\n\n${STEP}`];

test('a command with one of its parameters, in any case and on the next line, is fine', () => {
  expect(printed(commandParameters, NEEDS)).toBe('');
  expect(printed(commandParameters, NEEDS, steps('open-vault -store north'))).toBe('');
  expect(printed(commandParameters, NEEDS, steps('$v = Open-Vault `\n  -All'))).toBe('');
  expect(printed(commandParameters, NEEDS, steps('Open-VaultDoor'))).toBe('');
});

test('a command without is found', () => {
  expect(
    printed(commandParameters, NEEDS, steps('Set-Token\nOpen-Vault -Name north')),
  ).toBe(`content/errors/lost-token.mdx:63  The command "Open-Vault" lacks a parameter, so that it opens the last one
  expected: -Store or -All
  next: Add the parameter, with the value of an invented company.`);
});

test('in a fix for another tenant, and outside of fixes, it is free', () => {
  const elsewhere: Edit = [ERROR, 'tenant="partner"', 'tenant="customer"'];
  expect(printed(commandParameters, NEEDS, elsewhere, steps('Open-Vault'))).toBe('');
  expect(printed(commandParameters, NEEDS, [ERROR, 'Set-Token', 'Open-Vault'])).toBe('');
});
