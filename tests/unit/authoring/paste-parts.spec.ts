import { expect, test } from '@playwright/test';
import { habitsOf } from '../../../src/authoring/habits.ts';
import { invented } from '../../../src/authoring/invented.ts';
import { messageIn } from '../../../src/authoring/message-in.ts';
import { templateFrom } from '../../../src/authoring/template-from.ts';
import { NOTHING_KEPT } from '../../../src/search/redact/redact-rules.ts';
import type { Taken } from '../../../src/search/text/reading.ts';
import { vocabularyOf } from '../../../src/search/text/vocabulary.ts';

const VOCABULARY = vocabularyOf({ families: [{ pattern: 'SNAP(\\d{4})' }] });
const HABITS = habitsOf([], VOCABULARY, NOTHING_KEPT);
const taken = (kind: Taken['kind'], value: string): Taken => ({ kind, value, placeholder: `<${kind}>` });
const template = (...pieces: (string | Taken)[]) => templateFrom(pieces, HABITS, VOCABULARY).text;
const message = (...lines: string[]) => messageIn(lines.join('\n'), VOCABULARY);

test('a template has a hole for each value, literal text between holes, and straight quotes', () => {
  const pieces = [taken('id', 'a'), ' ', taken('id', 'b'), ' says “no” to ', taken('id', 'c'), ', ', taken('id', 'a')];
  expect(template(...pieces)).toBe('{id} says "no" to {id2}');
  expect(template('It got {"a": 1} \n and }')).toBe('It got {details} and');
});

test('what stands in quotes beside something private is a part of it', () => {
  expect(template("The plan '", taken('name', 'Lindholm'), " 2026' is full")).toBe("The plan '{name}' is full");
});

test('a template begins with its message, not with the time, level or object before it', () => {
  const said = 'The vault is shut';
  expect(template(taken('time', '10:00'), ' [ERROR] ', said)).toBe(said);
  expect(template(taken('name', 'Lindholm'), ' - ', said)).toBe(said);
  expect(template(taken('host', 'nas.example'), ' ', said)).toBe(said);
  expect(template('Job failed for ', taken('name', 'Lindholm'), ': SNAP4711: ', said)).toBe(`SNAP4711: ${said}`);
  expect(template(taken('user', 'lee'), ' cannot write')).toBe('{user} cannot write');
});

test('the message of JSON is what it calls one and says something of its own', () => {
  expect(message('{"message":"Request failed with status code 403","data":{"message":"The vault is not yours"}}')).toBe(
    'The vault is not yours',
  );
});

test('the message of XML is what it calls one', () => {
  expect(message('<Error><Code>Shut</Code><Message>The vault could not be opened</Message></Error>')).toBe(
    'The vault could not be opened',
  );
});

test('a message goes on in the next line where a window has cut it', () => {
  expect(
    message(
      'Get-Vault : The vault of the second hall could not be opened, because another',
      'reader holds it.',
      'At C:\\run.ps1:7 char:3',
      '+ Get-Vault -Hall 2',
      '    + CategoryInfo          : NotSpecified: (:) [Get-Vault], VaultException',
    ),
  ).toBe('The vault of the second hall could not be opened, because another reader holds it.');
});

test('of several lines that say something failed, the one with a code and a sentence is the message', () => {
  expect(message('Job failed', 'Backup of hall 2 failed with errors', 'SNAP4711: The lid could not be shut')).toBe(
    'SNAP4711: The lid could not be shut',
  );
});

test('of a row of a table, the cell that says what failed is the message', () => {
  expect(message('"Hall 2";"Shut the lid";"The lid could not be shut"')).toBe('The lid could not be shut');
});

test('of a line without end, a message is the beginning', () => {
  const line = 'the lid could not be shut and '.repeat(5000);
  expect(message(line)).toBe(line.slice(0, 2000));
});

test('a text that says nothing has no message', () => {
  expect(message('')).toBe('');
});

test('what is invented is the same for the same value, of the companies that the field keeps for examples', () => {
  const field = { inventedNames: ['acme', 'umbrella'], tenantHosts: ['vault.example', '-my.vault.example'] };
  const text = invented(
    [
      ...[taken('email', 'x'), ' ', taken('email', 'y'), ' ', taken('email', 'x'), ' '],
      ...[taken('name', 'Lindholm'), ' ', taken('name', 'Berg'), ' ', taken('name', 'Sund'), ' '],
      ...[taken('tenant', 'lindholm.vault.example'), ' ', taken('tenant', 'berg-my.vault.example'), ' '],
      ...[taken('number', '47-11'), ' ', taken('id', 'ab12CD')],
    ],
    field,
  );
  expect(text).toBe(
    'person1@acme.com person2@acme.com person1@acme.com Acme Umbrella Example3 acme.vault.example umbrella-my.vault.example 00-00 aa00AA',
  );
  expect(invented([taken('email', 'x'), ' of ', taken('name', 'y')], { inventedNames: [], tenantHosts: [] })).toBe(
    'person1@example.com of Example',
  );
});
