import { expect, test } from '@playwright/test';
import { partsOfStep, placeText, stepText } from '../../../src/schemas/first-step.ts';

const PLACES = { users: { portal: 'Console', path: ['People', 'Users'] }, logs: { portal: 'Logs', path: ['Logs'] } };
const places = (key: string) => (PLACES as Record<string, (typeof PLACES)['users']>)[key];

test('a step is text with places and commands in it', () => {
  expect(partsOfStep('Open {users}, then run `restart it`.')).toEqual([
    { kind: 'text', text: 'Open ' },
    { kind: 'place', key: 'users' },
    { kind: 'text', text: ', then run ' },
    { kind: 'command', command: 'restart it' },
    { kind: 'text', text: '.' },
  ]);
  expect(partsOfStep('Nothing of {that Kind} or ``.')).toEqual([
    { kind: 'text', text: 'Nothing of {that Kind} or ``.' },
  ]);
});

test('as plain text it names each place with its way, a portal of one item once', () => {
  expect(stepText('Open {users} or {logs}; {nowhere}: `x`', places)).toBe(
    'Open Console › People › Users or Logs; nowhere: x',
  );
  expect(placeText(PLACES.logs)).toBe('Logs');
});
