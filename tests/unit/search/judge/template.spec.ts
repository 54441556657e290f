import { expect, test } from '@playwright/test';
import { holeValues } from '../../../../src/search/judge/hole-values.ts';
import { templateOf } from '../../../../src/search/judge/template.ts';
import { lettersOf } from '../../../../src/search/text/letters.ts';
import { vocabularyOf } from '../../../../src/search/text/vocabulary.ts';

const MESSAGE =
  "KOPIA50020: User account '{upn}' from identity provider '{identityProvider}' does not exist in tenant '{tenant}' and cannot access the application '{appId}'({appName}) in that tenant.";

const values = (message: string, text: string) =>
  Object.fromEntries(holeValues(templateOf(message), lettersOf(text), text).map(({ name, value }) => [name, value]));

test("every hole holds what stands there in the reader's text, brackets and quotes included", () => {
  const text = MESSAGE.replace('{upn}', "o'neil@contoso.com")
    .replace('{identityProvider}', 'https://login.example/1/')
    .replace('{tenant}', "Fabrikam (O'Neil & Sons)")
    .replace('{appId}', '7a20c3d9-0000-4000-8000-0000000b1c01')
    .replace('{appName}', 'Kopia-Sync - old');
  expect(values(MESSAGE, `noise before ${text} noise behind`)).toEqual({
    upn: "o'neil@contoso.com",
    identityProvider: 'https://login.example/1/',
    tenant: "Fabrikam (O'Neil & Sons)",
    appId: '7a20c3d9-0000-4000-8000-0000000b1c01',
    appName: 'Kopia-Sync - old',
  });
});

test('a hard wrap inside a word changes no value', () => {
  expect(values("must use it to access '{resourceId}'.", "must use it to acc\ness 'graph api'. Trace ID: 1")).toEqual({
    resourceId: 'graph api',
  });
});

test('a value at the end of a message ends where something around it closes', () => {
  const message = 'It ended in the challenge with the code: {code}';
  for (const [said, value] of [
    ['TooOld"}}', 'TooOld'],
    ['TooOld", "innerError": {"date": "2026-11-20"}}', 'TooOld'],
    ['TooOld.', 'TooOld'],
    ["TooOld')", 'TooOld'],
    ['Too old (very), "really" [2].', 'Too old (very), "really" [2]'],
    ["O'Neil 'and' sons', 3", "O'Neil 'and' sons"],
  ] as const)
    expect(values(message, `It ended in the challenge with the code: ${said}`)).toEqual({ code: value });
});

test('the sign that a message puts behind its last value ends it, unless a word goes on behind the sign', () => {
  const text = 'The token of the conveyor was idle for 90.00:00:00. Trace ID: 1. Correlation ID: 2.';
  expect(values('The token of the conveyor was idle for {duration}.', text)).toEqual({ duration: '90.00:00:00' });
});

test('the full stop of a sentence belongs to no value', () => {
  const message = 'Failed to get tenant resource id for {resource} Please try again later.';
  expect(values(message, message.replace('{resource}', 'Exchange Online.'))).toEqual({ resource: 'Exchange Online' });
});

test('a hole that takes in another error gives no value', () => {
  expect(values('Failed to connect to Graph: {error}', 'Failed to connect to Graph: anything at all')).toEqual({});
});

test('the old and the new name of a thing are the same to a template', () => {
  const vocabulary = vocabularyOf({ formerNames: ['Snapshot Vault', 'Snapshot Vault Plus', 'Crate'] });
  const partsWith = (name: string) => templateOf(`Sign in again with a different ${name} account.`, vocabulary).parts;
  expect(partsWith('Snapshot Vault Plus')).toEqual(partsWith('Crate'));
  expect(partsWith('snapshot vault')).toEqual(partsWith('Crate'));
  expect(partsWith('Crates')).not.toEqual(partsWith('Crate'));
});

test('a hole may have any name, that of a single letter too', () => {
  const text = 'The point 42 lies outside of the area 7.';
  expect(values('The point {x} lies outside of the area {y}.', text)).toEqual({ x: '42', y: '7' });
  expect(values('The point {coordinate} lies outside of the area {x}.', text)).toEqual({ coordinate: '42', x: '7' });
});

test('braces without a name take in what varies, and give no value', () => {
  expect(values('Value {} of {name} is too long.', 'Value 12 of width is too long.')).toEqual({ name: 'width' });
});
