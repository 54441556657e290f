import { expect, test } from '@playwright/test';
import { doesWithout } from '../../../src/schemas/does-without.ts';

const without = (role: string) => doesWithout('Global Administrator', { role });

test('a fix that names another role, or leaves the choice, does without the highest', () => {
  for (const role of [
    '',
    'Groups Administrator',
    'Privileged Role Administrator or Global Administrator',
    'Global Administrator or Privileged Role Administrator for the account of the bundle',
    'Security Administrator together with Application Administrator; or Global Administrator',
  ])
    expect(without(role), role).toBe(true);
});

test('a fix that needs it for one step, for a case or from somebody else does not', () => {
  for (const role of [
    'Global Administrator',
    'Admin agent in Partner Center; a Global Administrator of the customer accepts',
    'Application Administrator; only if that fails Global Administrator, for the setup',
    'The service account with Global Administrator during setup; Admin or Member',
    'Reports Reader or Security Reader; for step 2 a global administrator',
  ])
    expect(without(role), role).toBe(false);
});
